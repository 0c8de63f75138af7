package org.incipit.model;

import java.util.List;

/**
 * The words a reader reads: of emendations the edition's reading, supplied words in their brackets, a line's end as a
 * space, without note calls and page marks.
 */
public final class ReadingText extends Walker {

    private final StringBuilder text = new StringBuilder();

    private ReadingText() {}

    /** The words of a run of inlines. */
    public static String of(List<Inline> inlines) {
        ReadingText reader = new ReadingText();
        reader.inlines(inlines);
        return reader.text.toString();
    }

    @Override
    public Void text(Inline.Text words) {
        text.append(words.value());
        return null;
    }

    @Override
    public Void code(Inline.Code code) {
        text.append(code.value());
        return null;
    }

    @Override
    public Void image(Inline.Image image) {
        text.append(image.alternative());
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        text.append(' ');
        return null;
    }

    @Override
    public Void supplied(Inline.Supplied supplied) {
        text.append('[');
        super.supplied(supplied);
        text.append(']');
        return null;
    }

    @Override
    public Void emendation(Inline.Emendation emendation) {
        inlines(emendation.edition());
        return null;
    }
}
