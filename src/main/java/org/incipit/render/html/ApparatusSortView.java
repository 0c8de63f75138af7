package org.incipit.render.html;

import java.util.ArrayList;
import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.ApparatusEntry;
import org.incipit.model.Contribution;
import org.incipit.model.Series;

/**
 * The emendations, the supplied words or the notes of one series, over all documents: a page of them.
 *
 * @param total how many there are on all pages
 * @param pages the other pages and this one; empty where there is no other
 */
public record ApparatusSortView(
        String title, String index, boolean emendations, int total, List<IndexView.Way> pages, List<Of> documents) {

    /** Those of a document; its language is empty where it is the page's. */
    public record Of(String href, String title, String language, List<Line> lines) {}

    /** One of them in its place; {@code said} is what a screen reader says of the link. */
    public record Line(
            String href, String label, String said, String witness, String words, String reason, String language) {}

    static ApparatusSortView of(ApparatusEntry.Sort sort, int page, List<Contribution> documents, String language) {
        List<List<Contribution>> parts = parts(documents);
        List<IndexView.Way> pages = new ArrayList<>();
        for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
            pages.add(new IndexView.Way(Addresses.apparatus(sort, i), String.valueOf(i + 1), i == page));
        }
        int total = documents.stream()
                .mapToInt(document -> document.findings().count(sort))
                .sum();
        return new ApparatusSortView(
                title(sort),
                Addresses.APPARATUS,
                sort == ApparatusEntry.Sort.EMENDATIONS,
                total,
                List.copyOf(pages),
                parts.get(page).stream()
                        .filter(document -> document.findings().count(sort) > 0)
                        .map(document -> of(document, sort, language))
                        .toList());
    }

    private static List<List<Contribution>> parts(List<Contribution> documents) {
        List<List<Contribution>> parts = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += Addresses.DOCUMENTS_A_PAGE) {
            parts.add(documents.subList(from, Math.min(documents.size(), from + Addresses.DOCUMENTS_A_PAGE)));
        }
        return parts;
    }

    private static Of of(Contribution document, ApparatusEntry.Sort sort, String language) {
        String page = Addresses.page(document.slug());
        String own = new Languages(language, document.metadata().language()).ofDocument();
        return new Of(
                page,
                document.metadata().shortTitle(),
                own,
                document.findings().apparatus().stream()
                        .filter(entry -> entry.sort() == sort)
                        .map(entry -> line(entry, page, sort == ApparatusEntry.Sort.EDITOR ? "" : own))
                        .toList());
    }

    private static Line line(ApparatusEntry entry, String page, String language) {
        boolean paragraph =
                entry.sort() == ApparatusEntry.Sort.EMENDATIONS || entry.sort() == ApparatusEntry.Sort.SUPPLIED;
        return new Line(
                entry.target().isEmpty() ? page : page + "#" + entry.target(),
                entry.label().isEmpty() ? "↑" : entry.label(),
                entry.label().isEmpty()
                        ? "In the text"
                        : paragraph ? "Paragraph " + entry.label() : "Note " + entry.label() + " in the text",
                entry.witness(),
                entry.sort() == ApparatusEntry.Sort.SUPPLIED ? "[" + entry.edition() + "]" : entry.edition(),
                entry.reason(),
                language);
    }

    static String title(ApparatusEntry.Sort sort) {
        return switch (sort) {
            case EMENDATIONS -> "Emendations";
            case SUPPLIED -> "Supplied words";
            case EDITOR -> SeriesName.plural(Series.EDITOR);
            case TRANSLATOR -> SeriesName.plural(Series.TRANSLATOR);
            case AUTHOR -> SeriesName.plural(Series.AUTHOR);
        };
    }
}
