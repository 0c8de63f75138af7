package org.incipit.model;

import java.util.List;
import java.util.Set;

/**
 * What there is in a document that a reader may need explained.
 *
 * @param named the entries that the text or its notes name, by kind, then in the order in which they first come
 * @param signs the signs that the text uses, in the order of {@link Sign}
 */
public record Inventory(List<EntryRef> named, Set<Sign> signs) {

    /** A sign that stands in a text. */
    public enum Sign {
        /** A heading that the edition set above a part of the text. */
        EDITORIAL_HEADING,
        /** A word of the translator's or editor's of the source, in brackets. */
        SUPPLIED,
        /** A reading that the edition mends. */
        CORRECTION,
        /** A word that the edition adds. */
        ADDITION,
        /** A word of the witness that the edition leaves out. */
        SURPLUS,
        /** Where a page of the source begins. */
        PAGE_MARK,
        /** A name that leads to its entry. */
        NAME
    }
}
