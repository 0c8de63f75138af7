package org.incipit.model;

import java.util.List;

/**
 * What a document tells the rest of the edition; its text is not held once it is rendered.
 *
 * @param mentions every name in it, in the order of the text, those in notes behind those in the text
 * @param linking what it can be linked at and links to
 */
public record Contribution(String slug, Metadata metadata, Counts counts, List<Mentioned> mentions, Linking linking) {

    /** How much there is of what. */
    public record Counts(int words, int units, int editorNotes, int translatorNotes, int authorNotes) {}
}
