package org.incipit.build;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.incipit.model.Body;
import org.incipit.model.DocumentSource;

/**
 * Something that is found in the text of a document alone: looked for once, until the text is read anew. May be used by several
 * threads.
 */
final class OfTexts<T> {

    private record Known<T>(Body body, T found) {}

    private final Map<String, Known<T>> known = new ConcurrentHashMap<>();
    private final Function<Body, T> finder;

    OfTexts(Function<Body, T> finder) {
        this.finder = finder;
    }

    T of(DocumentSource document) {
        return known.compute(
                        document.slug(),
                        (slug, before) -> before != null && before.body().equals(document.body())
                                ? before
                                : new Known<>(document.body(), finder.apply(document.body())))
                .found();
    }

    /** Forgets all but these. */
    void retain(Set<String> slugs) {
        known.keySet().retainAll(slugs);
    }
}
