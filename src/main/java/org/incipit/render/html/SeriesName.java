package org.incipit.render.html;

import org.incipit.model.Series;

/** What readers call the series of notes. */
final class SeriesName {

    private SeriesName() {}

    /** One note of a series, as a screen reader says it in front of the mark. */
    static String of(Series series) {
        return switch (series) {
            case EDITOR -> "Note";
            case TRANSLATOR -> "Translator’s note";
            case AUTHOR -> "Author’s note";
        };
    }

    /** The heading above a list of them. */
    static String plural(Series series) {
        return switch (series) {
            case EDITOR -> "Editor’s notes";
            case TRANSLATOR -> "Translator’s notes";
            case AUTHOR -> "Author’s notes";
        };
    }
}
