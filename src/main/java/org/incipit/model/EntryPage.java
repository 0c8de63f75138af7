package org.incipit.model;

import java.util.List;

/**
 * An entry with everything the edition has on it.
 *
 * @param note what a reader should know, parsed
 * @param uncertain what is open, parsed
 * @param documents where it is mentioned, documents in the order of the edition
 */
public record EntryPage(Entry entry, List<Block> note, List<Block> uncertain, List<InDocument> documents) {

    /**
     * The mentions of an entry in one document.
     *
     * @param mentions in the order of the text, those in notes behind those in the text
     */
    public record InDocument(String slug, String shortTitle, List<Mentioned> mentions) {}

    /** Mentions in the texts themselves, notes apart. */
    public long mentionsInText() {
        return documents.stream()
                .flatMap(d -> d.mentions().stream())
                .filter(m -> !m.inNote())
                .count();
    }

    /** Mentions in notes. */
    public long mentionsInNotes() {
        return documents.stream()
                .flatMap(d -> d.mentions().stream())
                .filter(Mentioned::inNote)
                .count();
    }
}
