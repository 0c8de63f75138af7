package org.incipit.model;

import org.incipit.source.Shelf;

/**
 * What a document tells the rest of the edition; its text is not held once it is rendered.
 *
 * @param mentions every sentence that names someone or something
 * @param history what was released of it and changed since
 * @param findings where its words stand
 * @param linking what it can be linked at and links to
 */
public record Contribution(
        String slug,
        Metadata metadata,
        Counts counts,
        Mentions mentions,
        History history,
        Findings findings,
        Linking linking) {

    /** The same, with what grows with the length of the text laid aside. */
    public Contribution on(Shelf shelf) {
        return new Contribution(slug, metadata, counts, mentions.on(shelf), history, findings.on(shelf), linking);
    }

    /** How much there is of what. */
    public record Counts(int words, int units, int editorNotes, int translatorNotes, int authorNotes) {}
}
