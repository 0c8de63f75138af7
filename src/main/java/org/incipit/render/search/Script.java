package org.incipit.render.search;

import java.util.List;
import java.util.Locale;
import org.incipit.render.Escapes;
import org.incipit.render.Utf8;

/** Values as JavaScript writes them. */
final class Script {

    private static final Escapes ESCAPES = new Escapes(
            c -> switch (c) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\u2028' -> "\\u2028";
                case '\u2029' -> "\\u2029";
                default -> c < ' ' ? String.format(Locale.ROOT, "\\u%04x", c) : "";
            },
            '\u2028');

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int SIX_BITS = 6;

    private Script() {}

    /** A string, in quotation marks. */
    static String string(String text) {
        return '"' + ESCAPES.of(text) + '"';
    }

    /** Writes a string, in quotation marks. */
    static Utf8 string(Utf8 out, String text) {
        out.append('"');
        ESCAPES.append(out, text);
        return out.append('"');
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
