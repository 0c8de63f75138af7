package org.incipit.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.incipit.Texts;
import org.incipit.annotate.Annotator;
import org.incipit.model.Authority;
import org.incipit.model.Body;
import org.incipit.model.Collation;
import org.incipit.model.Document;
import org.incipit.model.Witness;
import org.incipit.model.Witness.ChangeKind;
import org.incipit.model.Witness.Declared;
import org.incipit.model.Witness.DeclaredChange;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problem;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/** A text and its witness, for texts that nobody thought of. */
class CollationTest {

    private static final SourceSpan NOWHERE = SourceFile.of("front matter", "").whole();

    /** A piece of a paragraph: as it is written, and as the witness reads it. */
    record Piece(String written, String witness) {}

    /** How two paragraphs meet in the witness: by a space, a page's end, or a lost mark. */
    record Edition(List<List<Piece>> paragraphs, List<String> bounds) {

        String written() {
            return paragraphs.stream()
                    .map(p -> "Start " + p.stream().map(Piece::written).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\n\n"));
        }

        String witness() {
            StringBuilder witness = new StringBuilder();
            for (int i = 0; i < paragraphs.size(); i++) {
                witness.append(i == 0 ? "" : bounds.get(i % bounds.size()));
                witness.append("Start ");
                witness.append(paragraphs.get(i).stream()
                        .map(Piece::witness)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")));
            }
            return "The record. BEGIN " + witness + " END. Colophon";
        }

        long bounds(String bound) {
            return IntStream.range(1, paragraphs.size())
                    .filter(i -> bounds.get(i % bounds.size()).contains(bound))
                    .count();
        }

        Outcome<Optional<Collation>> collate() {
            return CollationTest.collate("BEGIN " + written() + " END", witness(), changes());
        }

        List<DeclaredChange> changes() {
            List<DeclaredChange> changes = new ArrayList<>();
            if (bounds("\n\n") > 0) {
                changes.add(change(ChangeKind.PAGE_BREAK, "\n\n", bounds("\n\n")));
            }
            if (bounds("□") > 0) {
                changes.add(change(ChangeKind.PARAGRAPH_MARK, "□", bounds("□")));
            }
            return changes;
        }
    }

    @Provide
    Arbitrary<Edition> editions() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars('a', 'b', 'é', 'ő', 'Ж', '0', ',', '.', '?', '$', '%')
                .withCharRange('k', 'n')
                .ofMinLength(1)
                .ofMaxLength(7)
                .filter(w -> w.codePoints().anyMatch(Character::isAlphabetic));
        Arbitrary<Piece> piece = word.flatMap(w -> Arbitraries.of(
                new Piece(w, w),
                new Piece("*" + w + "*", w),
                new Piece("\uD834\uDD1E" + w, "\uD834\uDD1E" + w),
                new Piece("[" + w + "]", "[" + w + "]"),
                new Piece("[" + w + "](lang:fr)", w),
                new Piece("{~~" + w + "~>other~~}{>>why<<}", w),
                new Piece("{--" + w + "--}", w),
                new Piece(w + "{++more++}", w),
                new Piece(w + "^[A note of " + w + ".]", w),
                new Piece("x [Translator's note: " + w + "]", "x [Translator's note: " + w + "]"),
                new Piece("&amp;\\*" + w, "&*" + w)));
        return Combinators.combine(
                        piece.list()
                                .ofMinSize(1)
                                .ofMaxSize(6)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.of(" ", "\n\n", "□", "\n\n□")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as(Edition::new);
    }

    @Property(tries = 300)
    void aTextAgreesWithItsWitness(@ForAll("editions") Edition edition) {
        Outcome<Optional<Collation>> collated = edition.collate();

        assertEquals(List.of(), collated.problems());
        Collation account = collated.value().orElseThrow();
        int changed = account.changes().stream()
                .mapToInt(c -> c.places().size() * c.declared().witness().length())
                .sum();
        int emended = account.departures().stream()
                .filter(d ->
                        d.kind() == Collation.DepartureKind.CORRECTION || d.kind() == Collation.DepartureKind.SURPLUS)
                .mapToInt(d -> d.witness().codePointCount(0, d.witness().length()))
                .sum();
        Collation.Extent extent = account.extent();
        assertEquals(extent.characters(), extent.agreeing() + extent.changed() + extent.emended());
        assertEquals(changed, extent.changed());
        assertEquals(emended, extent.emended());
    }

    @Property(tries = 300)
    void aCharacterOfTheWitnessThatTheTextLacksIsFound(
            @ForAll("editions") Edition edition, @ForAll @IntRange(min = 0, max = 10_000) int where) {
        String witness = edition.witness();
        int from = witness.indexOf("BEGIN") + 5;
        int at = from + where % (witness.indexOf("END") - from);
        if (Character.isSurrogate(witness.charAt(at))) {
            return;
        }
        String changed = witness.substring(0, at) + "Ω" + witness.substring(at);

        List<Problem> problems = collate("BEGIN " + edition.written() + " END", changed, edition.changes())
                .problems();

        assertTrue(
                problems.stream()
                        .anyMatch(p -> p.code() == Code.E0601 && p.message().contains("Ω") || p.code() == Code.E0602),
                problems::toString);
    }

    @Property(tries = 300)
    void aCharacterTakenFromTheWitnessIsFound(
            @ForAll("editions") Edition edition, @ForAll @IntRange(min = 0, max = 10_000) int where) {
        String witness = edition.witness();
        int from = witness.indexOf("BEGIN") + 5;
        int at = from + where % (witness.indexOf("END") - from);
        if (Character.isSurrogate(witness.charAt(at))) {
            return;
        }
        String changed = witness.substring(0, at) + witness.substring(at + 1);

        assertTrue(!collate("BEGIN " + edition.written() + " END", changed, edition.changes())
                .problems()
                .isEmpty());
    }

    @Example
    void aTextThatHasNothingInCommonWithItsWitnessIsToldInGoodTime() {
        String text = "word ".repeat(20_000);
        String witness = "other ".repeat(20_000);
        long start = System.nanoTime();

        List<Problem> problems = collate("BEGIN " + text + "END", "BEGIN " + witness + "END", List.of())
                .problems();

        assertTrue(!problems.isEmpty());
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }

    @Example
    void everyDifferenceIsToldAtItsOwnPlace() {
        List<Problem> problems = collate(
                        "BEGIN one two thre four five six seven eight END",
                        "BEGIN one two three four five sx seven eight END",
                        List.of())
                .problems();

        assertEquals(
                List.of("the text has 'thre', the witness reads 'three'", "the text has 'six', the witness reads 'sx'"),
                problems.stream().map(Problem::message).toList());
        assertEquals(
                List.of(19, 31),
                problems.stream().map(p -> p.where().position().column()).toList());
    }

    @Example
    void differencesFarApartAreEachTold() {
        String far = " word".repeat(5_000);

        List<Problem> problems = collate(
                        "BEGIN thre" + far + " six" + far + " eight END",
                        "BEGIN three" + far + " six" + far + " eigt END",
                        List.of())
                .problems();

        assertEquals(
                List.of(
                        "the text has 'thre', the witness reads 'three'",
                        "the text has 'eight', the witness reads 'eigt'"),
                problems.stream().map(Problem::message).toList());
    }

    @Example
    void whereNotAllDifferencesAreToldThatIsTold() {
        String behind = "there are more differences behind this one";
        for (int differences : List.of(50, 51, 400)) {
            List<Problem> problems = collate(
                            "BEGIN" + " one two three four".repeat(differences) + " END",
                            "BEGIN" + " one two trhee four".repeat(differences) + " END",
                            List.of())
                    .problems();

            boolean more = differences > 50;
            assertEquals(more ? 51 : 50, problems.size());
            Problem last = problems.get(problems.size() - 1);
            assertEquals(more, last.message().equals(behind));
            assertEquals(
                    problems.get(49).where(), problems.get(problems.size() - 1).where());
        }
        List<Problem> nothingAlike = collate(
                        "BEGIN " + "word ".repeat(3_000) + "END", "BEGIN " + "other ".repeat(3_000) + "END", List.of())
                .problems();
        assertEquals(behind, nothingAlike.get(nothingAlike.size() - 1).message());
    }

    @Example
    void aMarkWithinAParagraphIsToldWhereverTheTextsAgree() {
        List<DeclaredChange> marks = List.of(change(ChangeKind.PARAGRAPH_MARK, "□", 3));
        String text = "BEGIN one two\n\nthree four five six\n\nsevn eight END";
        String witness = "BEGIN one□two□three four five□six seven eight END";

        List<Problem> problems = collate(text, witness, marks).problems();

        assertEquals(
                List.of("E0605 at 1:10", "E0605 at 3:16", "E0601 at 5:4"),
                problems.stream()
                        .sorted()
                        .map(p -> p.code() + " at " + p.where().position().line() + ":"
                                + p.where().position().column())
                        .toList());
    }

    private static DeclaredChange change(ChangeKind kind, String witness, long count) {
        return new DeclaredChange(kind, witness, "", (int) count, "A reason", NOWHERE);
    }

    private static Outcome<Optional<Collation>> collate(String markdown, String witness, List<DeclaredChange> changes) {
        Body body = new Body(SourceFile.of("text.md", markdown), 0);
        Document document = Texts.document(Texts.source(body), new Annotator(new Authority(List.of(), List.of())))
                .value();
        return Collator.collate(
                document,
                new Witness(
                        SourceFile.of("witness.txt", witness),
                        "W",
                        "",
                        "",
                        new Declared("BEGIN", NOWHERE),
                        new Declared("END", NOWHERE),
                        changes,
                        List.of(),
                        NOWHERE));
    }
}
