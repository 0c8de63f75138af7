package org.incipit.bench.parts;

import java.util.List;
import org.incipit.check.Checks;
import org.incipit.check.KnownNames;
import org.incipit.model.Catalog;
import org.incipit.model.Document;
import org.incipit.problem.Problem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The rules that every document is held against. */
@State(Scope.Benchmark)
public class ChecksBenchmark {

    private final Catalog catalog;
    private final Document document;
    private final KnownNames names;

    public ChecksBenchmark() {
        Sample sample = Sample.of(1);
        catalog = sample.catalog();
        document = sample.annotated(sample.source());
        names = KnownNames.of(catalog.authority());
    }

    /** A document of 4,000 words; that of names which may be misspelled takes most of the time. */
    @Benchmark
    public List<Problem> document() {
        return Checks.document(document, catalog, names);
    }
}
