package org.incipit.model;

import java.util.List;

/**
 * What a document tells the rest of the edition; its text is not held once it is rendered.
 *
 * @param sentences every sentence that names someone or something, in the order of the text, those of notes behind the text's
 * @param history what was released of it and changed since
 * @param findings where its words stand
 * @param linking what it can be linked at and links to
 */
public record Contribution(
        String slug,
        Metadata metadata,
        Counts counts,
        List<Sentence> sentences,
        History history,
        Findings findings,
        Linking linking) {

    /** How much there is of what. */
    public record Counts(int words, int units, int editorNotes, int translatorNotes, int authorNotes) {}
}
