package org.incipit.align;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incipit.align.MovedAway.Away;
import org.incipit.model.DocumentSource;
import org.incipit.model.ParsedText;
import org.incipit.model.TextState;
import org.incipit.model.UnitState;
import org.incipit.model.UnitText;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.source.Once;

/**
 * Gives every unit of a text its permanent id: the one it had in the last release, wherever it stands now and whatever was
 * changed in it, or one that was never given before. What an editor claims comes first; then units with the same words,
 * then units with like words, the likest first; then units that had gone and are back. The result depends on the texts
 * alone.
 */
public final class Aligner {

    private Aligner() {}

    /**
     * The addresses of a text.
     *
     * @param source the document
     * @param last as the last release wrote them down; empty where there was none
     * @param moved what went to other documents
     * @param text the text
     * @param release the number that what changed since is counted under
     * @return every id that was ever given, and the new ones; with warnings where the words left a doubt (W0807) and errors
     *     where a claim cannot hold (E0804)
     */
    public static Outcome<TextState> align(
            DocumentSource source, Optional<TextState> last, MovedAway moved, ParsedText text, int release) {
        Outcome<TextState> aligned = align(last, moved.from(source.slug()), UnitReader.of(text), release);
        Problems problems = new Problems();
        return problems.with(Reasons.in(source.metadata(), problems.take(aligned), problems));
    }

    static Outcome<TextState> align(
            Optional<TextState> last, Map<String, Away> movedAway, List<UnitText> units, int release) {
        Problems problems = new Problems();
        if (last.isEmpty()) {
            Claims.refuseAll(units, movedAway, problems);
            return problems.with(first(units, release));
        }
        List<UnitState> old = Stream.concat(
                        last.get().present().stream(),
                        last.get().units().stream().filter(unit -> !unit.isPresent()))
                .toList();
        int present = last.get().present().size();
        List<Wording> oldWords =
                old.stream().map(unit -> Wording.of(unit.words())).toList();
        List<Wording> newWords =
                units.stream().map(unit -> Wording.of(unit.words())).toList();
        Matches matches = new Matches(old.size(), present, units.size());
        Claims.match(old, units, movedAway, matches, problems);
        Traits traits = Traits.ofWords(oldWords, newWords);
        Supplier<Traits> letters = new Once<>(() -> Unsettled.letters(oldWords, newWords, matches));
        SameWords.matchSingle(oldWords, newWords, matches);
        LikeWords.matchPlain(oldWords, newWords, traits, matches);
        SameWords.matchRepeated(oldWords, newWords, matches);
        Map<Integer, LikeWords.Doubt> doubts = LikeWords.match(traits, letters, matches);
        SameWords.matchInCompany(oldWords, newWords, matches);
        Divided.match(traits, matches);
        Restored.match(last.get(), old, oldWords, traits, matches);
        InPlace.match(oldWords, newWords, matches);
        Doubts.tell(doubts, old, units, matches, problems);
        NextState next = new NextState(last.get(), old, units, matches, release);
        return problems.with(next.make(movedAway, new Gone(oldWords, traits, letters, matches)));
    }

    /** {@code p1}, {@code p2} … in the order of the text. */
    private static TextState first(List<UnitText> units, int release) {
        return new TextState(
                release,
                IntStream.range(0, units.size())
                        .mapToObj(u -> UnitState.present(
                                "p" + (u + 1),
                                release,
                                formerly(units.get(u)),
                                units.get(u).words()))
                        .toList(),
                List.of());
    }

    /** The address in another document that a unit came from. */
    static List<String> formerly(UnitText unit) {
        return unit.claim()
                .filter(claim -> claim.document().isPresent())
                .map(claim -> List.of(claim.toString()))
                .orElse(List.of());
    }
}
