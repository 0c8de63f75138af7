package org.incipit.model;

import java.util.Optional;

/**
 * A date in a text, in its sentence.
 *
 * @param anchor the unit it stands in; for one in a note, the unit of the note's first call; empty where there is none
 * @param before the sentence before it
 * @param words as the text has it
 * @param after the sentence behind it
 * @param language BCP 47 tag of the sentence
 * @param noteMark mark of the note it stands in; empty for one in the text
 */
public record DatedWords(
        Edtf date,
        Optional<Anchors.Anchor> anchor,
        String before,
        String words,
        String after,
        String language,
        String noteMark) {}
