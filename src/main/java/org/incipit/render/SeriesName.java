package org.incipit.render;

import org.incipit.model.Messages;
import org.incipit.model.Series;

/** What readers call the series of notes. */
public final class SeriesName {

    private SeriesName() {}

    /** One note of a series, as a screen reader says it in front of the mark. */
    public static String of(Series series, Messages say) {
        return switch (series) {
            case EDITOR -> say.text("note.editor");
            case TRANSLATOR -> say.text("note.translator");
            case AUTHOR -> say.text("note.author");
        };
    }

    /** The heading above a list of them. */
    public static String plural(Series series, Messages say) {
        return switch (series) {
            case EDITOR -> say.text("notes.editor");
            case TRANSLATOR -> say.text("notes.translator");
            case AUTHOR -> say.text("notes.author");
        };
    }
}
