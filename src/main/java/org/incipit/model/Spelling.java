package org.incipit.model;

import java.text.Normalizer;

/**
 * Names as they are compared: an apostrophe is the same whether it is written straight or curled, a space whether it holds its words together or not, a letter with its mark
 * whether they are one character or two.
 */
public final class Spelling {

    /** À: characters before it are all that they can be taken apart into. */
    private static final char FIRST_COMPOSED = '\u00C0';

    private Spelling() {}

    /** A name. */
    public static String of(String name) {
        StringBuilder spelling = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            spelling.append(of(name.charAt(i)));
        }
        return spelling.toString();
    }

    /** One character of a name. */
    public static String of(char c) {
        if (c == '\u2019') {
            return "'";
        }
        if (c == '\u00A0' || c == '\u202F') {
            return " ";
        }
        String one = String.valueOf(c);
        return c < FIRST_COMPOSED ? one : Normalizer.normalize(one, Normalizer.Form.NFD);
    }
}
