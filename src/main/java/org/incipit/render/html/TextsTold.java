package org.incipit.render.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.incipit.model.Dispersion;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryPage.InDocument;
import org.incipit.model.EntryRef;
import org.incipit.source.Digest;

/**
 * Digests of what the texts say that pages over all documents show, for the entries of a kind: where a digest is the same, so is the
 * page. May be used by several threads.
 */
final class TextsTold {

    /** Where each document lies along the texts. */
    private final Map<String, String> stretches = new HashMap<>();

    private final String scale;
    private final Map<EntryRef, String> drawn = new ConcurrentHashMap<>();

    /** By where documents lie along the texts; empty where nothing is drawn of that. */
    TextsTold(Optional<Dispersion> along) {
        along.ifPresent(
                drawing -> drawing.stretches().forEach(stretch -> stretches.put(stretch.slug(), stretch.told())));
        this.scale = along.map(drawing -> drawing.marks() + "\n" + Ticks.borders(drawing))
                .orElse("");
    }

    /** The page of an entry, which draws where it is named. */
    String entry(EntryPage page) {
        return digest(
                new StringBuilder().append(page.connections()).append('\n').append(drawn(page)));
    }

    /** A plot of where entries are named along the texts. */
    String plot(List<EntryPage> entries) {
        StringBuilder all = new StringBuilder();
        entries.forEach(entry -> all.append(drawn(entry)).append('\n'));
        return digest(all);
    }

    private String drawn(EntryPage page) {
        return drawn.computeIfAbsent(page.entry().ref(), entry -> {
            StringBuilder all = new StringBuilder(scale).append('\n');
            for (InDocument document : page.documents()) {
                document.tell(all);
                all.append(stretches.get(document.slug())).append('\n');
            }
            return digest(all);
        });
    }

    /** One of so many pages that list mentions. */
    static String mentions(List<InDocument> documents, int pages) {
        StringBuilder all = new StringBuilder().append(pages).append('\n');
        documents.forEach(document -> document.tell(all));
        return digest(all);
    }

    private static String digest(StringBuilder all) {
        return Digest.of(all.toString());
    }
}
