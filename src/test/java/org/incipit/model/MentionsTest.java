package org.incipit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incipit.model.Anchors.Anchor;
import org.incipit.source.Shelf;

/** Sentences that are packed are the same sentences when they are read again, all of them or those that name someone. */
class MentionsTest {

    @Property(tries = 200)
    void nothingIsLostInPacking(@ForAll("sentences") List<Sentence> sentences) {
        Mentions mentions = Mentions.of(sentences).on(new Shelf());

        assertAllThere(sentences, mentions);
        Mentions again = again(mentions);
        assertAllThere(sentences, again);
        assertEquals(
                mentions.named().stream().map(Mentions.Named::said).toList(),
                again.named().stream().map(Mentions.Named::said).toList());
    }

    /** The same, read from what another process may have written. */
    private static Mentions again(Mentions mentions) {
        Packed out = new Packed();
        mentions.pack(out);
        byte[] bytes = out.bytes();
        return Mentions.unpack(
                new Unpacked(bytes),
                Shelf.held(bytes),
                from -> new EntryRef(EntryKind.values()[from.number()], from.text()));
    }

    private static void assertAllThere(List<Sentence> sentences, Mentions mentions) {
        assertEquals(sentences, mentions.all());
        for (Mentions.Named named : mentions.named()) {
            List<Sentence> expected = sentences.stream()
                    .filter(sentence -> sentence.names().stream()
                            .anyMatch(name -> name.entry().equals(named.entry())))
                    .map(sentence -> sentence.naming(named.entry()))
                    .toList();
            assertEquals(expected, mentions.of(named));
            assertEquals(places(expected), mentions.places(named));
            assertEquals(names(expected, false), named.inText());
            assertEquals(names(expected, true), named.inNotes());
        }
        assertEquals(
                sentences.stream()
                        .flatMap(sentence -> sentence.names().stream())
                        .map(Sentence.Name::entry)
                        .distinct()
                        .sorted()
                        .toList(),
                mentions.named().stream().map(Mentions.Named::entry).toList());
    }

    private static List<Mentions.Place> places(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> !sentence.inNote() && sentence.anchor().isPresent())
                .flatMap(sentence -> sentence.names().stream()
                        .map(name -> new Mentions.Place(sentence.anchor().orElseThrow(), sentence.position(name))))
                .toList();
    }

    private static int names(List<Sentence> sentences, boolean inNotes) {
        return sentences.stream()
                .filter(sentence -> sentence.inNote() == inNotes)
                .mapToInt(sentence -> sentence.names().size())
                .sum();
    }

    @Provide
    Arbitrary<List<Sentence>> sentences() {
        Arbitrary<Optional<Anchor>> anchors = Combinators.combine(
                        Arbitraries.of("p1", "p12a", "p300"),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of("p2", "fn3").list().ofMaxSize(2))
                .as(Anchor::new)
                .optional();
        Arbitrary<Sentence.Name> names = Combinators.combine(
                        Arbitraries.of(EntryKind.values()),
                        Arbitraries.of("tito", "belgrade", "nečiji"),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(0, 300))
                .as((kind, id, start, words) -> new Sentence.Name(new EntryRef(kind, id), start, start + 4, words));
        return Combinators.combine(
                        anchors,
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.of("", "1", "*"),
                        Arbitraries.of("en", "sr-Latn"),
                        Arbitraries.strings().ofMaxLength(300).filter(MentionsTest::isWellFormed),
                        names.list().ofMinSize(1).ofMaxSize(4))
                .as((anchor, position, mark, language, text, named) ->
                        new Sentence(anchor, position, mark, language, text, new ArrayList<>(named)))
                .list()
                .ofMaxSize(12);
    }

    /** A text that was read from UTF-8 has no half of a pair. */
    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
