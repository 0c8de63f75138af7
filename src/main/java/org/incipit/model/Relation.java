package org.incipit.model;

import org.incipit.source.SourceSpan;

/**
 * How two entries belong together, as the authority files say: shown with both.
 *
 * @param from the member, or the successor
 * @param to the group, or what went before
 * @param where it is said
 */
public record Relation(Kind kind, EntryRef from, EntryRef to, SourceSpan where) {

    /** What one entry is to another. */
    public enum Kind {
        /** Belongs to a group: a delegation, a board, a larger body. */
        MEMBER_OF,
        /** Took the place of the other. */
        SUCCESSOR_OF
    }
}
