package org.incipit.model;

import java.util.List;

/** The permanent ids of a document's units. */
public final class Anchors {

    /**
     * The permanent id of a unit.
     *
     * @param id what stands in the address behind {@code #}, such as {@code p12} or {@code p12a}
     */
    public record Anchor(String id) {

        /** The number a reader sees and cites, such as {@code 12} or {@code 12a}. */
        public String number() {
            return id.substring(1);
        }
    }

    private final List<Anchor> byOrdinal;

    /** Ids by the ordinal of their unit. */
    public Anchors(List<Anchor> byOrdinal) {
        this.byOrdinal = List.copyOf(byOrdinal);
    }

    public Anchor of(Unit unit) {
        return byOrdinal.get(unit.ordinal());
    }

    /** All, in the order of the text. */
    public List<Anchor> all() {
        return byOrdinal;
    }
}
