package org.incipit.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Which words stand where in an edition. What can be found is numbered: first the units of all documents, then the notes of
 * all documents, then the entries of all indexes, each in the order of {@code sources}.
 *
 * @param documents the documents
 * @param entries the indexes, the chronology among them
 * @param terms every word as {@link Folding} reads it, and {@code @} with every entry, with the numbers it stands in
 * @param named the entries that have a word in one of their names
 * @param people persons that texts name, those most often named first
 */
public record SearchIndex(
        List<Source> documents,
        List<Source> entries,
        SortedMap<String, Ordinals> terms,
        Map<String, List<NamedEntry>> named,
        List<Person> people) {

    /**
     * A document, or an index.
     *
     * @param slug name of the document, or of the index
     * @param parts how many units, or entries
     * @param chunks see {@link Searchable#chunks}
     * @param notes how many notes
     * @param noteChunks likewise
     */
    public record Source(
            String slug, String title, int parts, List<Integer> chunks, int notes, List<Integer> noteChunks) {}

    /**
     * An entry that has a word in one of its names.
     *
     * @param address its page, without {@code .html}
     * @param variant whether the word finds what names the entry by another word, too
     */
    public record NamedEntry(String address, boolean variant) {}

    /** A person to filter by. */
    public record Person(String id, String name) {}
}
