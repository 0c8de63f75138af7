package org.incipit.model;

import java.util.List;
import java.util.Optional;

/** The sections of a document, as its headings make them. */
public final class Outline {

    /**
     * A section.
     *
     * @param id its address: {@code s-} and the id of the unit it begins with, so that it is as permanent as that
     * @param level 1 to 6
     * @param heading its words
     * @param first the unit it begins with; empty where no unit follows
     */
    public record Section(String id, int level, List<Inline> heading, Optional<Unit> first) {}

    private final List<Section> byOrdinal;

    /** Sections by the ordinal of their heading. */
    public Outline(List<Section> byOrdinal) {
        this.byOrdinal = List.copyOf(byOrdinal);
    }

    /** The section that a heading of this document begins. */
    public Section of(Block.Heading heading) {
        return byOrdinal.get(heading.ordinal());
    }

    /** All, in the order of the text. */
    public List<Section> all() {
        return byOrdinal;
    }
}
