package org.incipit.model;

import java.util.List;
import java.util.Map;

/**
 * What helps to find things in an edition.
 *
 * @param registers the indexes, of every kind that has entries
 * @param dates every date of the texts, by date, then in the order of the edition
 * @param people who is named together with whom
 * @param glossary what abbreviations stand for, in the order of the alphabet
 * @param lists the documents by date, and by whatever else two of them differ in
 */
public record Finding(
        Map<EntryKind, Register> registers,
        List<DateFound> dates,
        Company people,
        List<Glossary.Line> glossary,
        List<DocumentList> lists) {

    /** A date in a text. */
    public record DateFound(String slug, String shortTitle, DatedWords words) {}

    /**
     * Persons, and in how many units each two are named together.
     *
     * @param people those named together with others most often, as many as a page can show
     * @param left how many are left out, being named together with others less often
     * @param units one row and one column a person; {@code units.get(i).get(i)} is in how many units a person is named
     */
    public record Company(List<Entry> people, int left, List<List<Integer>> units) {}
}
