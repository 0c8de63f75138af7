package org.incipit.model;

import java.util.List;
import java.util.Optional;

/**
 * An index, in all its orders.
 *
 * @param letters by the alphabet
 * @param inOrder by where each entry is first named, text before notes; those that no text names are left out
 * @param dispersion where in the texts each stands
 */
public record Register(List<Letter> letters, List<FirstMention> inOrder, Dispersion dispersion) {

    /** An entry, with the document and the sentence that name it first. */
    public record FirstMention(EntryPage page, EntryPage.InDocument document, Sentence sentence) {}

    /**
     * A letter of the alphabet and what begins with it.
     *
     * @param letter as the language counts it, such as {@code Dž}; {@code #} for what begins with none
     */
    public record Letter(String letter, List<Line> lines) {}

    /**
     * A line of the index.
     *
     * @param heading what it is sorted by
     * @param language of the heading; empty where it is the edition's
     * @param page the entry, or the one that the reader is sent to
     * @param see whether it sends to an entry that stands elsewhere
     * @param spellings other spellings that would stand right beside it
     */
    public record Line(
            String heading, Optional<String> language, EntryPage page, boolean see, List<String> spellings) {}
}
