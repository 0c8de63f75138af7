package org.incipit.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.incipit.Texts;
import org.incipit.annotate.Annotator;
import org.incipit.collate.Collator;
import org.incipit.model.Catalog;
import org.incipit.model.Contribution;
import org.incipit.model.ContributionPacker;
import org.incipit.model.Correction;
import org.incipit.model.Correction.Piece;
import org.incipit.model.Document;
import org.incipit.model.DocumentSource;
import org.incipit.model.Edtf;
import org.incipit.model.History;
import org.incipit.model.OwnFiles;
import org.incipit.model.Packed;
import org.incipit.model.Release;
import org.incipit.model.Releases;
import org.incipit.model.Revision;
import org.incipit.model.Unpacked;
import org.incipit.read.CatalogReader;
import org.incipit.source.Shelf;
import org.junit.jupiter.api.Test;

/** What a document tells is the same when it was packed and is read again, part by part. */
class ContributionPackerTest {

    private static final Release FIRST =
            new Release(1, Edtf.parse("2026-10").orElseThrow(), "First", List.of("A. Editor", "B. Editor"));

    private static final History HISTORY = new History(
            List.of(FIRST),
            List.of(
                    new Revision(
                            Optional.empty(),
                            List.of(new Correction(
                                    "p2",
                                    Correction.Change.MERGED,
                                    List.of(new Piece(Piece.Kind.KEPT, "one "), new Piece(Piece.Kind.PUT_IN, "two")),
                                    List.of("p1", "other#p3")))),
                    new Revision(Optional.of(FIRST), List.of())));

    private final Catalog catalog = CatalogReader.read(Path.of("content"), Releases.NONE, new Shelf())
            .value()
            .orElseThrow();

    private Document annotated(DocumentSource source) {
        Document document = Texts.document(source, new Annotator(catalog.authority()))
                .value()
                .withHistory(HISTORY);
        return document.withCollation(source.witness()
                .flatMap(witness -> Collator.collate(document, witness).value()));
    }

    @Test
    void whatTheNoteTellsIsNotLost() {
        DocumentSource source = catalog.documents().get(0);
        Document document = annotated(source);
        Contribution told = Contributor.of(document, SearchTexts.of(document, catalog.edition()), catalog.edition());
        OwnFiles files = OwnFiles.of(source);
        Packed out = new Packed();
        ContributionPacker.pack(told, files, out);
        byte[] bytes = out.bytes();

        Contribution again = new ContributionPacker().unpack(new Unpacked(bytes), Shelf.held(bytes), source, files);

        assertEquals(told.slug(), again.slug());
        assertEquals(told.metadata(), again.metadata());
        assertEquals(told.counts(), again.counts());
        assertEquals(told.mentions().all(), again.mentions().all());
        assertEquals(told.history(), again.history());
        assertEquals(told.findings(), again.findings());
        assertEquals(told.linking(), again.linking());
        assertFalse(told.findings().dates().isEmpty());
        assertFalse(told.findings().apparatus().isEmpty());
        assertFalse(told.linking().links().isEmpty());
    }
}
