package org.incipit.annotate;

import org.incipit.model.Series;

/** The marks of notes. */
final class Marks {

    private static final String[] SIGNS = {"*", "†", "‡", "§", "‖", "¶"};
    private static final int LETTERS = 26;

    private Marks() {}

    /** The mark of the n-th note of a series, counted from 1: 1, 2 …; a … z, aa, ab …; *, † … ¶, **, †† …. */
    static String mark(Series series, int n) {
        return switch (series) {
            case EDITOR -> String.valueOf(n);
            case TRANSLATOR -> letters(n);
            case AUTHOR -> SIGNS[(n - 1) % SIGNS.length].repeat((n - 1) / SIGNS.length + 1);
        };
    }

    private static String letters(int n) {
        String rest = n > LETTERS ? letters((n - 1) / LETTERS) : "";
        return rest + (char) ('a' + (n - 1) % LETTERS);
    }
}
