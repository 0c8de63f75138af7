package org.incipit.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The order in which an edition shows its documents: by date, those without one last, then by slug. */
public final class Sequence {

    private final List<DocumentSource> documents;
    private final Map<String, Integer> places = new HashMap<>();

    private Sequence(List<DocumentSource> documents) {
        this.documents = documents;
        documents.forEach(document -> places.put(document.slug(), places.size()));
    }

    public static Sequence of(Collection<DocumentSource> documents) {
        return new Sequence(documents.stream()
                .sorted(order(DocumentSource::metadata, DocumentSource::slug))
                .toList());
    }

    /** The order, for whatever has the description and slug of a document. */
    public static <D> Comparator<D> order(Function<D, Metadata> metadata, Function<D, String> slug) {
        return Comparator.comparing((D d) -> metadata.apply(d).date().isEmpty())
                .thenComparing(
                        d -> metadata.apply(d).date(),
                        (a, b) -> a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : 0)
                .thenComparing(slug);
    }

    /** All documents. */
    public List<DocumentSource> documents() {
        return documents;
    }

    /** The document before this one. */
    public Optional<DocumentSource> before(String slug) {
        int place = place(slug);
        return place < 0 ? Optional.empty() : at(place - 1);
    }

    /** The document behind this one. */
    public Optional<DocumentSource> after(String slug) {
        int place = place(slug);
        return place < 0 ? Optional.empty() : at(place + 1);
    }

    private Optional<DocumentSource> at(int place) {
        return place < 0 || place >= documents.size() ? Optional.empty() : Optional.of(documents.get(place));
    }

    private int place(String slug) {
        return places.getOrDefault(slug, -1);
    }
}
