package org.incipit.annotate;

import java.util.List;
import java.util.Optional;
import org.incipit.model.Anchors;
import org.incipit.model.Authority;
import org.incipit.model.Block;
import org.incipit.model.Document;
import org.incipit.model.DocumentSource;
import org.incipit.model.Glossary;
import org.incipit.model.History;
import org.incipit.model.Note;
import org.incipit.model.NoteApparatus;
import org.incipit.model.Outline;
import org.incipit.model.Page;
import org.incipit.model.PageSource;
import org.incipit.model.ParsedText;
import org.incipit.model.TextState;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;

/** Annotates texts with the names that the authority files know. May be used by several threads. */
public final class Annotator {

    private final NameIndex names;
    private final Glossary glossary;

    /** Annotates with the names of these entries. */
    public Annotator(Authority authority) {
        this.names = NameIndex.of(authority);
        this.glossary = Glossary.of(authority);
    }

    /**
     * A document: its names, notes, permanent ids and sections. It is not collated yet.
     *
     * @param state the ids of its units, which the alignment found
     */
    public Outcome<Document> document(DocumentSource source, ParsedText text, TextState state) {
        Problems problems = new Problems();
        NameTagger tagger = new NameTagger(names, glossary, source.metadata().headingsOriginal(), problems);
        List<Block> blocks = tagger.blocks(text.blocks());
        Anchors anchors = Anchors.of(state, List.of());
        UniqueIds ids = new UniqueIds();
        NoteApparatus notes =
                NoteNumbering.of(blocks, tagged(text.notes(), tagger), Optional.of(anchors), ids, problems);
        Outline outline = OutlineBuilder.ofDocument(blocks, anchors, ids);
        PageMarks marks = PageMarks.of(state, blocks, anchors, outline, notes);
        return problems.with(new Document(
                source.slug(),
                source.metadata(),
                blocks,
                Anchors.of(state.withMarks(marks.all()), marks.lost()),
                outline,
                notes,
                InventoryTaker.of(blocks, notes, source.metadata().headingsOriginal()),
                Optional.empty(),
                History.NONE));
    }

    /** A page of the edition's own: its names, notes and sections. */
    public Outcome<Page> page(PageSource source, ParsedText text) {
        Problems problems = new Problems();
        NameTagger tagger = new NameTagger(names, glossary, false, problems);
        List<Block> blocks = tagger.blocks(text.blocks());
        UniqueIds ids = new UniqueIds();
        NoteApparatus notes = NoteNumbering.of(blocks, tagged(text.notes(), tagger), Optional.empty(), ids, problems);
        Outline outline = OutlineBuilder.ofPage(blocks, ids);
        return problems.with(new Page(source.slug(), source.title(), blocks, outline, notes));
    }

    private static List<Note> tagged(List<Note> notes, NameTagger tagger) {
        return notes.stream()
                .map(n -> new Note(n.key(), n.series(), n.origin(), tagger.blocks(n.content()), n.where()))
                .toList();
    }
}
