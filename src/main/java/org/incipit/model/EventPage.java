package org.incipit.model;

import java.util.List;
import java.util.Optional;

/**
 * An event with its prose parsed.
 *
 * @param references where documents speak of it, in the order given
 */
public record EventPage(Event event, List<Block> note, List<Block> uncertain, List<Reference> references) {

    /**
     * A unit that speaks of an event, or a document that does as a whole.
     *
     * @param shortTitle of the document
     * @param paragraph number of the unit; empty for the whole document
     */
    public record Reference(DocumentTarget target, String shortTitle, Optional<String> paragraph) {}
}
