package org.incipit.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Which words stand where in an edition. What can be found is numbered: first the units of all documents, then the notes of
 * all documents, then the entries of all indexes, then the sections of the edition's own pages, each in the order of its
 * list.
 *
 * @param documents the documents
 * @param entries the indexes, the chronology among them
 * @param pages the edition's own pages
 * @param terms every word as {@link Folding} reads it, and {@code @} with every entry, with the numbers it stands in
 * @param named the entries that have a word in one of their names
 * @param people persons that texts name, those most often named first
 */
public record SearchIndex(
        List<Source> documents,
        List<Source> entries,
        List<Source> pages,
        SortedMap<String, Ordinals> terms,
        Map<String, List<NamedEntry>> named,
        List<Person> people) {

    /**
     * A document, an index, or a page.
     *
     * @param slug name of the document, of the index or of the page
     * @param parts how many units, entries, or sections
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
     * @param reach what the word does for the entry
     */
    public record NamedEntry(String address, Reach reach) {}

    /** What a word of a name does for whoever looks for it. */
    public enum Reach {
        /** Nothing by itself: it only stands beside the words that tell names apart, as the “of” in a title does. */
        BESIDE,
        /** The entry is offered. */
        OFFERED,
        /** The entry is offered, and what names it by another word is found, too. */
        VARIANT
    }

    /** A person to filter by. */
    public record Person(String id, String name) {}
}
