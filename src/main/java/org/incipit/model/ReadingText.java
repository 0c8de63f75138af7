package org.incipit.model;

import java.util.List;
import org.incipit.source.SourceSpan;

/**
 * The words a reader reads: of emendations the edition's reading, supplied words in their brackets, a line's end as a
 * space, without note calls and page marks.
 */
public final class ReadingText extends EditionWords {

    private final StringBuilder text = new StringBuilder();

    private ReadingText() {}

    /** The words of a run of inlines, which most often is one text. */
    public static String of(List<Inline> inlines) {
        if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text only) {
            return only.value();
        }
        ReadingText reader = new ReadingText();
        reader.inlines(inlines);
        return reader.text.toString();
    }

    @Override
    protected void words(String words, SourceSpan where) {
        text.append(words);
    }

    @Override
    protected void unit(Unit unit) {
        parted();
    }

    @Override
    protected void parted() {
        if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    @Override
    public Void heading(Block.Heading heading) {
        parted();
        inlines(heading.content());
        return null;
    }
}
