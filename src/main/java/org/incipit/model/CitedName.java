package org.incipit.model;

import java.util.Optional;

/**
 * A name as a bibliography needs it.
 *
 * @param family the name it is sorted under; the whole name of a body, or of somebody with one name
 * @param given the forenames; empty where {@code family} is the whole name
 * @param entry the entry of that person or body; empty where it is only named
 */
public record CitedName(String family, String given, Optional<EntryRef> entry) {

    /** A name without an entry. */
    public CitedName(String family, String given) {
        this(family, given, Optional.empty());
    }

    /** A name that is never turned round. */
    public static CitedName whole(String name) {
        return new CitedName(name, "");
    }

    public boolean isWhole() {
        return given.isEmpty();
    }

    /** In the order it is spoken: “Gary Goldberg”. */
    public String inOrder() {
        return isWhole() ? family : given + " " + family;
    }

    /** In the order of an index: “Goldberg, Gary”. */
    public String inverted() {
        return isWhole() ? family : family + ", " + given;
    }
}
