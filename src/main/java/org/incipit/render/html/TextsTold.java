package org.incipit.render.html;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Dispersion;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryPage.InDocument;
import org.incipit.source.Digest;

/** Digests of what the texts say that pages over all documents show: where a digest is the same, so is the page. */
final class TextsTold {

    private final Map<String, Dispersion.Stretch> stretches = new HashMap<>();
    private final String scale;

    /** By where documents lie along the texts; empty where nothing is drawn of that. */
    TextsTold(Optional<Dispersion> along) {
        along.ifPresent(drawn -> drawn.stretches().forEach(stretch -> stretches.put(stretch.slug(), stretch)));
        this.scale =
                along.map(drawn -> drawn.marks() + "\n" + Ticks.borders(drawn)).orElse("");
    }

    /** The page of an entry, which draws where it is named. */
    String entry(EntryPage page) {
        return drawn(new StringBuilder().append(page.connections()).append('\n').append(scale), page.documents());
    }

    /** A plot of where entries are named along the texts. */
    String plot(List<EntryPage> entries) {
        StringBuilder all = new StringBuilder(scale);
        entries.forEach(entry -> all.append('\n').append(drawn(new StringBuilder(), entry.documents())));
        return digest(all);
    }

    private String drawn(StringBuilder begun, List<InDocument> documents) {
        documents.forEach(document ->
                begun.append('\n').append(document.told()).append(' ').append(stretches.get(document.slug())));
        return digest(begun);
    }

    /** One of so many pages that list mentions. */
    static String mentions(List<InDocument> documents, int pages) {
        StringBuilder all = new StringBuilder().append(pages);
        documents.forEach(document -> all.append('\n').append(document.told()));
        return digest(all);
    }

    private static String digest(StringBuilder all) {
        return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
