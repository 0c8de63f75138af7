package org.incipit.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.incipit.model.Block;
import org.incipit.model.Folding;
import org.incipit.model.Inline;
import org.incipit.model.NoteApparatus;
import org.incipit.model.Walker;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/**
 * A long word with a capital that is one slip from a name of the authority files, and is no name there itself. Passed over are
 * words that an editor tagged, words of another language, and words that the text also has without a capital.
 */
final class MisspelledNames extends Walker {

    private final Map<String, SourceSpan> first = new TreeMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> ordinary = new HashSet<>();

    private MisspelledNames() {}

    static List<Problem> in(List<Block> blocks, NoteApparatus notes, KnownNames names) {
        MisspelledNames rule = new MisspelledNames();
        rule.blocks(blocks);
        notes.all().forEach(note -> rule.blocks(note.note().content()));
        Problems problems = new Problems();
        rule.first.forEach((word, where) -> {
            Optional<KnownNames.Known> meant =
                    rule.ordinary.contains(Folding.line(word)) ? Optional.empty() : names.meant(word);
            meant.ifPresent(known -> problems.add(
                    Code.W0405,
                    where,
                    "'" + word + "' is one letter from '" + known.word() + "', a name of " + known.entry()
                            + again(rule.times.getOrDefault(word, 1)),
                    "correct it; where the source has it so, tag it: [" + word + "](" + known.entry()
                            + "); where somebody else is meant, give them an entry"));
        });
        return problems.list();
    }

    private static String again(int times) {
        return times == 1 ? "" : " (" + times + " times)";
    }

    @Override
    public Void text(Inline.Text text) {
        Matcher word = Folding.WORD.matcher(text.value());
        boolean exact = text.value().length() == text.where().length();
        while (word.find()) {
            String found = word.group();
            if (KnownNames.isLong(found)) {
                SourceSpan where = exact ? text.where().part(word.start(), word.end()) : text.where();
                first.putIfAbsent(found, where);
                times.merge(found, 1, Integer::sum);
            } else if (Character.isLowerCase(found.codePointAt(0))) {
                ordinary.addAll(Folding.readings(found));
            }
        }
        return null;
    }

    @Override
    public Void mention(Inline.Mention mention) {
        return null;
    }

    @Override
    public Void foreign(Inline.Foreign foreign) {
        return null;
    }

    /** The witness may well be misspelled. */
    @Override
    public Void emendation(Inline.Emendation emendation) {
        inlines(emendation.edition());
        return null;
    }
}
