package org.incipit.model;

import java.util.Arrays;
import java.util.Optional;

/** What an authority file lists: the four kinds of thing that a text names. */
public enum EntryKind {
    PERSON("person", "people"),
    PLACE("place", "places"),
    ORGANIZATION("org", "organizations"),
    TERM("term", "terms");

    private final String scheme;
    private final String plural;

    EntryKind(String scheme, String plural) {
        this.scheme = scheme;
        this.plural = plural;
    }

    /** The scheme of a link that names an entry of this kind, such as {@code person}. */
    public String scheme() {
        return scheme;
    }

    /** Name of the authority file, its top key, its index page and its folder, such as {@code people}. */
    public String plural() {
        return plural;
    }

    /** The kind that a scheme stands for; empty where it is none of the four. */
    public static Optional<EntryKind> ofScheme(String scheme) {
        return Arrays.stream(values())
                .filter(kind -> kind.scheme.equals(scheme))
                .findFirst();
    }
}
