package org.incipit.render;

/** White space of a text as it stands in a line. */
public final class Spaces {

    private Spaces() {}

    /** Every run of white space as one space; what keeps words together, such as U+00A0, is none, as in regular expressions. */
    public static String single(String text) {
        int at = wide(text, 0);
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        while (at < text.length()) {
            out.append(text, start, at).append(' ');
            start = at;
            while (start < text.length() && isSpace(text.charAt(start))) {
                start++;
            }
            at = wide(text, start);
        }
        return out.append(text, start, at).toString();
    }

    /** Where the next white space begins that is more than one space; the end where there is none. */
    private static int wide(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c) && (c != ' ' || at + 1 < text.length() && isSpace(text.charAt(at + 1)))) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
