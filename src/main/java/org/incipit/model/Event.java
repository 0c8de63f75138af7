package org.incipit.model;

import java.util.List;
import org.incipit.source.SourceSpan;

/**
 * Something that happened, or was to happen, with its date.
 *
 * @param stated whether a document of the edition states it; else it is context
 * @param paragraphs the units that speak of it
 */
public record Event(
        String id,
        String title,
        Edtf date,
        boolean stated,
        Prose note,
        Prose uncertain,
        List<String> sources,
        Entry.Confidence confidence,
        List<Paragraph> paragraphs,
        SourceSpan where) {

    /** A unit that speaks of an event, as {@code slug#p3}. */
    public record Paragraph(DocumentTarget target, SourceSpan where) {}
}
