package org.incipit.model;

import java.text.Normalizer;

/**
 * Names as they are compared: an apostrophe is the same whether it is written straight or curled, a space whether it holds its
 * words together or not, a letter with its mark whether they are one character or two.
 */
public final class Spelling {

    /** À: characters before it are all that they can be taken apart into. */
    private static final char FIRST_COMPOSED = '\u00C0';

    private static final char NO_BREAK_SPACE = '\u00A0';

    private Spelling() {}

    /** A name. */
    public static String of(String name) {
        int plain = 0;
        while (plain < name.length() && isPlain(name.charAt(plain))) {
            plain++;
        }
        if (plain == name.length()) {
            return name;
        }
        StringBuilder spelling = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            spelling.append(of(name.charAt(i)));
        }
        return spelling.toString();
    }

    /** Whether a character of a name stands for itself, as all of ASCII do. */
    public static boolean isPlain(char c) {
        return c < NO_BREAK_SPACE;
    }

    /** One character of a name. */
    public static String of(char c) {
        if (c == '\u2019') {
            return "'";
        }
        if (c == NO_BREAK_SPACE || c == '\u202F') {
            return " ";
        }
        String one = String.valueOf(c);
        return c < FIRST_COMPOSED ? one : Normalizer.normalize(one, Normalizer.Form.NFD);
    }
}
