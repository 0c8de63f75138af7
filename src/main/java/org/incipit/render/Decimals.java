package org.incipit.render;

import java.util.Locale;

/**
 * Numbers with a fixed count of decimals, as {@code String.format(Locale.ROOT, "%.2f", value)} writes them. A map has
 * thousands of them, and the formatter would take longer than all else that is done for a page.
 */
public final class Decimals {

    private static final double LARGEST = 1e9;

    /** So near to the middle between two numbers the formatter is asked, since it rounds the decimal digits of a value. */
    private static final double NEAR = 1e-4;

    private Decimals() {}

    /** A number with one decimal. */
    public static String one(double value) {
        return written(value, 1, 10);
    }

    /** A number with two decimals. */
    public static String two(double value) {
        return written(value, 2, 100);
    }

    /** A whole number with zeros before it, as {@code %04d} writes it: a sign counts as a digit. */
    public static String padded(int number, int width) {
        String digits = String.valueOf(Math.abs((long) number));
        String sign = number < 0 ? "-" : "";
        return sign + "0".repeat(Math.max(0, width - sign.length() - digits.length())) + digits;
    }

    private static String written(double value, int decimals, int unit) {
        double scaled = Math.abs(value) * unit;
        long whole = (long) scaled;
        double rest = scaled - whole;
        if (!(scaled < LARGEST) || Math.abs(rest - 0.5) < NEAR) {
            return String.format(Locale.ROOT, decimals == 1 ? "%.1f" : "%.2f", value);
        }
        long rounded = rest < 0.5 ? whole : whole + 1;
        StringBuilder text = new StringBuilder();
        if (Double.doubleToRawLongBits(value) < 0) {
            text.append('-');
        }
        text.append(rounded / unit).append('.');
        long behind = rounded % unit;
        if (decimals == 2 && behind < 10) {
            text.append('0');
        }
        return text.append(behind).toString();
    }
}
