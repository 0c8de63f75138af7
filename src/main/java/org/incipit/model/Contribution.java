package org.incipit.model;

import java.util.List;
import java.util.Set;

/**
 * What a document tells the rest of the edition; its text is not held once it is rendered.
 *
 * @param anchors ids that a link may point at
 * @param mentions every name in it, in the order of the text, those in notes behind those in the text
 * @param links links to documents and to files of the site, to be checked when all are known
 */
public record Contribution(
        String slug,
        Metadata metadata,
        Counts counts,
        Set<String> anchors,
        List<Mentioned> mentions,
        List<OutgoingLink> links) {

    /** How much there is of what. */
    public record Counts(int words, int units, int editorNotes, int translatorNotes, int authorNotes) {}
}
