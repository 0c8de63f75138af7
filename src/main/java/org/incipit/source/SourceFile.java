package org.incipit.source;

import java.util.Arrays;

/**
 * A text that an editor wrote, under the name that problems show it by.
 *
 * <p>Offsets count UTF-16 units from 0, lines and columns count from 1, columns count code points, so that a caret
 * stands under what it means. A line ends at {@code \n}, {@code \r\n} or {@code \r}.
 */
public final class SourceFile {

    /** Where an offset stands: line and column, both from 1. */
    public record Position(int line, int column) {}

    private final String name;
    private final String text;
    private final int[] lineStarts;

    private SourceFile(String name, String text, int[] lineStarts) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts;
    }

    /**
     * A text under a name.
     *
     * @param name the path as the editor knows it, with {@code /} between folders, such as {@code content/people.yaml}
     * @param text the whole text
     */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text, lineStarts(text));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The line with this number, from 1, without its line end; empty past the end. */
    public String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The offset at which a line starts; lines count from 1, a line past the end starts where the text ends. */
    public int lineStart(int number) {
        return number > lineStarts.length ? text.length() : lineStarts[Math.max(number, 1) - 1];
    }

    /** Line and column of an offset; an offset past the end stands at the end. */
    public Position position(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, text.codePointCount(lineStarts[line], at) + 1);
    }

    /** The stretch from {@code start} to before {@code end}. */
    public SourceSpan span(int start, int end) {
        return new SourceSpan(this, start, end);
    }

    /** The whole file, as the place of what concerns no line of it. */
    public SourceSpan whole() {
        return new SourceSpan(this, 0, 0);
    }

    @Override
    public String toString() {
        return name;
    }
}
