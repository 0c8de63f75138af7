package org.incipit.model;

import java.util.List;

/**
 * A Markdown body, read.
 *
 * @param blocks the text
 * @param notes its notes, in the order written
 * @param units how many units it has; their ordinals run from 0
 */
public record ParsedText(List<Block> blocks, List<Note> notes, int units) {

    public ParsedText {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
