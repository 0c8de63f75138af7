package org.incipit.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.incipit.model.Block;
import org.incipit.model.Folding;
import org.incipit.model.Inline;
import org.incipit.model.NoteApparatus;

/** The words that a text has without a capital. */
final class OrdinaryWords extends UntaggedWords {

    private final Set<String> found = new HashSet<>();

    private OrdinaryWords() {}

    /** By all that they are found by. */
    static Set<String> in(List<Block> blocks, NoteApparatus notes) {
        OrdinaryWords words = new OrdinaryWords();
        words.read(blocks, notes);
        return words.found;
    }

    @Override
    void word(Inline.Text text, int start, int end) {
        if (Character.isLowerCase(text.value().codePointAt(start))) {
            found.addAll(Folding.readings(text.value().substring(start, end)));
        }
    }
}
