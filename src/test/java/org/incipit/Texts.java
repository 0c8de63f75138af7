package org.incipit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.align.Aligner;
import org.incipit.align.MovedAway;
import org.incipit.annotate.Annotator;
import org.incipit.model.Body;
import org.incipit.model.Document;
import org.incipit.model.DocumentSource;
import org.incipit.model.Metadata;
import org.incipit.model.ParsedText;
import org.incipit.parse.MarkdownParser;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;

/** Texts for tests: parsed, given ids for the first time and annotated, as the pipeline does. */
public final class Texts {

    private Texts() {}

    /** A document that was never released. */
    public static Outcome<Document> document(DocumentSource source, Annotator annotator) {
        Problems problems = new Problems();
        ParsedText text = problems.take(new MarkdownParser().document(source.body()));
        return problems.with(problems.take(annotator.document(
                source, text, problems.take(Aligner.align(source, Optional.empty(), MovedAway.none(), text, 1)))));
    }

    /** A document that has nothing but a text. */
    public static DocumentSource source(Body body) {
        return new DocumentSource(
                "example",
                List.of(),
                new Metadata(
                        "Example",
                        "Example",
                        Optional.empty(),
                        "en",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        false,
                        Map.of(),
                        Map.of(),
                        Optional.empty(),
                        Map.of(),
                        body.file().span(0, 0)),
                body,
                Optional.empty());
    }
}
