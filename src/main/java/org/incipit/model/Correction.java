package org.incipit.model;

import java.util.List;

/**
 * What a release did to one paragraph.
 *
 * @param id the paragraph
 * @param change what was done
 * @param pieces its wording: what stayed, what was taken out and what was put in, in reading order
 * @param heirs where to read on: of what was merged, withdrawn or divided, and of a part where it came from; ids of the
 *     document, or {@code other-document#p3}
 */
public record Correction(String id, Change change, List<Piece> pieces, List<String> heirs) {

    /** What was done. */
    public enum Change {
        REWORDED,
        /** A part of it is a paragraph of its own now. */
        DIVIDED,
        ADDED,
        /** New as a paragraph; its words stood in another one. */
        PARTED,
        MOVED,
        MERGED,
        WITHDRAWN,
        RESTORED
    }

    /** A stretch of words. */
    public record Piece(Kind kind, String words) {

        /** What became of it. */
        public enum Kind {
            KEPT,
            TAKEN_OUT,
            PUT_IN
        }
    }

    public Correction {
        pieces = List.copyOf(pieces);
        heirs = List.copyOf(heirs);
    }

    /** The number a reader sees. */
    public String number() {
        return Anchors.numberOf(id);
    }
}
