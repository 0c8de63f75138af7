package org.incipit.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.incipit.model.TextState;
import org.incipit.model.UnitState;
import org.incipit.model.UnitState.Fate;
import org.incipit.model.UnitText;
import org.incipit.source.SourceFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds of ids whatever an editor does to a text, tried on the note with random edits. */
class AlignmentProperties {

    private static final Path NOTE = Path.of("content/documents/khrushchev-note-1956/text.md");
    private static final List<String> PARAGRAPHS = paragraphs();

    private static List<String> paragraphs() {
        try {
            String text = Files.readString(NOTE, StandardCharsets.UTF_8);
            List<String> found = new ArrayList<>();
            for (String block : text.substring(text.indexOf("\n---\n", 4) + 5).split("\n\n")) {
                String words = block.replaceAll("\\[\\^[^\\]]*\\]", "")
                        .replaceAll("\\s+", " ")
                        .strip();
                if (!words.isEmpty() && !words.startsWith("#") && !words.startsWith("[^") && !words.startsWith(":::")) {
                    found.add(words);
                }
            }
            return List.copyOf(found.subList(0, 66));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<UnitText> units(List<String> words) {
        return words.stream()
                .map(w -> new UnitText(w, SourceFile.of("", "").whole(), Optional.empty()))
                .toList();
    }

    private static TextState align(Optional<TextState> last, List<String> words, int release) {
        return Aligner.align(last, Map.of(), units(words), release).value();
    }

    /**
     * A paragraph through the edits.
     *
     * @param origins the paragraphs, by place in the first text, that it has words of
     */
    private record Tracked(Set<Integer> origins, String words) {

        static List<Tracked> all(List<String> text) {
            return IntStream.range(0, text.size())
                    .mapToObj(i -> new Tracked(Set.of(i), text.get(i)))
                    .toList();
        }

        Tracked with(String changed) {
            return new Tracked(origins, changed);
        }

        Tracked and(Tracked next) {
            Set<Integer> both = new TreeSet<>(origins);
            both.addAll(next.origins);
            return new Tracked(both, words + " " + next.words);
        }
    }

    private static List<Tracked> edited(List<Tracked> text, Random random) {
        return edited(text, random, 7);
    }

    /** A sequence of random edits of the first so many kinds; the seventh repeats a paragraph elsewhere. */
    private static List<Tracked> edited(List<Tracked> text, Random random, int kinds) {
        List<Tracked> next = new ArrayList<>(text);
        for (int edits = 1 + random.nextInt(6); edits > 0 && !next.isEmpty(); edits--) {
            int at = random.nextInt(next.size());
            Tracked here = next.get(at);
            String[] words = here.words().split(" ");
            int cut = words.length / 2;
            switch (random.nextInt(kinds)) {
                case 0 -> next.remove(at);
                case 1 -> next.add(at, new Tracked(Set.of(), another(random)));
                case 2 -> next.add(random.nextInt(next.size()), next.remove(at));
                case 3 -> {
                    if (words.length > 6) {
                        next.set(at, here.with(String.join(" ", List.of(words).subList(0, cut))));
                        next.add(
                                at + 1,
                                here.with(String.join(" ", List.of(words).subList(cut, words.length))));
                    }
                }
                case 4 -> {
                    if (at + 1 < next.size()) {
                        next.set(at, here.and(next.remove(at + 1)));
                    }
                }
                case 5 -> {
                    words[random.nextInt(words.length)] = "otherwise";
                    next.set(at, here.with(String.join(" ", words)));
                }
                default -> next.add(at, next.get(random.nextInt(next.size())));
            }
        }
        return next;
    }

    /** A paragraph that was not in the note, in words that are not in it either. */
    private static String another(Random random) {
        return new StringBuilder(PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size())))
                .reverse()
                .toString();
    }

    private static List<String> words(List<Tracked> text) {
        return text.stream().map(Tracked::words).toList();
    }

    @Property(tries = 120)
    void noIdIsLostNoneIsGivenTwiceAndEachLeadsToWhatIsThere(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int releases) {
        Random random = new Random(seed);
        List<Tracked> text = Tracked.all(PARAGRAPHS.subList(0, 20));
        Optional<TextState> last = Optional.empty();
        for (int release = 1; release <= releases; release++) {
            TextState state = align(last, words(text), release);
            Set<String> ids = new HashSet<>();
            state.units().forEach(unit -> assertTrue(ids.add(unit.id()), "twice: " + unit.id()));
            assertEquals(
                    words(text), state.present().stream().map(UnitState::words).toList());
            last.ifPresent(before ->
                    before.units().forEach(unit -> assertTrue(ids.contains(unit.id()), "lost: " + unit.id())));
            for (UnitState unit : state.units()) {
                for (String heir : unit.heirs()) {
                    assertTrue(
                            state.find(heir).filter(UnitState::isPresent).isPresent(),
                            unit.id() + " reads on at " + heir);
                }
                assertTrue(unit.fate() != Fate.MERGED || unit.heirs().size() == 1, unit.id());
            }
            last = Optional.of(state);
            text = edited(text, random);
        }
    }

