package org.incipit.bench.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.align.Aligner;
import org.incipit.align.Histories;
import org.incipit.align.MovedAway;
import org.incipit.model.DocumentSource;
import org.incipit.model.Edtf;
import org.incipit.model.History;
import org.incipit.model.ParsedText;
import org.incipit.model.Release;
import org.incipit.model.ReleasedText;
import org.incipit.model.TextState;
import org.incipit.problem.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A corrected text against its last release: a word of every fifth paragraph is another, one paragraph is new, one gone, one
 * stands elsewhere, one is divided.
 */
@State(Scope.Benchmark)
public class AlignmentBenchmark {

    private final DocumentSource source;
    private final ParsedText text;
    private final MovedAway nothingMoved = MovedAway.none();
    private final ReleasedText released;
    private final TextState now;

    public AlignmentBenchmark() {
        Sample sample = Sample.of(1);
        DocumentSource before = sample.source();
        Edtf date = before.metadata().date().orElseThrow();
        released = new ReleasedText(
                new Release(1, date, "First release", List.of("An editor")),
                sample.aligned(before, sample.parsed(before), Optional.empty()),
                before.body().file());
        source = sample.with(corrected(sample.paragraphs()), Optional.empty());
        text = sample.parsed(source);
        now = sample.aligned(source, text, Optional.of(released.state()));
    }

    private static List<String> corrected(List<String> before) {
        List<String> paragraphs = new ArrayList<>(before);
        for (int i = 0; i < paragraphs.size(); i += 5) {
            paragraphs.set(i, paragraphs.get(i).replaceFirst(" the ", " this "));
        }
        paragraphs.remove(12);
        paragraphs.add(20, paragraphs.remove(9));
        paragraphs.add(16, "Nobody had written this paragraph before the first release was made.");
        paragraphs.set(18, paragraphs.get(18).replaceFirst("\\. ", ".\n\n"));
        return paragraphs;
    }

    /** Which paragraph is which. */
    @Benchmark
    public Outcome<TextState> ids() {
        return Aligner.align(source, Optional.of(released.state()), nothingMoved, text, 2);
    }

    /** What was changed in each, word by word. */
    @Benchmark
    public History changes() {
        return Histories.of(List.of(released), now);
    }
}
