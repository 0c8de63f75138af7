package org.incipit.model;

/** Reads the edition's text: emended, without the notes. */
public abstract class EditionWords extends WordsReader {

    @Override
    public final Void noteDefinition(Block.NoteDefinition definition) {
        return null;
    }

    @Override
    public final Void noteCall(Inline.NoteCall call) {
        return null;
    }

    @Override
    public final Void emendation(Inline.Emendation emendation) {
        inlines(emendation.edition());
        return null;
    }
}
