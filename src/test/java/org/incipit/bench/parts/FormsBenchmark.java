package org.incipit.bench.parts;

import java.util.List;
import org.incipit.cite.Citer;
import org.incipit.model.Catalog;
import org.incipit.model.Citations;
import org.incipit.model.Cited;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.Messages;
import org.incipit.render.OutputFile;
import org.incipit.render.citation.CitationRenderer;
import org.incipit.render.dts.DtsRenderer;
import org.incipit.render.epub.EpubRenderer;
import org.incipit.render.json.JsonRenderer;
import org.incipit.render.tei.TeiRenderer;
import org.incipit.render.text.TextRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The forms of a document beside its page. */
@State(Scope.Benchmark)
public class FormsBenchmark {

    private final Document document;
    private final Contribution told;
    private final Cited cited;
    private final Messages say;
    private final TeiRenderer tei;
    private final EpubRenderer epub;
    private final JsonRenderer json;
    private final DtsRenderer dts;
    private final Citer citer;

    public FormsBenchmark() {
        Sample sample = Sample.of(1);
        Catalog catalog = sample.catalog();
        document = sample.annotated(sample.source());
        told = sample.told(document);
        cited = sample.cited(document);
        say = sample.messages();
        tei = new TeiRenderer(catalog);
        epub = new EpubRenderer(catalog, say);
        json = new JsonRenderer(catalog);
        dts = new DtsRenderer(catalog);
        citer = new Citer(catalog.styles());
    }

    @Benchmark
    public OutputFile tei() {
        return tei.document(document, cited.reference());
    }

    @Benchmark
    public OutputFile epub() {
        return epub.document(document, cited);
    }

    @Benchmark
    public OutputFile json() {
        return json.document(document, cited.reference(), told);
    }

    /** Plain text and Markdown. */
    @Benchmark
    public List<OutputFile> markdown() {
        return TextRenderer.files(document, cited, say);
    }

    @Benchmark
    public List<OutputFile> dts() {
        return dts.document(document, cited.reference());
    }

    /** In every style, in words. */
    @Benchmark
    public Citations citations() {
        return citer.cite(cited.reference());
    }

    /** For programmes that keep references: BibTeX, RIS and CSL JSON. */
    @Benchmark
    public List<OutputFile> citationFiles() {
        return CitationRenderer.files(cited.reference());
    }
}
