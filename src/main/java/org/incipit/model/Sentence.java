package org.incipit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that names entries.
 *
 * @param anchor the unit it stands in; of one in a note, the unit of the note's first call; empty where there is none
 * @param position how many words of the document stand before it; for one in a note, before the unit of its call
 * @param noteMark mark of the note it stands in; empty for one in the text
 * @param language BCP 47 tag of its words
 * @param text its words
 * @param names the names in it, in the order of the text, at least one
 */
public record Sentence(
        Optional<Anchors.Anchor> anchor,
        int position,
        String noteMark,
        String language,
        String text,
        List<Name> names) {

    /**
     * A name, by the words that stand for it.
     *
     * @param start offset of the first unit in the sentence
     * @param end offset behind the last
     * @param words how many words of the sentence stand before it
     */
    public record Name(EntryRef entry, int start, int end, int words) {}

    /** Whether it stands in a note. */
    public boolean inNote() {
        return !noteMark.isEmpty();
    }

    /** The words that stand for an entry. */
    public String form(Name name) {
        return text.substring(name.start(), name.end());
    }

    /** How many words of the document stand before a name. */
    public int position(Name name) {
        return position + (inNote() ? 0 : name.words());
    }

    /** The same sentence with the names of one entry only. */
    public Sentence naming(EntryRef entry) {
        List<Name> its = new ArrayList<>(names.size());
        for (Name name : names) {
            if (name.entry().equals(entry)) {
                its.add(name);
            }
        }
        return new Sentence(anchor, position, noteMark, language, text, List.copyOf(its));
    }
}
