package org.incipit.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incipit.model.Block;
import org.incipit.model.Collation.DepartureKind;
import org.incipit.model.Document;
import org.incipit.model.Inline;
import org.incipit.model.Note;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.ReadingText;
import org.incipit.model.Series;
import org.incipit.model.Unit;
import org.incipit.model.WordsReader;
import org.incipit.source.SourceSpan;

/**
 * What the edition says its witness reads, character by character: emended places as the witness has them, supplied words in
 * their brackets, translator's notes where they stand, the edition's own headings and notes left out.
 */
final class EditionReading extends WordsReader {

    /**
     * A place where the text shows more than plain words.
     *
     * @param start its first symbol
     * @param end behind its last symbol
     */
    record Departing(DepartureKind kind, int start, int end, String witness, String edition, String reason) {}

    private final Symbols symbols = new Symbols();
    private final List<Departing> departures = new ArrayList<>();
    private final Map<String, Note> notes = new HashMap<>();
    private final boolean headings;
    private Optional<Unit> unit = Optional.empty();
    private boolean boundPending;
    private boolean unitPending;

    private EditionReading(Document document) {
        this.headings = document.metadata().headingsOriginal();
        document.notes().all().stream().map(NumberedNote::note).forEach(note -> notes.put(note.key(), note));
    }

    static EditionReading of(Document document) {
        EditionReading reading = new EditionReading(document);
        reading.blocks(document.blocks());
        return reading;
    }

    Symbols symbols() {
        return symbols;
    }

    List<Departing> departures() {
        return departures;
    }

    @Override
    protected void parted() {
        boundPending = true;
    }

    @Override
    protected void words(String value, SourceSpan where) {
        if (value.isEmpty()) {
            return;
        }
        if (boundPending) {
            if (!symbols.isEmpty()) {
                symbols.bound(unitPending, unit, where.part(0, 0));
            }
            boundPending = false;
            unitPending = false;
        }
        symbols.words(value, unit, where);
    }

    @Override
    protected void unit(Unit begun) {
        unit = Optional.of(begun);
        unitPending = true;
        parted();
    }

    @Override
    public Void heading(Block.Heading heading) {
        if (headings) {
            parted();
            inlines(heading.content());
            parted();
        }
        return null;
    }

    /** The words of a translator's or author's note that stands apart are the witness's; an editor's are not. */
    @Override
    public Void noteDefinition(Block.NoteDefinition definition) {
        Note note = notes.get(definition.key());
        if (note != null && note.series() != Series.EDITOR) {
            parted();
            blocks(note.content());
            parted();
        }
        return null;
    }

    /** A picture has no words of the witness's; {@link StructureProof} refuses it. */
    @Override
    public Void image(Inline.Image image) {
        return null;
    }

    @Override
    public Void supplied(Inline.Supplied supplied) {
        int start = symbols.size();
        super.supplied(supplied);
        String words = "[" + ReadingText.of(supplied.content()) + "]";
        depart(DepartureKind.SUPPLIED, start, words, words, "");
        return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
        Note note = notes.get(call.key());
        if (note != null && note.origin() == Note.Origin.IN_WITNESS) {
            int start = symbols.size();
            translatorsNote(note);
            depart(DepartureKind.TRANSLATORS_NOTE, start, symbols.text(start), "", "");
        }
        return null;
    }

    /** A note that stands in the text, with its label and brackets, as one run of words. */
    private void translatorsNote(Note note) {
        SourceSpan where = note.where();
        List<Inline> content = note.content().stream()
                .flatMap(block -> block instanceof Block.Paragraph p ? p.content().stream() : Stream.empty())
                .toList();
        int label =
                content.isEmpty() ? where.length() - 1 : content.get(0).where().start() - where.start();
        words(where.text().substring(0, label), where.part(0, label));
        inlines(content);
        words("]", where.part(Math.max(0, where.length() - 1), where.length()));
    }

    @Override
    public Void emendation(Inline.Emendation emendation) {
        int start = symbols.size();
        inlines(emendation.witness());
        DepartureKind kind = switch (emendation.kind()) {
            case CORRECTION -> DepartureKind.CORRECTION;
            case ADDITION -> DepartureKind.ADDITION;
            case SURPLUS -> DepartureKind.SURPLUS;
        };
        depart(
                kind,
                start,
                ReadingText.of(emendation.witness()),
                ReadingText.of(emendation.edition()),
                emendation.reason().orElse(""));
        return null;
    }

    private void depart(DepartureKind kind, int before, String witness, String edition, String reason) {
        boolean boundAdded =
                before > 0 && before < symbols.size() && symbols.get(before).bound();
        departures.add(new Departing(kind, boundAdded ? before + 1 : before, symbols.size(), witness, edition, reason));
    }
}
