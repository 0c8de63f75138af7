package org.incipit.model;

import java.util.List;
import org.incipit.source.Shelf;

/**
 * What a document tells of where its words stand.
 *
 * @param dates every date that is marked up, in the order of the text, those in notes behind those in the text
 * @param marks what a scale along the text shows: the first unit, and every tenth
 * @param apparatus emendations, supplied words and notes, sort by sort in the order of the text
 * @param text what is searched of the text, by unit
 * @param notes what is searched of the notes, by note
 */
public record Findings(
        List<DatedWords> dates, List<UnitStart> marks, List<ApparatusEntry> apparatus, Searched text, Searched notes) {

    /**
     * What a search knows of the parts of a document.
     *
     * @param postings which words stand in which part
     * @param chunks see {@link Searchable#chunks}
     */
    public record Searched(Postings postings, List<Integer> chunks) {

        private Searched on(Shelf shelf) {
            return new Searched(postings.on(shelf), chunks);
        }
    }

    /** The same, with what grows with the length of the text laid aside. */
    Findings on(Shelf shelf) {
        return new Findings(dates, marks, apparatus, text.on(shelf), notes.on(shelf));
    }

    /** How many entries of a sort its apparatus has. */
    public int count(ApparatusEntry.Sort sort) {
        return (int) apparatus.stream().filter(entry -> entry.sort() == sort).count();
    }

    /** A unit, and how many words stand before it. */
    public record UnitStart(Anchors.Anchor anchor, int words) {}
}
