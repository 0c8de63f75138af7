package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The note itself, held against its witness through the whole pipeline. */
class ProofTest {

    private static final Path CONTENT = Path.of("content");
    private static final String TEXT = "documents/khrushchev-note-1956/text.md";

    /** Changed one by one: letters, digits, and signs with and without a meaning in Markdown. */
    private static final String SIGNS = "aeTz0. ,;:'\"-+=|[]{}()*_~^<>&\\`#!éő\n\t\u00A0\u00AD\u2013";

    @TempDir
    Path copy;

    private String text;

    @BeforeEach
    void copyTheEdition() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(CONTENT.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        text = Files.readString(copy.resolve(TEXT));
    }

    @Test
    void theNoteIsItsWitness() {
        assertEquals(List.of(), Pipeline.check(copy).problems());
    }

    /**
     * One character of the text or of its notes is changed, anywhere. Either the build fails and points at the place, or the
     * text that is read, and its division, are the same.
     */
    @RepeatedTest(80)
    void aChangedCharacterIsFoundAndPointedAt(RepetitionInfo info) throws IOException {
        Random random = new Random(info.getCurrentRepetition());
        int body = text.indexOf("\n---\n", 4) + 5;
        int at = body + random.nextInt(text.length() - body);
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        String changed = switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + sign + text.substring(at);
            default -> text.substring(0, at) + sign + text.substring(at + 1);
        };

        List<Problem> errors = errors(changed);

        int line = text.substring(0, at).split("\n", -1).length;
        String what = "'" + sign + "' at line " + line + ", offset " + at;
        if (errors.isEmpty()) {
            assertEquals(TextPrinter.print(text), TextPrinter.print(changed), what);
        } else {
            assertTrue(errors.stream().anyMatch(p -> isAbout(p, line)), () -> what + ": " + errors);
        }
    }

    /** Whether a problem is shown at a line, or at the paragraph on one of its sides. */
    private static boolean isAbout(Problem problem, int line) {
        return Math.abs(problem.where().position().line() - line) <= 2;
    }

    private List<Problem> errors(String changed) throws IOException {
        Files.writeString(copy.resolve(TEXT), changed);
        return Pipeline.check(copy).problems().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void everyParagraphThatIsJoinedWithTheNextIsFoundWhereItWasJoined() throws IOException {
        List<Integer> bounds = Pattern.compile("(?<=[.?]\\n)\\n(?=[A-Z])")
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .toList();
        assertTrue(bounds.size() >= 50, bounds::toString);

        for (int bound : List.of(bounds.get(0), bounds.get(bounds.size() / 2), bounds.get(bounds.size() - 1))) {
            List<Problem> errors = errors(text.substring(0, bound) + text.substring(bound + 1));

            int line = text.substring(0, bound).split("\n", -1).length - 1;
            assertTrue(
                    errors.stream()
                            .anyMatch(p -> p.code() == Code.E0607
                                    && p.where().position().line() == line),
                    errors::toString);
        }
    }

    @Test
    void aPictureInTheTextIsRefusedWhateverItIsSaidToShow() throws IOException {
        List<Problem> errors =
                errors(text.replace("In addition to the", "![forged words](about.html) In addition to the"));

        assertEquals(Code.E0606, errors.get(0).code());
    }

    @Test
    void aWordLeftOutIsFoundWhereItShouldStand() throws IOException {
        Files.writeString(
                copy.resolve(TEXT),
                text.replace("they were delighted", "they delighted").replace("They were delighted", "They delighted"));

        Problem problem = Pipeline.check(copy).problems().get(0);

        assertEquals(Code.E0601, problem.code());
        assertTrue(problem.message().contains("were"), problem.message());
    }
}
