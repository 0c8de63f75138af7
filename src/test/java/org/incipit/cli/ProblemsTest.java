package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incipit.Golden;
import org.incipit.problem.Code;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every mistake an editor can make, as a small edition that makes it. A folder is named by the code it shows and a few
 * words; {@code content} in it is the edition, {@code templates} what it has instead of the program's, and {@code
 * expected.txt} all that {@code check} says of it, so that a problem that nobody expected fails too.
 */
class ProblemsTest {

    private static final Path FIXTURES = Path.of("src/test/resources/org/incipit/problems");

    /** Met when a site is written, and shown in {@code StagingTest} and {@code MainTest}. */
    private static final Set<Code> OF_WRITING =
            EnumSet.of(Code.E0702, Code.E0703, Code.E0704, Code.E0705, Code.E0706, Code.E0711);

    /** Made by files that not every system can have, and shown in {@code StaticFilesTest}. */
    private static final Set<Code> OF_FILES = EnumSet.of(Code.E0127, Code.E0128);

    /** Told of what was released before, and shown in {@code ReleasesTest} and {@code AddressesTest}. */
    private static final Set<Code> OF_RELEASES =
            EnumSet.of(Code.E0801, Code.E0802, Code.E0803, Code.E0804, Code.E0805, Code.E0806, Code.W0807);

    /** Told by {@code new} and {@code import}, and shown in {@code NewTest} and {@code ImportProblemsTest}. */
    private static final Set<Code> OF_IMPORTING = EnumSet.range(Code.E0901, Code.W0912);

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldAsExpected() throws IOException {
        return fixtures().stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.getFileName().toString(),
                        () -> Golden.assertMatches(fixture.resolve("expected.txt"), told(fixture))));
    }

    @Test
    void everyCodeIsShown() throws IOException {
        Set<String> shown = fixtures().stream()
                .map(f -> f.getFileName().toString().substring(0, 5))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> codes = EnumSet.allOf(Code.class).stream()
                .filter(code -> !OF_WRITING.contains(code)
                        && !OF_FILES.contains(code)
                        && !OF_RELEASES.contains(code)
                        && !OF_IMPORTING.contains(code))
                .map(Code::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(codes, shown);
    }

    @TestFactory
    Stream<DynamicTest> everyFixtureShowsItsCode() throws IOException {
        return fixtures().stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.getFileName().toString(),
                        () -> assertEquals(
                                true,
                                Files.readString(fixture.resolve("expected.txt"))
                                        .contains(" "
                                                + fixture.getFileName()
                                                        .toString()
                                                        .substring(0, 5) + ": "))));
    }

    @Test
    void theManualListsEveryCode() throws IOException {
        String manual = Files.readString(Path.of("src/site/markdown/problems.md"));

        for (Code code : Code.values()) {
            String line = "| [" + code + "](problems/" + code.name().toLowerCase(Locale.ROOT) + ".md) | " + code.title()
                    + " |";
            assertTrue(manual.contains(line), line);
        }
    }

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String told(Path fixture) {
        Path content = fixture.resolve("content");
        Run run = Run.of("check", "--content", content.toString());
        String where = fixture.toString().replace('\\', '/') + "/";
        return "exit " + run.code() + "\n" + (run.err() + run.out()).replace(where, "");
    }
}
