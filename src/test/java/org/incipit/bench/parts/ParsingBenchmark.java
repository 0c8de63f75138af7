package org.incipit.bench.parts;

import org.incipit.model.Body;
import org.incipit.model.ParsedText;
import org.incipit.parse.MarkdownParser;
import org.incipit.problem.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Markdown to blocks. */
@State(Scope.Benchmark)
public class ParsingBenchmark {

    private final Body body = Sample.of(1).source().body();
    private final MarkdownParser parser = new MarkdownParser();

    /** A document of 4,000 words. */
    @Benchmark
    public Outcome<ParsedText> document() {
        return parser.document(body);
    }
}