    @Property(tries = 60)
    void theSameTextsGiveTheSameIds(@ForAll long seed) {
        List<String> next = words(edited(Tracked.all(PARAGRAPHS), new Random(seed)));
        TextState first = align(Optional.empty(), PARAGRAPHS, 1);

        assertEquals(
                align(Optional.of(first), next, 2).units(),
                align(Optional.of(first), next, 2).units());
    }

    @Property(tries = 60)
    void anUnchangedTextKeepsEveryId(@ForAll long seed) {
        TextState state = align(Optional.empty(), words(edited(Tracked.all(PARAGRAPHS), new Random(seed))), 1);

        assertEquals(
                state.units(),
                align(
                                Optional.of(state),
                                state.units().stream().map(UnitState::words).toList(),
                                2)
                        .units());
    }

    /** Of some 1,300 ids one may go wrong: a part that moves away and a paragraph that goes can look like one that is left. */
    @Property(tries = 8)
    void everyIdStandsWhereWordsOfItsParagraphStandAndIsNotWithdrawnWhileTheyDo(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> wrong = IntStream.range(0, 20)
                .mapToObj(text -> misled(edited(Tracked.all(PARAGRAPHS), random, 6)))
                .flatMap(List::stream)
                .toList();

        assertTrue(wrong.size() <= 1, wrong::toString);
    }

    private static List<String> misled(List<Tracked> after) {
        TextState first = align(Optional.empty(), PARAGRAPHS, 1);
        TextState state = align(Optional.of(first), words(after), 2);
        List<UnitState> present = state.present();
        List<String> wrong = new ArrayList<>();
        for (int origin = 0; origin < PARAGRAPHS.size(); origin++) {
            int wanted = origin;
            String id = first.present().get(origin).id();
            UnitState unit = state.find(id).orElseThrow();
            List<String> right = IntStream.range(0, present.size())
                    .filter(u -> after.get(u).origins().contains(wanted))
                    .mapToObj(u -> present.get(u).id())
                    .toList();
            String lands = unit.isPresent()
                    ? id
                    : unit.fate() == Fate.MERGED ? unit.heirs().get(0) : "";
            if (right.isEmpty() ? !lands.isEmpty() : !right.contains(lands)) {
                wrong.add(id + " leads to " + lands + ", its words stand at " + right);
            }
        }
        return wrong;
    }

    /** Of two paragraphs neither of which was given another old id, none is more like the one that has it than the other. */
    @Property(tries = 120)
    void noIdIsOnAParagraphLessLikeTheOldOneThanAnotherThatIsNew(@ForAll long seed) {
        List<String> after = words(edited(Tracked.all(PARAGRAPHS), new Random(seed), 6));
        TextState first = align(Optional.empty(), PARAGRAPHS, 1);
        List<UnitState> present = align(Optional.of(first), after, 2).present();
        Map<String, String> old = new HashMap<>();
        first.units().forEach(unit -> old.put(unit.id(), unit.words()));
        for (UnitState unit : present) {
            String was = old.get(unit.id());
            if (was != null) {
                double mine = alike(was, unit.words());
                for (UnitState other : present) {
                    boolean fresh = !old.containsKey(other.id());
                    assertTrue(
                            !fresh || alike(was, other.words()) <= mine + .1,
                            () -> unit.id() + " is on “" + unit.words() + "”, and “" + other.words() + "” is likelier");
                }
            }
        }
    }

    /** Dice's coefficient over single words: another measure than the alignment's own. */
    private static double alike(String one, String other) {
        List<String> left = new ArrayList<>(List.of(one.split(" ")));
        List<String> right = new ArrayList<>(List.of(other.split(" ")));
        double all = left.size() + right.size();
        int shared = 0;
        for (String word : left) {
            if (right.remove(word)) {
                shared++;
            }
        }
        return 2 * shared / all;
    }

    @Test
    void fiveThousandUnitsAreAlignedWhateverWasDoneToThem() {
        Random random = new Random(1956);
        List<String> text = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            String[] words = PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size())).split(" ");
            text.add(
                    i % 7 == 0
                            ? "Yes."
                            : "Entry " + i + ": " + words[random.nextInt(words.length)] + " "
                                    + String.join(" ", List.of(words).subList(0, Math.min(40, words.length))));
        }
        List<String> next = new ArrayList<>(text);
        for (int i = 0; i < next.size(); i += 3) {
            next.set(i, next.get(i).replace("the", "this").replace("Tito", "the Marshal"));
        }
        next.subList(1000, 1100).clear();
        TextState first = align(Optional.empty(), text, 1);
        TextState state = Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(60), () -> align(Optional.of(first), next, 2));

        assertEquals("p1", state.present().get(0).id());
        assertEquals("p5000", state.present().get(state.present().size() - 1).id());
        assertEquals(5000, state.units().size());
        assertEquals("p1101", state.present().get(1000).id());
    }
}
