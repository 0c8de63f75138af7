package org.incipit.model;

import java.util.Optional;

/**
 * A mention in its sentence.
 *
 * @param anchor the unit it stands in, or above; for one in a note, that of the note's first call; empty where a text has none
 * @param before the sentence before it
 * @param form the words that name the entry
 * @param after the sentence behind it
 * @param noteMark mark of the note it stands in; empty for one in the text
 */
public record Mentioned(
        EntryRef entry, Optional<Anchors.Anchor> anchor, String before, String form, String after, String noteMark) {

    public boolean inNote() {
        return !noteMark.isEmpty();
    }
}
