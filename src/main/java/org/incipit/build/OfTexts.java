package org.incipit.build;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.incipit.model.DocumentSource;

/**
 * Something that is found in a document alone: looked for once, until the document is read anew. May be used by several threads.
 */
final class OfTexts<T> {

    private record Known<T>(DocumentSource source, T found) {}

    private final Map<String, Known<T>> known = new ConcurrentHashMap<>();
    private final Function<DocumentSource, T> finder;

    OfTexts(Function<DocumentSource, T> finder) {
        this.finder = finder;
    }

    T of(DocumentSource document) {
        return known.compute(
                        document.slug(),
                        (slug, before) -> before != null && before.source() == document
                                ? before
                                : new Known<>(document, finder.apply(document)))
                .found();
    }

    /** Forgets all but these. */
    void retain(Set<String> slugs) {
        known.keySet().retainAll(slugs);
    }
}
