package org.incipit.bench.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incipit.align.Aligner;
import org.incipit.align.MovedAway;
import org.incipit.annotate.Annotator;
import org.incipit.bench.ResampledCorpus;
import org.incipit.cite.Citer;
import org.incipit.cite.References;
import org.incipit.collect.Contributor;
import org.incipit.collect.SearchTexts;
import org.incipit.model.Body;
import org.incipit.model.Catalog;
import org.incipit.model.Cited;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.DocumentSource;
import org.incipit.model.Messages;
import org.incipit.model.ParsedText;
import org.incipit.model.Reference;
import org.incipit.model.Releases;
import org.incipit.model.TextState;
import org.incipit.model.Theme;
import org.incipit.model.Witness;
import org.incipit.parse.MarkdownParser;
import org.incipit.read.CatalogReader;
import org.incipit.read.MessagesReader;
import org.incipit.source.Shelf;
import org.incipit.source.SourceFile;

/**
 * An edition of {@link ResampledCorpus}, read, and the stages that its documents go through on their way: each benchmark
 * takes what its part is given in a build.
 */
final class Sample {

    private final Catalog catalog;
    private final MarkdownParser parser = new MarkdownParser();
    private final MovedAway moved;
    private final Annotator annotator;

    private Sample(Catalog catalog) {
        this.catalog = catalog;
        this.moved = MovedAway.in(catalog.documents(), document -> MovedAway.claims(document.body()))
                .value();
        this.annotator = new Annotator(catalog.authority());
    }

    /** An edition of so many documents. */
    static Sample of(int documents) {
        try {
            Path folder = Files.createTempDirectory("incipit-parts");
            try {
                ResampledCorpus.write(Path.of("content"), documents, folder);
                return new Sample(CatalogReader.read(folder.resolve("incipit"), Releases.NONE, new Shelf())
                        .value()
                        .orElseThrow());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    Catalog catalog() {
        return catalog;
    }

    /** The words of the labels. */
    Messages messages() {
        return MessagesReader.read(catalog.edition(), Theme.NONE).value();
    }

    MarkdownParser parser() {
        return parser;
    }

    /** The first document, as its file has it. */
    DocumentSource source() {
        return catalog.documents().get(0);
    }

    /** The Markdown of the first document, a paragraph or note each. */
    List<String> paragraphs() {
        return List.of(source().body().markdown().strip().split("\n\n+"));
    }

    /** The first document with other paragraphs, and with a witness or none. */
    DocumentSource with(List<String> paragraphs, Optional<Witness> witness) {
        SourceFile file = SourceFile.of("text.md", String.join("\n\n", paragraphs) + "\n");
        return new DocumentSource(source().slug(), source().aliases(), source().metadata(), new Body(file, 0), witness);
    }

    ParsedText parsed(DocumentSource source) {
        return parser.document(source.body()).value();
    }

    /** The ids of a text, aligned with those that it had. */
    TextState aligned(DocumentSource source, ParsedText text, Optional<TextState> before) {
        return Aligner.align(source, before, moved, text, before.isPresent() ? 2 : 1)
                .value();
    }

    Document annotated(DocumentSource source) {
        ParsedText text = parsed(source);
        return annotator
                .document(source, text, aligned(source, text, Optional.empty()))
                .value();
    }

    Contribution told(Document document) {
        return Contributor.of(document, SearchTexts.of(document, catalog.edition()), catalog.edition());
    }

    Cited cited(Document document) {
        Reference reference = new References(catalog).of(document.slug(), document.metadata());
        return new Cited(reference, new Citer(catalog.styles()).cite(reference), List.of());
    }
}
