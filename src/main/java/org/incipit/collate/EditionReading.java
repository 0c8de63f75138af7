package org.incipit.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Block;
import org.incipit.model.Collation.DepartureKind;
import org.incipit.model.Document;
import org.incipit.model.Inline;
import org.incipit.model.Note;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.ReadingText;
import org.incipit.model.Series;
import org.incipit.model.Unit;
import org.incipit.model.Walker;
import org.incipit.source.SourceSpan;

/**
 * What the edition says its witness reads, character by character: emended places as the witness has them, supplied words in
 * their brackets, translator's notes where they stand, the edition's own headings and notes left out.
 */
final class EditionReading extends Walker {

    /**
     * A place where the text shows more than plain words.
     *
     * @param start its first symbol
     * @param end behind its last symbol
     */
    record Departing(DepartureKind kind, int start, int end, String witness, String edition, String reason) {}

    private final List<Symbol> symbols = new ArrayList<>();
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

    List<Symbol> symbols() {
        return symbols;
    }

    List<Departing> departures() {
        return departures;
    }

    private void bound() {
        boundPending = true;
    }

    private void put(int codePoint, SourceSpan where) {
        if (boundPending) {
            if (!symbols.isEmpty()) {
                symbols.add(new Symbol(' ', true, unitPending, unit, where.part(0, 0)));
            }
            boundPending = false;
            unitPending = false;
        }
        symbols.add(new Symbol(codePoint, false, false, unit, where));
    }

    private void put(String value, SourceSpan where) {
        boolean literal = where.length() == value.length();
        int at = 0;
        while (at < value.length()) {
            int codePoint = value.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            put(codePoint, literal ? where.part(at, next) : where);
            at = next;
        }
    }

    @Override
    protected void unit(Unit begun) {
        unit = Optional.of(begun);
        unitPending = true;
        bound();
    }

    @Override
    public Void heading(Block.Heading heading) {
        if (headings) {
            bound();
            super.heading(heading);
            bound();
        }
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        bound();
        return super.paragraph(paragraph);
    }

    @Override
    public Void table(Block.Table table) {
        table.unit().ifPresent(this::unit);
        cells(table.head());
        table.rows().forEach(this::cells);
        return null;
    }

    private void cells(List<List<Inline>> row) {
        for (List<Inline> cell : row) {
            bound();
            inlines(cell);
        }
    }

    @Override
    public Void verse(Block.Verse verse) {
        bound();
        return super.verse(verse);
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
        bound();
        super.codeBlock(code);
        code.literal().lines().forEach(line -> {
            bound();
            line.codePoints().forEach(c -> put(c, code.where()));
        });
        return null;
    }

    /** The words of a translator's or author's note that stands apart are the witness's; an editor's are not. */
    @Override
    public Void noteDefinition(Block.NoteDefinition definition) {
        Note note = notes.get(definition.key());
        if (note != null && note.series() != Series.EDITOR) {
            bound();
            blocks(note.content());
            bound();
        }
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        put(text.value(), text.where());
        return null;
    }

    @Override
    public Void code(Inline.Code code) {
        code.value().codePoints().forEach(c -> put(c, code.where()));
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        put(' ', lineBreak.where());
        return null;
    }

    @Override
    public Void supplied(Inline.Supplied supplied) {
        int start = symbols.size();
        put('[', first(supplied.where()));
        super.supplied(supplied);
        put(']', last(supplied.where()));
        String words = "[" + ReadingText.of(supplied.content()) + "]";
        depart(DepartureKind.SUPPLIED, start, words, words, "");
        return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
        Note note = notes.get(call.key());
        if (note != null && note.origin() == Note.Origin.IN_WITNESS) {
            int start = symbols.size();
            note.content().forEach(block -> block.accept(new TranslatorsNote(note)));
            StringBuilder words = new StringBuilder();
            symbols.subList(start, symbols.size()).forEach(s -> words.appendCodePoint(s.codePoint()));
            depart(DepartureKind.TRANSLATORS_NOTE, start, words.toString(), "", "");
        }
        return null;
    }

    /** Reads a note that stands in the text, with its label and brackets, as one run of words. */
    private final class TranslatorsNote extends Walker {

        private final Note note;

        TranslatorsNote(Note note) {
            this.note = note;
        }

        @Override
        public Void paragraph(Block.Paragraph paragraph) {
            SourceSpan where = note.where();
            int label = paragraph.content().isEmpty()
                    ? where.length() - 1
                    : paragraph.content().get(0).where().start() - where.start();
            put(where.text().substring(0, label), where.part(0, label));
            EditionReading.this.inlines(paragraph.content());
            put(']', last(where));
            return null;
        }
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

    private static SourceSpan first(SourceSpan where) {
        return where.part(0, Math.min(1, where.length()));
    }

    private static SourceSpan last(SourceSpan where) {
        return where.part(Math.max(0, where.length() - 1), where.length());
    }
}
