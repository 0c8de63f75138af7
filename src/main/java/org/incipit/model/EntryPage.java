package org.incipit.model;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry with everything the edition has on it.
 *
 * @param note what a reader should know, parsed
 * @param uncertain what is open, parsed
 * @param connections how it is tied to others
 * @param documents where it is mentioned, documents in the order of the edition
 */
public record EntryPage(
        Entry entry, List<Block> note, List<Block> uncertain, Connections connections, List<InDocument> documents) {

    /**
     * Where a document names an entry.
     *
     * @param language BCP 47 tag of the document
     * @param named how often, and where
     * @param mentions all sentences of the document that name someone or something
     */
    public record InDocument(String slug, String shortTitle, String language, Mentions.Named named, Mentions mentions) {

        /**
         * The sentences that name the entry, with its names only, in the order of the text, those of notes behind the text's.
         * They are read anew each time.
         */
        public List<Sentence> sentences() {
            return mentions.of(named);
        }

        /** Where the units of the text name the entry, notes apart, in the order of the text; they are read anew each time. */
        public List<Mentions.Place> places() {
            return mentions.places(named);
        }

        /** Tells what it says of the entry: as long as that is the same, so are the sentences. */
        public void tell(StringBuilder to) {
            to.append(slug).append('\n').append(shortTitle).append('\n').append(language);
            to.append('\n').append(named.said()).append('\n');
        }
    }

    /** How many mentions a page of the site lists; one document's are never cut. */
    private static final int MENTIONS_A_PAGE = 500;

    /** The documents that name it, cut into as many parts as there are pages to list them; one part at least. */
    public List<List<InDocument>> parts() {
        List<List<InDocument>> parts = new ArrayList<>();
        List<InDocument> part = new ArrayList<>();
        int mentions = 0;
        for (InDocument document : documents) {
            int more = document.named().inText() + document.named().inNotes();
            if (!part.isEmpty() && mentions + more > MENTIONS_A_PAGE) {
                parts.add(List.copyOf(part));
                part.clear();
                mentions = 0;
            }
            part.add(document);
            mentions += more;
        }
        parts.add(List.copyOf(part));
        return List.copyOf(parts);
    }

    /** How often texts name it, notes apart. */
    public int mentionsInText() {
        int mentions = 0;
        for (InDocument document : documents) {
            mentions += document.named().inText();
        }
        return mentions;
    }

    /** How often notes name it. */
    public int mentionsInNotes() {
        int mentions = 0;
        for (InDocument document : documents) {
            mentions += document.named().inNotes();
        }
        return mentions;
    }
}
