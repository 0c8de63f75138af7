package org.incipit.model;

/** A unit of a document, seen from the edition as a whole. */
public record Spot(String slug, Anchors.Anchor anchor) {

    /** By hand, and so is {@link #hashCode}: plots count the units in which entries are named. An id is given once in a document. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Spot its && anchor.id().equals(its.anchor.id()) && slug.equals(its.slug);
    }

    @Override
    public int hashCode() {
        return 31 * slug.hashCode() + anchor.id().hashCode();
    }
}
