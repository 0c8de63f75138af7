package org.incipit.render.html;

import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.Contribution;

/** The apparatus of every document, in numbers. */
public record ApparatusListView(List<Line> lines) {

    /** A document. */
    public record Line(
            String href, String title, int emendations, int supplied, int editor, int translator, int author) {}

    static ApparatusListView of(List<Contribution> documents) {
        return new ApparatusListView(documents.stream()
                .map(document -> new Line(
                        Addresses.apparatus(document.slug()),
                        document.metadata().shortTitle(),
                        document.findings().emendations(),
                        document.findings().supplied(),
                        document.counts().editorNotes(),
                        document.counts().translatorNotes(),
                        document.counts().authorNotes()))
                .toList());
    }
}
