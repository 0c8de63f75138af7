package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
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
    private static final String SIGNS = "aeTz0. ,;:'\"-[]{}()*_~^<>&\\`#!éő\u00A0\u00AD\u2013";

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
     * One character of the text is changed, somewhere where a paragraph has plain words. Either the build fails and points
     * at the paragraph, or the character was markup and the words the reader sees are the same.
     */
    @RepeatedTest(60)
    void aChangedCharacterIsFoundAndPointedAt(RepetitionInfo info) throws IOException {
        Random random = new Random(info.getCurrentRepetition());
        int at = somewhereInPlainWords(random);
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        String changed = switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + sign + text.substring(at);
            default -> text.substring(0, at) + sign + text.substring(at + 1);
        };
        Files.writeString(copy.resolve(TEXT), changed);
        int line = text.substring(0, at).split("\n", -1).length;

        List<Problem> errors = Pipeline.check(copy).problems().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .toList();

        boolean same = changed.equals(text);
        boolean escape = changed.length() > text.length() && sign == '\\' && isPunctuation(text.charAt(at));
        assertEquals(same || escape, errors.isEmpty(), () -> "'" + sign + "' at line " + line + " offset " + at);
        if (!errors.isEmpty()) {
            assertTrue(
                    errors.stream().anyMatch(p -> p.where().position().line() == line),
                    () -> errors + " do not point at line " + line);
        }
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

    private static boolean isPunctuation(char c) {
        return "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(c) >= 0;
    }

    /** An offset within a run of words without markup, at least two characters from either end. */
    private int somewhereInPlainWords(Random random) {
        int body = text.indexOf("\n---\n", 4);
        int notes = text.indexOf("\n[^");
        while (true) {
            int at = body + random.nextInt(notes - body);
            int from = text.lastIndexOf('\n', at) + 1;
            int to = text.indexOf('\n', at);
            String line = text.substring(from, to);
            boolean prose = line.length() > 60 && Character.isLetter(line.charAt(0));
            String around = text.substring(Math.max(from, at - 12), Math.min(to, at + 12));
            if (prose && at > from + 2 && at < to - 2 && around.matches("[A-Za-z ,;]+")) {
                return at;
            }
        }
    }
}
