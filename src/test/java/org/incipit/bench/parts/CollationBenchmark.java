package org.incipit.bench.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.collate.Collator;
import org.incipit.model.Collation;
import org.incipit.model.Document;
import org.incipit.model.Witness;
import org.incipit.problem.Outcome;
import org.incipit.source.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A document against its witness, letter by letter; one word of every fifth paragraph is emended. */
@State(Scope.Benchmark)
public class CollationBenchmark {

    private final Document document;
    private final Witness like;
    private final Witness unlike;

    public CollationBenchmark() {
        Sample sample = Sample.of(1);
        List<String> edition = new ArrayList<>();
        List<String> witness = new ArrayList<>();
        for (String paragraph : sample.paragraphs()) {
            boolean emended = edition.size() % 5 == 0;
            edition.add(emended ? paragraph.replaceFirst(" the ", " {~~teh~>the~~}{>>a slip<<} ") : paragraph);
            if (!paragraph.startsWith("[^")) {
                String words =
                        paragraph.replaceAll("\\[\\^[^\\]]+\\]", "").replaceAll("\\[([^\\[\\]]*)\\]\\([^)]*\\)", "$1");
                witness.add(emended ? words.replaceFirst(" the ", " teh ") : words);
            }
        }
        like = witness(String.join(" ", witness));
        unlike = witness(like.file().text().replace(" said Tito", " says Tito"));
        document = sample.annotated(sample.with(edition, Optional.of(like)));
    }

    private static Witness witness(String text) {
        SourceFile file = SourceFile.of("witness.txt", text);
        return new Witness(
                file,
                "W",
                "",
                "",
                new Witness.Declared(text.substring(0, 40), file.whole()),
                new Witness.Declared(text.substring(text.length() - 40), file.whole()),
                List.of(),
                List.of(),
                file.whole());
    }

    /** They agree in every letter. */
    @Benchmark
    public Outcome<Optional<Collation>> agreeing() {
        return Collator.collate(document, like);
    }

    /** One word is another in some ten places, and each is told. */
    @Benchmark
    public Outcome<Optional<Collation>> differing() {
        return Collator.collate(document, unlike);
    }
}
