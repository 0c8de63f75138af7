package org.incipit.render.tei;

import java.util.List;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.Note;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Series;
import org.incipit.render.Xml;
import org.incipit.source.SourceSpan;

/** Writes notes. */
final class TeiNotes {

    private TeiNotes() {}

    /**
     * Whether a note stands at its first call. The words of a translator's or author's note that was written apart are words
     * of the witness and keep their place.
     */
    static boolean atCall(Note note) {
        return note.series() == Series.EDITOR || note.origin() != Note.Origin.APART;
    }

    static void write(NumberedNote numbered, TeiContext context, Xml xml) {
        Note note = numbered.note();
        xml.open(
                "note",
                "xml:id",
                numbered.id(),
                "n",
                numbered.mark(),
                "type",
                note.series().label(),
                "resp",
                "#" + responsible(note.series()),
                "source",
                inWitness(note) ? "#" + TeiContext.WITNESS : "",
                "xml:lang",
                inWitness(note) ? "" : context.editorial());
        if (note.origin() == Note.Origin.IN_WITNESS) {
            bracketed(note, context, xml);
        } else {
            new TeiBlocks(context, xml).flow(note.content());
        }
        xml.close();
    }

    private static boolean inWitness(Note note) {
        return note.series() != Series.EDITOR;
    }

    private static String responsible(Series series) {
        return switch (series) {
            case EDITOR -> TeiContext.EDITORS;
            case TRANSLATOR -> TeiContext.TRANSLATOR;
            case AUTHOR -> TeiContext.AUTHOR;
        };
    }

    /** A note that stood in brackets in the text, with its bracket and its label, so that no sign of the witness is lost. */
    private static void bracketed(Note note, TeiContext context, Xml xml) {
        List<Inline> words = note.content().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).content().stream())
                .toList();
        SourceSpan where = note.where();
        int label = words.isEmpty() ? where.length() - 1 : words.get(0).where().start() - where.start();
        xml.open("p").open("label").text(where.text().substring(0, label)).close();
        new TeiInlines(context, xml).write(words);
        xml.open("pc").text("]").close().close();
    }
}
