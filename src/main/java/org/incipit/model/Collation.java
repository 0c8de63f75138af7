package org.incipit.model;

import java.util.List;
import java.util.Optional;

/**
 * The account of a text against its witness, when nothing is left unexplained.
 *
 * @param witness the witness and its declarations
 * @param extent how much of the witness the text is, and what became of it
 * @param changes every place of every declared change
 * @param departures every emendation, addition, surplus, supplied word and translator's note, in the order of the text
 */
public record Collation(Witness witness, Extent extent, List<Change> changes, List<Departure> departures) {

    /**
     * The text's stretch of the witness, counted in code points.
     *
     * @param firstLine the line of the witness file in which the text starts, from 1
     * @param lastLine the line in which its last words stand
     * @param characters all between start and end: those that agree, were changed and were emended
     * @param agreeing what the edition has unchanged (white space that parts paragraphs included)
     * @param changed what stands in changes made throughout
     * @param emended what stands in readings that the edition emends
     */
    public record Extent(int firstLine, int lastLine, int characters, int agreeing, int changed, int emended) {}

    /**
     * A declared change and where it was met.
     *
     * @param places in the order of the witness
     */
    public record Change(Witness.DeclaredChange declared, List<Place> places) {}

    /**
     * A place of the witness.
     *
     * @param line line of the witness file, from 1
     * @param column column in it, from 1, in code points
     * @param before some words before it
     * @param after some words behind it
     * @param unit the unit of the edition it stands in, or in front of; empty where the text has none
     */
    public record Place(int line, int column, String before, String after, Optional<Unit> unit) {}

    /** What sort of departure, in the words of the page that lists them. */
    public enum DepartureKind {
        CORRECTION,
        ADDITION,
        SURPLUS,
        SUPPLIED,
        TRANSLATORS_NOTE
    }

    /**
     * A place where the text shows more than the plain words of the witness.
     *
     * @param witness what the witness reads
     * @param edition what the edition reads
     * @param reason why; empty where none is given
     */
    public record Departure(DepartureKind kind, String witness, String edition, String reason, Place place) {}
}
