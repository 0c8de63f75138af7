package org.incipit.model;

import java.util.List;
import org.incipit.source.SourceSpan;

/**
 * Who speaks to whom in a document, as its front matter says.
 *
 * @param speaker a person
 * @param to whom it is said to, persons or organizations, in the order given; may be empty
 * @param paragraphs permanent ids of the units in which it is said, in the order given
 */
public record Speech(Named speaker, List<Named> to, List<Paragraph> paragraphs) {

    /** Who is named, and where. */
    public record Named(EntryRef entry, SourceSpan where) {}

    /** A unit, and where the front matter names it. */
    public record Paragraph(String anchor, SourceSpan where) {}
}
