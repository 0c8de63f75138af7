package org.incipit.model;

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
     * @param sentences with the names of this entry only, in the order of the text, those of notes behind the text's
     */
    public record InDocument(String slug, String shortTitle, String language, List<Sentence> sentences) {}

    /** How often texts name it, notes apart. */
    public int mentionsInText() {
        return mentions(false);
    }

    /** How often notes name it. */
    public int mentionsInNotes() {
        return mentions(true);
    }

    private int mentions(boolean inNotes) {
        return documents.stream()
                .flatMap(document -> document.sentences().stream())
                .filter(sentence -> sentence.inNote() == inNotes)
                .mapToInt(sentence -> sentence.names().size())
                .sum();
    }
}
