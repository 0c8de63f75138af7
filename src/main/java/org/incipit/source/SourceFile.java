package org.incipit.source;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A text that an editor wrote, under the name that problems show it by.
 *
 * <p>Offsets count UTF-16 units from 0, lines and columns count from 1, columns count code points, so that a caret
 * stands under what it means. A line ends at {@code \n}, {@code \r\n} or {@code \r}.
 */
public final class SourceFile {

    /** Where an offset stands: line and column, both from 1. */
    public record Position(int line, int column) {}

    /** A text that lies on a shelf, and in memory as long as somebody uses it. */
    private static final class LaidAside implements Supplier<String> {

        private final Shelf.Shelved bytes;
        private volatile WeakReference<String> inUse;

        LaidAside(Shelf.Shelved bytes, WeakReference<String> inUse) {
            this.bytes = bytes;
            this.inUse = inUse;
        }

        @Override
        public String get() {
            String known = inUse.get();
            if (known == null) {
                known = new String(bytes.bytes(), StandardCharsets.UTF_8);
                inUse = new WeakReference<>(known);
            }
            return known;
        }
    }

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final Supplier<String> text;
    private final int[] lineStarts;

    private SourceFile(String name, Supplier<String> text, int[] lineStarts) {
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
        return new SourceFile(name, () -> text, lineStarts(text));
    }

    /** The same text without its byte order mark, if it has one. */
    public SourceFile withoutMark() {
        String all = text();
        return all.startsWith(BYTE_ORDER_MARK) ? of(name, all.substring(BYTE_ORDER_MARK.length())) : this;
    }

    /** The same text, laid aside: it is read again when it is asked for. */
    public SourceFile on(Shelf shelf) {
        return on(shelf, new WeakReference<>(text()));
    }

    /** The same, with what leads to the text as long as somebody uses it. */
    SourceFile on(Shelf shelf, WeakReference<String> inUse) {
        Shelf.Shelved bytes = shelf.put(text().getBytes(StandardCharsets.UTF_8));
        return new SourceFile(name, new LaidAside(bytes, inUse), lineStarts);
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
        return text.get();
    }

    /** The line with this number, from 1, without its line end; empty past the end. */
    public String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        String all = text();
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : all.length();
        while (end > start && (all.charAt(end - 1) == '\n' || all.charAt(end - 1) == '\r')) {
            end--;
        }
        return all.substring(start, end);
    }

    /** The offset at which a line starts; lines count from 1, a line past the end starts where the text ends. */
    public int lineStart(int number) {
        return number > lineStarts.length ? text().length() : lineStarts[Math.max(number, 1) - 1];
    }

    /** Line and column of an offset; an offset past the end stands at the end. */
    public Position position(int offset) {
        String all = text();
        int at = Math.max(0, Math.min(offset, all.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, all.codePointCount(lineStarts[line], at) + 1);
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
