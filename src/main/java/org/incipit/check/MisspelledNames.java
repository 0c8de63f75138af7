package org.incipit.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.incipit.model.Block;
import org.incipit.model.Folding;
import org.incipit.model.Inline;
import org.incipit.model.NoteApparatus;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/**
 * A long word with a capital that is one slip from a name of the authority files, and is no name there itself. Passed over are
 * words that an editor tagged, words of another language, and words that the text also has without a capital. These are looked
 * for in a text only that has a word which may be misspelled.
 */
final class MisspelledNames extends UntaggedWords {

    /** A word: where it stands first, and how often it stands there. */
    private record Found(SourceSpan where, int times) {

        Found again() {
            return new Found(where, times + 1);
        }
    }

    private final Map<String, Found> found = new TreeMap<>();

    private MisspelledNames() {}

    static List<Problem> in(List<Block> blocks, NoteApparatus notes, KnownNames names) {
        MisspelledNames rule = new MisspelledNames();
        rule.read(blocks, notes);
        Map<String, KnownNames.Known> meant = new TreeMap<>();
        rule.found.keySet().forEach(word -> names.meant(word).ifPresent(known -> meant.put(word, known)));
        Problems problems = new Problems();
        if (!meant.isEmpty()) {
            Set<String> ordinary = OrdinaryWords.in(blocks, notes);
            meant.keySet().removeIf(word -> ordinary.contains(Folding.line(word)));
            meant.forEach((word, known) -> rule.tell(word, known, problems));
        }
        return problems.list();
    }

    private void tell(String word, KnownNames.Known known, Problems problems) {
        Found at = Objects.requireNonNull(found.get(word));
        problems.add(
                Code.W0405,
                at.where(),
                "'" + word + "' is one letter from '" + known.word() + "', a name of " + known.entry()
                        + again(at.times()),
                "correct it; where the source has it so, tag it: [" + word + "](" + known.entry()
                        + "); where somebody else is meant, give them an entry");
    }

    private static String again(int times) {
        return times == 1 ? "" : " (" + times + " times)";
    }

    @Override
    void word(Inline.Text text, int start, int end) {
        if (KnownNames.isLong(text.value(), start, end)) {
            boolean exact = text.value().length() == text.where().length();
            Found here = new Found(exact ? text.where().part(start, end) : text.where(), 1);
            found.merge(text.value().substring(start, end), here, (first, again) -> first.again());
        }
    }
}
