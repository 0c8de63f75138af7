package org.incipit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is done letter by letter is what the regular expressions say that tell what a word is. */
class LettersProperties {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern NO_NUMBER = Pattern.compile("[\\p{L}\\p{M}]");
    private static final Pattern COUNTED = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");

    /** Pieces that meet each other in every order: letters, marks, digits, what parts and ties words, and halves of pairs. */
    @Provide
    Arbitrary<String> awkward() {
        return Arbitraries.of(
                        "a",
                        "Z",
                        "é",
                        "e\u0301",
                        "\u20DD",
                        "\u0903",
                        "Й",
                        "đ",
                        "ß",
                        "ﬁ",
                        "漢",
                        "\uD835\uDC9C",
                        "\uD83D\uDE00",
                        "\uD835",
                        "\uDC9C",
                        "7",
                        "Ⅳ",
                        "²",
                        "٣",
                        "'",
                        "’",
                        "-",
                        " ",
                        "\u00A0",
                        "\u202F",
                        "\n",
                        ".",
                        "…",
                        "_",
                        "\u00AD",
                        "\u200B",
                        "\u202E",
                        "\uFEFF",
                        "\u0000",
                        "\u0085",
                        "\uFFFE",
                        "\uFDD0",
                        "\uDB40\uDC01",
                        "ʼ",
                        "")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }

    @Property
    void theWordsOfATextAreFound(@ForAll("awkward") String text) {
        List<String> found = new ArrayList<>();
        int end;
        for (int start = Letters.start(text, 0); start < text.length(); start = Letters.start(text, end)) {
            end = Letters.end(text, start);
            found.add(start + " " + end);
        }
        assertEquals(
                words(text).stream()
                        .map(word -> word.start() + " " + word.end())
                        .toList(),
                found);
    }

    @Test
    void everyCodePointIsALetterForBoth() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String one = Character.toString(c);
            assertEquals(WORD.matcher(one).matches(), Letters.isOne(c), one);
            assertEquals(NO_NUMBER.matcher(one).matches(), Letters.isNoNumber(c), one);
        }
    }

    @Property
    void wordsAreCountedUpToAnyPlace(@ForAll("awkward") String text, @ForAll @IntRange(max = 24) int offset) {
        assertEquals(COUNTED.matcher(text).results().count(), WordCount.in(text));
        WordCount count = new WordCount(text);
        assertEquals(
                COUNTED.matcher(text)
                        .results()
                        .filter(word -> word.start() < offset)
                        .count(),
                count.before(offset));
        assertEquals(WordCount.in(text), count.before(Math.max(offset, text.length())));
    }

    @Property
    void aTextIsFoldedWordByWord(@ForAll("awkward") String text) {
        List<String> readings = new ArrayList<>();
        Folding.readings(text, readings::add);
        assertEquals(
                words(text).stream()
                        .flatMap(word -> Folding.readings(word.group()).stream())
                        .toList(),
                readings);
        assertEquals(
                readings,
                Folding.words(text).stream()
                        .flatMap(word -> word.readings().stream())
                        .toList());
    }

    @Property
    void aWordIsFoldedByTheTables(@ForAll("awkward") String text) {
        for (MatchResult word : words(text)) {
            String bare = Normalizer.normalize(word.group(), Normalizer.Form.NFKD)
                    .replaceAll("[\\p{M}\\p{Z}]+", "")
                    .toLowerCase(Locale.ROOT);
            List<String> readings = Stream.of(written(bare, Map.of()), written(bare, Folding.SERBIAN))
                    .filter(reading -> !reading.isEmpty())
                    .distinct()
                    .toList();
            assertEquals(readings, Folding.readings(word.group()));
        }
    }

    private static String written(String bare, Map<String, String> before) {
        return bare.chars()
                .mapToObj(Character::toString)
                .map(letter -> before.getOrDefault(
                        letter, Folding.LATIN.getOrDefault(letter, Folding.CYRILLIC.getOrDefault(letter, letter))))
                .collect(Collectors.joining());
    }

    @Property
    void aNameIsSpelledCharacterByCharacter(@ForAll("awkward") String name) {
        StringBuilder spelling = new StringBuilder();
        for (char c : name.toCharArray()) {
            spelling.append(Spelling.of(c));
            assertEquals(Spelling.isPlain(c), c < 0xA0);
            assertEquals(
                    Spelling.isPlain(c), Spelling.isPlain(c) && Spelling.of(c).equals(String.valueOf(c)));
        }
        assertEquals(spelling.toString(), Spelling.of(name));
    }

    @Property
    void ordinalsAreSets(
            @ForAll @Size(max = 20) List<@IntRange(max = 300) Integer> ones,
            @ForAll @Size(max = 20) List<@IntRange(max = 300) Integer> others) {
        SortedSet<Integer> union = new TreeSet<>(ones);
        union.addAll(others);
        SortedSet<Integer> shared = new TreeSet<>(ones);
        shared.retainAll(others);
        assertEquals(List.copyOf(union), numbers(Ordinals.union(ordinals(ones), ordinals(others))));
        assertEquals(shared.size(), ordinals(ones).shared(ordinals(others)));
        assertEquals(List.copyOf(new TreeSet<>(ones)), numbers(ordinals(ones)));
    }

    private static Ordinals ordinals(List<Integer> numbers) {
        Ordinals ordinals = new Ordinals();
        new TreeSet<>(numbers).forEach(ordinals::add);
        return ordinals;
    }

    private static List<Integer> numbers(Ordinals ordinals) {
        List<Integer> numbers = new ArrayList<>();
        ordinals.forEach(numbers::add);
        assertEquals(numbers.size(), ordinals.size());
        return numbers;
    }
}
