package org.incipit.render.html;

import java.util.List;
import java.util.stream.IntStream;
import org.incipit.model.Dispersion;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryPage.InDocument;

/** What the texts say that a plot shows: where they name the entries, and not by which words. */
record PlotTexts(EntryTexts.Scale scale, List<Named> entries) {

    /** Where an entry is named. */
    record Named(List<InDocument> documents) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Named its
                    && documents.size() == its.documents.size()
                    && IntStream.range(0, documents.size())
                            .allMatch(i -> documents.get(i).standsAs(its.documents.get(i)));
        }

        @Override
        public int hashCode() {
            return documents.size();
        }
    }

    PlotTexts(List<EntryPage> entries, Dispersion along) {
        this(
                EntryTexts.Scale.of(along),
                entries.stream().map(entry -> new Named(entry.documents())).toList());
    }
}
