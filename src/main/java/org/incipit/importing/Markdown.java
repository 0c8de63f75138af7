package org.incipit.importing;

import java.util.List;
import java.util.regex.Pattern;

/** Writes the markup, so that what is a sign of the source is read as that sign. */
public final class Markdown {

    /** Signs that may begin markup anywhere in a line. */
    private static final String SIGNS = "\\`*_[]{}~";

    /** What begins a block where it stands first in a line. */
    private static final Pattern BLOCK =
            Pattern.compile("^(?:#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|[-=]+\\s*$|\\||:(?=:|-)|-(?=-))");

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    private Markdown() {}

    /** Words as they are, brackets included. */
    public static String text(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char next = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
            boolean html = c == '<' && (Character.isLetter(next) || "/!?".indexOf(next) >= 0);
            boolean entity = c == '&' && (Character.isLetter(next) || next == '#');
            if (SIGNS.indexOf(c) >= 0 || html || entity) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The lines of a paragraph, none of which begins a block of another kind. */
    public static String paragraph(String inlines) {
        StringBuilder lines = new StringBuilder();
        for (String line : inlines.strip().split("\n", -1)) {
            String stripped = line.strip();
            if (lines.length() > 0) {
                lines.append('\n');
            }
            if (BLOCK.matcher(stripped).find()) {
                lines.append('\\').append(stripped);
            } else {
                lines.append(NUMBERED.matcher(stripped).replaceFirst("$1\\\\$2"));
            }
        }
        return lines.toString();
    }

    /** Words within two marks; white space at their ends stands outside, as Markdown needs it. */
    public static String within(String before, String content, String after) {
        int start = 0;
        int end = content.length();
        while (start < end && isSpace(content.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(content.charAt(end - 1))) {
            end--;
        }
        return start == end
                ? content
                : content.substring(0, start) + before + content.substring(start, end) + after + content.substring(end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A link. */
    public static String link(String content, String target) {
        String address = target.strip()
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E");
        return within("[", content, "](" + address + ")");
    }

    /** Blocks parted by empty lines. */
    public static String blocks(List<String> blocks) {
        return String.join(
                "\n\n", blocks.stream().filter(block -> !block.isBlank()).toList());
    }

    /** Every line behind a prefix; empty ones without the white space at its end. */
    public static String prefixed(String prefix, String lines) {
        StringBuilder all = new StringBuilder();
        for (String line : lines.split("\n", -1)) {
            if (all.length() > 0) {
                all.append('\n');
            }
            all.append((prefix + line).stripTrailing());
        }
        return all.toString();
    }

    /** The lines of an item or a note: the first behind its mark, the others behind as much space. */
    public static String hanging(String mark, int indent, String lines) {
        String space = " ".repeat(indent);
        return mark + prefixed(space, lines).stripLeading();
    }
}
