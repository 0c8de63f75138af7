package org.incipit.model;

import java.util.List;
import java.util.Map;

/**
 * A Markdown body, read.
 *
 * @param blocks the text
 * @param notes its notes, in the order written
 * @param units how many units it has; their ordinals run from 0
 * @param claims the ids that the editor wrote behind units, by the unit's ordinal
 */
public record ParsedText(List<Block> blocks, List<Note> notes, int units, Map<Integer, UnitText.Claim> claims) {

    public ParsedText {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        claims = Map.copyOf(claims);
    }
}
