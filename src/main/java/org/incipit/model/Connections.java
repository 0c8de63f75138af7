package org.incipit.model;

import java.util.List;
import java.util.Optional;

/**
 * How an entry is tied to others.
 *
 * @param relations what the authority files say of it, from either side
 * @param together persons named in the same unit of a text, those named with it most often first
 * @param speeches where it speaks, or is spoken to, by document
 * @param written documents whose author it is, in the order of the edition
 * @param received documents addressed to it, likewise
 */
public record Connections(
        List<Relation> relations,
        List<Together> together,
        List<Spoken> speeches,
        List<Letter> written,
        List<Letter> received) {

    /** Tied to nothing. */
    public static final Connections NONE = new Connections(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Someone named in the same units.
     *
     * @param units in how many
     * @param spots the first of them, in the order of the edition
     */
    public record Together(EntryRef other, int units, List<Spot> spots) {}

    /**
     * A document as one of its author or its recipient.
     *
     * @param language BCP 47 tag of the document
     * @param others who is at its other end: of what was written the recipients, of what was received the authors
     */
    public record Letter(String slug, String shortTitle, String language, Optional<Edtf> date, List<Agent> others) {}

    /** A speech, and the document that reports it. */
    public record Spoken(String slug, String shortTitle, Speech speech) {}
}
