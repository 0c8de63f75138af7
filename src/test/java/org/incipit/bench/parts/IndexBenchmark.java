package org.incipit.bench.parts;

import java.util.List;
import org.incipit.collect.Concorder;
import org.incipit.collect.Contributor;
import org.incipit.collect.SearchIndexer;
import org.incipit.collect.SearchTexts;
import org.incipit.collect.Terms;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.Edition;
import org.incipit.model.Searchable;
import org.incipit.render.OutputFile;
import org.incipit.render.search.SearchFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the search and the indexes are made of. */
@State(Scope.Benchmark)
public class IndexBenchmark {

    private static final int DOCUMENTS = 50;

    private final Sample sample = Sample.of(DOCUMENTS);
    private final Edition edition = sample.catalog().edition();
    private final Document document = sample.annotated(sample.source());
    private final SearchTexts searched = SearchTexts.of(document, edition);
    private final List<Contribution> all = sample.catalog().documents().stream()
            .map(source -> sample.told(sample.annotated(source)))
            .toList();
    private final Concordances concordances = concordances();
    private final List<Searchable> entries = SearchIndexer.entries(concordances);

    /** The words of a document of 4,000, paragraph by paragraph. */
    @Benchmark
    public SearchTexts words() {
        return SearchTexts.of(document, edition);
    }

    /** All that it tells the indexes: its words, its mentions in their sentences, its links. */
    @Benchmark
    public Contribution contribution() {
        return Contributor.of(document, searched, edition);
    }

    /** Its words as the files that a search reads. */
    @Benchmark
    public List<OutputFile> texts() {
        return searched.all().stream()
                .flatMap(searchable -> SearchFiles.texts(searchable).stream())
                .toList();
    }

    /** The indexes of people, places and the like over 50 documents. */
    @Benchmark
    public Concordances concordances() {
        return Concorder.of(
                sample.catalog(),
                all,
                prose -> sample.parser().prose(prose).value().blocks());
    }

    /** The search index over 50 documents: made and written. */
    @Benchmark
    public List<OutputFile> search() {
        return SearchFiles.index(SearchIndexer.of(
                concordances, SearchIndexer.words(Terms.NONE, concordances, entries, List.of()), entries, List.of()));
    }
}
