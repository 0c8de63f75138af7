package org.incipit.model;

import java.util.Optional;

/**
 * What a {@code doc:} link points at.
 *
 * @param slug the document; empty means the one the link stands in
 * @param anchor the permanent id of a unit, such as {@code p12}; empty means the document as a whole
 */
public record DocumentTarget(Optional<String> slug, Optional<String> anchor) {

    /** Reads {@code slug}, {@code slug#p12} or {@code #p12}. */
    public static DocumentTarget parse(String written) {
        int hash = written.indexOf('#');
        String slug = hash < 0 ? written : written.substring(0, hash);
        String anchor = hash < 0 ? "" : written.substring(hash + 1);
        return new DocumentTarget(nonEmpty(slug), nonEmpty(anchor));
    }

    private static Optional<String> nonEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public String toString() {
        return slug.orElse("") + anchor.map(a -> "#" + a).orElse("");
    }
}
