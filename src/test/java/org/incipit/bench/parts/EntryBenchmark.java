package org.incipit.bench.parts;

import java.util.List;
import org.incipit.collect.Concorder;
import org.incipit.collect.SearchIndexer;
import org.incipit.collect.Terms;
import org.incipit.model.Concordances;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryRef;
import org.incipit.model.SearchIndex;
import org.incipit.model.Theme;
import org.incipit.render.OutputFile;
import org.incipit.render.html.HtmlRenderer;
import org.incipit.render.search.SearchFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is written over all documents, here fifty: the pages of an entry that most of them name, and the files of the search. */
@State(Scope.Benchmark)
public class EntryBenchmark {

    private static final int DOCUMENTS = 50;
    private static final EntryRef NAMED_MOST = new EntryRef(EntryKind.PERSON, "josip-broz-tito");

    private final HtmlRenderer renderer;
    private final Concordances concordances;
    private final EntryPage entry;
    private final SearchIndex index;

    public EntryBenchmark() {
        Sample sample = Sample.of(DOCUMENTS);
        renderer = new HtmlRenderer(sample.catalog(), Theme.NONE, sample.messages());
        concordances = Concorder.of(
                sample.catalog(),
                sample.catalog().documents().stream()
                        .map(source -> sample.told(sample.annotated(source)))
                        .toList(),
                prose -> sample.parser().prose(prose).value().blocks());
        entry = concordances.indexes().getOrDefault(EntryKind.PERSON, List.of()).stream()
                .filter(page -> page.entry().ref().equals(NAMED_MOST))
                .findFirst()
                .orElseThrow();
        index = SearchIndexer.of(
                concordances,
                SearchIndexer.words(Terms.NONE, concordances, SearchIndexer.entries(concordances), List.of()),
                SearchIndexer.entries(concordances),
                List.of());
    }

    /** The page of the entry, and those with more of its mentions. */
    @Benchmark
    public List<OutputFile> pages() {
        return renderer.entry(entry, concordances).stream()
                .map(page -> page.file().get())
                .toList();
    }

    /** The search index as files. */
    @Benchmark
    public List<OutputFile> search() {
        return SearchFiles.index(index);
    }
}
