package org.incipit.check;

import java.util.List;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.Letters;
import org.incipit.model.NoteApparatus;
import org.incipit.model.Walker;

/** Goes through the words of the edition's text and notes that nobody tagged, as a name or as words of another language. */
abstract class UntaggedWords extends Walker {

    /** A word, from one offset of a text to before another. */
    abstract void word(Inline.Text text, int start, int end);

    final void read(List<Block> blocks, NoteApparatus notes) {
        blocks(blocks);
        notes.all().forEach(note -> blocks(note.note().content()));
    }

    @Override
    public final Void text(Inline.Text text) {
        String value = text.value();
        int end;
        for (int start = Letters.start(value, 0); start < value.length(); start = Letters.start(value, end)) {
            end = Letters.end(value, start);
            word(text, start, end);
        }
        return null;
    }

    @Override
    public final Void mention(Inline.Mention mention) {
        return null;
    }

    @Override
    public final Void foreign(Inline.Foreign foreign) {
        return null;
    }

    /** The witness may well be misspelled. */
    @Override
    public final Void emendation(Inline.Emendation emendation) {
        inlines(emendation.edition());
        return null;
    }
}
