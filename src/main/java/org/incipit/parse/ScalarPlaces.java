package org.incipit.parse;

import java.util.Optional;

/**
 * Finds where the characters of a YAML value were written: plain, quoted, literal or folded, they stand in the file in the
 * same order, and between them what YAML takes away: indentation, ends of lines, quotes, the sign of a block, escapes
 * (YAML 1.2.2, chapters 7 and 8).
 */
final class ScalarPlaces {

    /** What stands behind a backslash in double quotes, and behind it what it stands for. */
    private static final String ESCAPES =
            "0\0a\u0007b\bt\t\t\tn\nv\u000Bf\fr\re\u001B  \"\"//\\\\N\u0085_\u00A0L\u2028P\u2029";

    private final String value;
    private final String source;
    private final char quote;
    private final int[] places;
    private int at;
    private int read;

    private ScalarPlaces(String value, String source) {
        this.value = value;
        this.source = source;
        char first = source.isEmpty() ? ' ' : source.charAt(0);
        this.quote = first == '"' || first == '\'' ? first : ' ';
        this.places = new int[value.length() + 1];
        this.at = first == '|' || first == '>' ? endOfLine() : quote == ' ' ? 0 : 1;
    }

    /**
     * The offset in the source of each UTF-16 unit of a value, and of its end; empty where the two do not go together.
     *
     * @param source the value as written, from its first sign on
     */
    static Optional<int[]> of(String value, String source) {
        ScalarPlaces reader = new ScalarPlaces(value, source);
        return reader.align() ? Optional.of(reader.places) : Optional.empty();
    }

    private int endOfLine() {
        int end = source.indexOf('\n');
        return end < 0 ? source.length() : end + 1;
    }

    private boolean align() {
        while (read < value.length()) {
            if (!escape() && !space() && !letter()) {
                return false;
            }
        }
        places[read] = Math.min(at, source.length());
        return true;
    }

    /** An escape in double quotes; one at the end of a line stands for nothing. */
    private boolean escape() {
        skipSpace();
        if (quote != '"' || at + 1 >= source.length() || source.charAt(at) != '\\') {
            return false;
        }
        char sign = source.charAt(at + 1);
        if (sign == '\n' || sign == '\r') {
            at++;
            skipSpace();
            return true;
        }
        int digits = sign == 'x' ? 2 : sign == 'u' ? 4 : sign == 'U' ? 8 : 0;
        String meant = digits == 0 ? named(sign) : numbered(digits);
        if (meant.isEmpty() || !value.startsWith(meant, read)) {
            return false;
        }
        for (int i = 0; i < meant.length(); i++) {
            places[read++] = at;
        }
        at += 2 + digits;
        return true;
    }

    private static String named(char sign) {
        for (int i = 0; i < ESCAPES.length(); i += 2) {
            if (ESCAPES.charAt(i) == sign) {
                return ESCAPES.substring(i + 1, i + 2);
            }
        }
        return "";
    }

    private String numbered(int digits) {
        int end = Math.min(source.length(), at + 2 + digits);
        return Character.toString(Integer.parseInt(source.substring(at + 2, end), 16));
    }

    /** White space of the value: that of the source, which may have more of it or, at an end of a line, less. */
    private boolean space() {
        if (!isSpace(value.charAt(read))) {
            return false;
        }
        places[read++] = Math.min(at, source.length());
        if (at < source.length() && isSpace(source.charAt(at))) {
            at++;
        }
        return true;
    }

    private boolean letter() {
        skipSpace();
        if (at >= source.length() || source.charAt(at) != value.charAt(read)) {
            return false;
        }
        places[read++] = at;
        at += quote == '\'' && source.startsWith("''", at) ? 2 : 1;
        return true;
    }

    private void skipSpace() {
        if (read < value.length() && isSpace(value.charAt(read))) {
            return;
        }
        while (at < source.length() && isSpace(source.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
