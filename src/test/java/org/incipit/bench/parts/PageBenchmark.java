package org.incipit.bench.parts;

import java.util.List;
import org.incipit.model.Cited;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.Theme;
import org.incipit.render.OutputFile;
import org.incipit.render.html.HtmlRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A document's web pages. */
@State(Scope.Benchmark)
public class PageBenchmark {

    private final Document document;
    private final Contribution told;
    private final Cited cited;
    private final HtmlRenderer renderer;

    public PageBenchmark() {
        Sample sample = Sample.of(1);
        document = sample.annotated(sample.source());
        told = sample.told(document);
        cited = sample.cited(document);
        renderer = new HtmlRenderer(sample.catalog(), Theme.NONE, sample.messages());
    }

    /** The page of a document of 4,000 words, and that of its apparatus. */
    @Benchmark
    public List<OutputFile> document() {
        return renderer.document(document, cited, told);
    }
}
