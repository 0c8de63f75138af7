package org.incipit.render.html;

import java.util.ArrayList;
import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.ApparatusEntry;
import org.incipit.model.Contribution;
import org.incipit.model.Messages;
import org.incipit.model.Series;
import org.incipit.render.SeriesName;

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

    /** All pages of a sort; the documents are cut and counted once for all of them. */
    static List<ApparatusSortView> all(ApparatusEntry.Sort sort, List<Contribution> documents, Messages say) {
        int total = documents.stream()
                .mapToInt(document -> document.findings().count(sort))
                .sum();
        int pages = Addresses.apparatusPages(documents.size());
        List<ApparatusSortView> all = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            int from = page * Addresses.DOCUMENTS_A_PAGE;
            all.add(new ApparatusSortView(
                    title(sort, say),
                    Addresses.APPARATUS,
                    sort == ApparatusEntry.Sort.EMENDATIONS,
                    total,
                    Paging.of(page, pages, other -> Addresses.apparatus(sort, other)),
                    documents.subList(from, Math.min(documents.size(), from + Addresses.DOCUMENTS_A_PAGE)).stream()
                            .filter(document -> document.findings().count(sort) > 0)
                            .map(document -> of(document, sort, say))
                            .toList()));
        }
        return all;
    }

    private static Of of(Contribution document, ApparatusEntry.Sort sort, Messages say) {
        String page = Addresses.page(document.slug());
        String own = new Languages(say, document.metadata().language()).ofDocument();
        return new Of(
                page,
                document.metadata().shortTitle(),
                own,
                document.findings().apparatus().stream()
                        .filter(entry -> entry.sort() == sort)
                        .map(entry -> line(entry, page, sort == ApparatusEntry.Sort.EDITOR ? "" : own, say))
                        .toList());
    }

    private static Line line(ApparatusEntry entry, String page, String language, Messages say) {
        boolean paragraph =
                entry.sort() == ApparatusEntry.Sort.EMENDATIONS || entry.sort() == ApparatusEntry.Sort.SUPPLIED;
        return new Line(
                entry.target().isEmpty() ? page : page + "#" + entry.target(),
                entry.label().isEmpty() ? "↑" : entry.label(),
                entry.label().isEmpty()
                        ? say.text("in-text")
                        : paragraph
                                ? say.text("paragraph", "number", entry.label())
                                : say.text("notes.in-text", "mark", entry.label()),
                entry.witness(),
                entry.sort() == ApparatusEntry.Sort.SUPPLIED ? "[" + entry.edition() + "]" : entry.edition(),
                entry.reason(),
                language);
    }

    static String title(ApparatusEntry.Sort sort, Messages say) {
        return switch (sort) {
            case EMENDATIONS -> say.text("emendations");
            case SUPPLIED -> say.text("supplied");
            case EDITOR -> SeriesName.plural(Series.EDITOR, say);
            case TRANSLATOR -> SeriesName.plural(Series.TRANSLATOR, say);
            case AUTHOR -> SeriesName.plural(Series.AUTHOR, say);
        };
    }
}
