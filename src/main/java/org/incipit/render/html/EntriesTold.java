package org.incipit.render.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.incipit.model.Connections;
import org.incipit.model.Dispersion;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryPage.InDocument;
import org.incipit.model.EntryRef;
import org.incipit.model.Speech;
import org.incipit.source.Digest;
import org.incipit.source.Facts;

/**
 * Digests of what the texts and the authority files say that pages over all documents show, for the entries of a kind: where a
 * digest is the same, so is the page. May be used by several threads.
 */
final class EntriesTold {

    /** Where each document lies along the texts. */
    private final Map<String, String> stretches = new HashMap<>();

    private final Titles titles;
    private final String scale;
    private final Map<EntryRef, String> drawn = new ConcurrentHashMap<>();

    /**
     * Digests for a kind.
     *
     * @param along where documents lie along the texts; empty where nothing is drawn of that
     * @param titles what entries are called
     */
    EntriesTold(Optional<Dispersion> along, Titles titles) {
        along.ifPresent(
                drawing -> drawing.stretches().forEach(stretch -> stretches.put(stretch.slug(), stretch.told())));
        this.titles = titles;
        this.scale = along.map(drawing -> drawing.marks() + "\n" + Ticks.borders(drawing))
                .orElse("");
    }

    /** The page of an entry, which draws where it is named. */
    String entry(EntryPage page) {
        Connections ties = page.connections();
        Facts facts = new Facts().and(page.entry()).and(ties).and(drawn(page));
        Stream.of(
                        ties.relations().stream().flatMap(relation -> Stream.of(relation.from(), relation.to())),
                        ties.together().stream().map(Connections.Together::other),
                        ties.speeches().stream().flatMap(spoken -> named(spoken.speech())))
                .flatMap(others -> others)
                .forEach(other -> facts.and(titles.of(other)));
        return facts.digest();
    }

    private static Stream<EntryRef> named(Speech speech) {
        return Stream.concat(Stream.of(speech.speaker()), speech.to().stream()).map(Speech.Named::entry);
    }

    /**
     * A plot of where entries are named along the texts.
     *
     * @param ways the other pages that it leads to
     */
    String plot(List<EntryPage> entries, List<IndexView.Way> ways) {
        Facts facts = new Facts().and(ways);
        entries.forEach(page -> facts.and(page.entry().ref())
                .and(page.entry().name())
                .and(page.entry().core().sort())
                .and(drawn(page)));
        return facts.digest();
    }

    private String drawn(EntryPage page) {
        return drawn.computeIfAbsent(page.entry().ref(), entry -> {
            StringBuilder all = new StringBuilder(scale).append('\n');
            for (InDocument document : page.documents()) {
                document.tell(all);
                all.append(stretches.get(document.slug())).append('\n');
            }
            return Digest.of(all.toString());
        });
    }

    /** One of so many pages that list mentions of an entry. */
    static String mentions(String name, List<InDocument> documents, int pages) {
        StringBuilder all = new StringBuilder();
        documents.forEach(document -> document.tell(all));
        return new Facts().and(name).and(pages).and(all).digest();
    }
}
