package org.incipit.render.search;

import java.util.List;
import java.util.Locale;

/** Values as JavaScript writes them. */
final class Script {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int SIX_BITS = 6;

    private Script() {}

    static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\u2028' -> out.append("\\u2028");
                case '\u2029' -> out.append("\\u2029");
                default -> {
                    if (c < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    static String numbers(List<Integer> numbers) {
        return numbers.toString().replace(" ", "");
    }

    /** A digit of six bits. */
    static char digit(int value) {
        return DIGITS.charAt(value);
    }

    /** Numbers of any size, five bits a digit, the sixth says that more follow; lowest digits first. */
    static String packed(List<Integer> numbers) {
        StringBuilder out = new StringBuilder();
        int more = 1 << (SIX_BITS - 1);
        for (int number : numbers) {
            int rest = number;
            while (rest >= more) {
                out.append(digit(rest % more + more));
                rest /= more;
            }
            out.append(digit(rest));
        }
        return out.toString();
    }
}
