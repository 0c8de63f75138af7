package org.incipit.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a search shows of a document, or of an index.
 *
 * @param slug name of the document, or of the index
 * @param kind what its parts are
 */
public record Searchable(String slug, Kind kind, List<Part> parts) {

    private static final int CHUNK = 5_000;

    /**
     * Where the parts are cut into files that a search loads one by one: indexes of first parts, the first of them 0; as
     * many characters in each as a page of results can bear, a longer part alone.
     */
    public List<Integer> chunks() {
        List<Integer> starts = new ArrayList<>();
        int length = CHUNK;
        for (int i = 0; i < parts.size(); i++) {
            int more = parts.get(i).text().length();
            if (length + more > CHUNK) {
                starts.add(i);
                length = 0;
            }
            length += more;
        }
        return List.copyOf(starts);
    }

    /** What is searched. */
    public enum Kind {
        TEXT,
        NOTES,
        ENTRIES,
        PAGES
    }

    /**
     * What is found as a whole: a unit, a heading that is the edition's, a note, an entry, a section of a page, or what
     * describes a document.
     *
     * @param target of a unit, section or note its id in the page; of an entry, and of a section of a page, its address;
     *     empty for a description
     * @param label number of the unit, {@value #HEADING} of a heading, mark of the note, name of the entry, heading of the
     *     section; empty for a description
     * @param text its words; of an entry or a section its name, {@link #BREAK}, and the rest
     * @param names the entries that it names
     * @param language BCP 47 tag of its words; empty where it is the edition's
     */
    public record Part(String target, String label, String text, List<Named> names, String language) {
        /** What stands where a paragraph has its number. */
        public static final String HEADING = "§";

        /** Stands between the name of an entry, or the heading of a section, and the rest of its words. */
        public static final char BREAK = '\n';
    }

    /** A name in a text, from one offset to before another. */
    public record Named(EntryRef entry, int start, int end) {}
}
