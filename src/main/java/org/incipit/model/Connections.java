package org.incipit.model;

import java.util.List;

/**
 * How an entry is tied to others.
 *
 * @param relations what the authority files say of it, from either side
 * @param together persons named in the same unit of a text, those named with it most often first
 * @param speeches where it speaks, or is spoken to, by document
 */
public record Connections(List<Relation> relations, List<Together> together, List<Spoken> speeches) {

    /** Tied to nothing. */
    public static final Connections NONE = new Connections(List.of(), List.of(), List.of());

    /**
     * Someone named in the same units.
     *
     * @param units in how many
     * @param spots the first of them, in the order of the edition
     */
    public record Together(EntryRef other, int units, List<Spot> spots) {}

    /** A speech, and the document that reports it. */
    public record Spoken(String slug, String shortTitle, Speech speech) {}
}
