package org.incipit.render.html;

import java.util.Arrays;
import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.ApparatusEntry;
import org.incipit.model.Contribution;
import org.incipit.model.Messages;

/** The apparatus of every document, in numbers. */
public record ApparatusListView(List<Whole> wholes, List<Line> lines) {

    /** A list over all documents, and how much it has. */
    public record Whole(String href, String label, int count) {}

    /** A document. */
    public record Line(
            String href, String title, int emendations, int supplied, int editor, int translator, int author) {}

    static ApparatusListView of(List<Contribution> documents, Messages say) {
        return new ApparatusListView(
                wholes(documents, say),
                documents.stream()
                        .map(document -> new Line(
                                Addresses.apparatus(document.slug()),
                                document.metadata().shortTitle(),
                                document.findings().count(ApparatusEntry.Sort.EMENDATIONS),
                                document.findings().count(ApparatusEntry.Sort.SUPPLIED),
                                document.counts().editorNotes(),
                                document.counts().translatorNotes(),
                                document.counts().authorNotes()))
                        .toList());
    }

    private static List<Whole> wholes(List<Contribution> documents, Messages say) {
        return Arrays.stream(ApparatusEntry.Sort.values())
                .map(sort -> new Whole(
                        Addresses.apparatus(sort, 0),
                        ApparatusSortView.title(sort, say),
                        documents.stream()
                                .mapToInt(document -> document.findings().count(sort))
                                .sum()))
                .toList();
    }
}
