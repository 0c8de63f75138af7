package org.incipit.collate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.incipit.model.Block;
import org.incipit.model.Document;
import org.incipit.model.Inline;
import org.incipit.model.Note;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Series;
import org.incipit.model.Unit;
import org.incipit.model.Walker;
import org.incipit.model.Witness;
import org.incipit.model.Witness.DeclaredNumber;
import org.incipit.model.Witness.Feature;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/**
 * Holds the division of a text against what the front matter declares of it. A witness in plain words tells nothing of
 * quotations, lists and pictures, and little of paragraphs: what is added or lost there changes no word.
 */
final class StructureProof extends Walker {

    private static final String ENDS_A_SENTENCE = ".?!:…\"'”’»)]";

    private final Document document;
    private final Map<String, Note> notes = new HashMap<>();
    private final Map<Feature, List<SourceSpan>> met = new EnumMap<>(Feature.class);
    private final List<SourceSpan> sentencesThatEndALine = new ArrayList<>();
    private final Problems problems = new Problems();
    private char last;

    private StructureProof(Document document) {
        this.document = document;
        document.notes().all().stream().map(NumberedNote::note).forEach(note -> notes.put(note.key(), note));
    }

    /** What is not as declared. The number of units is proved only where it is declared. */
    static List<Problem> of(Document document, Witness witness) {
        StructureProof proof = new StructureProof(document);
        proof.blocks(document.blocks());
        for (Feature feature : Feature.values()) {
            witness.structure().stream()
                    .filter(declared -> declared.feature() == feature)
                    .findFirst()
                    .ifPresentOrElse(declared -> proof.compare(feature, declared), () -> proof.tellUndeclared(feature));
        }
        return proof.problems.list();
    }

    private List<SourceSpan> met(Feature feature) {
        return met.getOrDefault(feature, List.of());
    }

    private void tellUndeclared(Feature feature) {
        met(feature)
                .forEach(where -> problems.add(
                        Code.E0607,
                        where,
                        "there is a " + feature.label() + " here, and the front matter declares none",
                        "put a backslash in front of its sign, or declare '" + feature.key()
                                + "' in the 'structure' of the witness"));
    }

    private void compare(Feature feature, DeclaredNumber declared) {
        boolean units = feature == Feature.UNIT;
        int found = units ? document.anchors().all().size() : met(feature).size();
        int lost = declared.number() - found;
        String message = "'" + feature.key() + "' is declared as " + declared.number() + ", and the text has " + found;
        if (lost == 0) {
            return;
        }
        if (units && sentencesThatEndALine.size() == lost) {
            sentencesThatEndALine.forEach(where -> problems.add(
                    Code.E0607, where, message, "put the empty line back that parted two paragraphs here"));
            return;
        }
        String lines = met(feature).stream()
                .map(where -> String.valueOf(where.position().line()))
                .collect(Collectors.joining(", "));
        problems.add(
                Code.E0607,
                declared.where(),
                message + (lines.isEmpty() ? "" : ", in lines " + lines),
                "look for what was joined or divided by mistake; if the text is right, correct the number");
    }

    private void meet(Feature feature, SourceSpan where) {
        met.computeIfAbsent(feature, f -> new ArrayList<>()).add(where);
    }

    @Override
    protected void unit(Unit unit) {
        last = 0;
    }

    @Override
    public Void heading(Block.Heading heading) {
        return document.metadata().headingsOriginal() ? super.heading(heading) : null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        meet(Feature.QUOTATION, quote.where());
        return super.quote(quote);
    }

    @Override
    public Void itemList(Block.ItemList list) {
        meet(Feature.LIST, list.where());
        return super.itemList(list);
    }

    @Override
    public Void table(Block.Table table) {
        meet(Feature.TABLE, table.where());
        return super.table(table);
    }

    @Override
    public Void verse(Block.Verse verse) {
        meet(Feature.VERSE, verse.where());
        return super.verse(verse);
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
        meet(Feature.CODE_BLOCK, code.where());
        return super.codeBlock(code);
    }

    @Override
    public Void noteDefinition(Block.NoteDefinition definition) {
        Note note = notes.get(definition.key());
        if (note != null && note.series() != Series.EDITOR) {
            blocks(note.content());
        }
        return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
        Note note = notes.get(call.key());
        if (note != null && note.origin() == Note.Origin.IN_WITNESS) {
            blocks(note.content());
        }
        return null;
    }

    @Override
    public Void image(Inline.Image image) {
        problems.add(
                Code.E0606,
                image.where(),
                "there is a picture here, and a witness in plain words has none",
                "show it in a note or on a page of the edition's own");
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        last = text.value().isEmpty() ? last : text.value().charAt(text.value().length() - 1);
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        if (!lineBreak.hard() && ENDS_A_SENTENCE.indexOf(last) >= 0) {
            sentencesThatEndALine.add(lineBreak.where());
        }
        return null;
    }
}
