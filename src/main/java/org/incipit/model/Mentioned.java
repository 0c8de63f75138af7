package org.incipit.model;

/**
 * A mention in its sentence.
 *
 * @param anchor the unit it stands in; for one in a note, the unit of the note's first call
 * @param before the sentence before it
 * @param form the words that name the entry
 * @param after the sentence behind it
 * @param noteMark mark of the note it stands in; empty for one in the text
 */
public record Mentioned(
        EntryRef entry, Anchors.Anchor anchor, String before, String form, String after, String noteMark) {

    public boolean inNote() {
        return !noteMark.isEmpty();
    }
}
