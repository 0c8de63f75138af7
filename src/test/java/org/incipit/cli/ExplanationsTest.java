package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incipit.Golden;
import org.incipit.problem.Code;
import org.incipit.problem.Explanation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the manual and {@code explain} say of every problem, and that what they advise mends it. */
class ExplanationsTest {

    private static final Path PAGES = Path.of("src/site/markdown/problems");
    private static final Path EXPECTED = Path.of("src/test/resources/org/incipit/explain");

    /** What no few lines of a file can show: files that are missing or no text, names, folders, templates, records. */
    private static final Set<Code> IN_PROSE = EnumSet.of(
            Code.E0101,
            Code.E0102,
            Code.W0110,
            Code.E0111,
            Code.E0127,
            Code.E0128,
            Code.W0130,
            Code.E0314,
            Code.E0141,
            Code.W0142,
            Code.W0143,
            Code.E0144,
            Code.E0701,
            Code.E0702,
            Code.E0703,
            Code.E0704,
            Code.E0705,
            Code.E0706,
            Code.E0711,
            Code.E0801,
            Code.E0802,
            Code.E0803,
            Code.E0804,
            Code.E0805,
            Code.E0806,
            Code.W0807,
            Code.E0901,
            Code.E0902,
            Code.E0903,
            Code.E0904,
            Code.E0905,
            Code.E0906,
            Code.E0907,
            Code.E0908,
            Code.E0909,
            Code.W0911,
            Code.W0912);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyPageHasItsParts() {
        return codes().map(code -> DynamicTest.dynamicTest(code.name(), () -> {
            Explanation explanation = Explanation.of(code);
            List<String> headings = explanation.parts().stream()
                    .filter(Explanation.Heading.class::isInstance)
                    .map(part -> ((Explanation.Heading) part).words())
                    .toList();

            assertTrue(explanation.markdown().startsWith("# " + code + ": " + code.title() + "\n"));
            assertFalse(explanation.meaning().isBlank());
            assertEquals(
                    IN_PROSE.contains(code)
                            ? List.of("Why it matters", "How to mend it", "What to do")
                            : List.of("Why it matters", "How to mend it", "Wrong", "Right"),
                    headings);
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsCalledRightMendsWhatIsCalledWrong() {
        return codes().filter(code -> !IN_PROSE.contains(code))
                .map(code -> DynamicTest.dynamicTest(code.name(), () -> mends(code)));
    }

    private void mends(Code code) throws IOException {
        Explanation explanation = Explanation.of(code);
        String wrong = explanation.example("Wrong").orElseThrow();
        String right = explanation.example("Right").orElseThrow();
        Set<String> tried = new TreeSet<>();
        for (Path fixture : ProblemsTest.fixtures()) {
            Path content = fixture.resolve("content");
            for (Map.Entry<String, String> file : Golden.texts(content).entrySet()) {
                boolean named = explanation.markdown().contains("In `content/" + file.getKey() + "`:");
                if (fixture.getFileName().toString().startsWith(code.name())
                        && named
                        && file.getValue().contains(wrong)) {
                    Path mended = folder.resolve(code + "-" + tried.size());
                    copy(content, mended);
                    Files.writeString(
                            mended.resolve(file.getKey()), file.getValue().replace(wrong, right));
                    Run run = Run.of("check", "--content", mended.toString());
                    if (run.code() == 0 && !run.err().contains(" " + code + ": ")) {
                        return;
                    }
                    tried.add(fixture.getFileName() + ":\n" + run.err());
                }
            }
        }
        assertEquals(Set.of("an edition without an error"), tried, () -> "mended fixtures of " + code);
    }

    @Test
    void thePagesAreThoseOfTheCodes() throws IOException {
        Set<String> expected = codes().map(code -> code.name().toLowerCase(Locale.ROOT) + ".md")
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, Golden.texts(PAGES).keySet());
    }

    @Test
    void thePagesAreMarkdownThatIncipitReadsWithoutAProblem() throws IOException {
        copy(Path.of("src/test/resources/org/incipit/problems/W0304-bold/content"), folder);
        Files.writeString(folder.resolve("documents/letter/text.md"), "# A letter\n\nDear friend,\n");
        copy(PAGES, folder.resolve("pages"));

        Run run = Run.of("check", "--content", folder.toString());

        assertEquals("", run.err());
        assertEquals(0, run.code());
    }

    @Test
    void explainPrintsThePageOfACode() throws IOException {
        Golden.assertMatches(EXPECTED.resolve("E0401.txt"), explained("E0401"));
        Golden.assertMatches(EXPECTED.resolve("E0703.txt"), explained("e0703"));
        assertEquals(explained("E0401") + "\n\n" + explained("W0204"), explained("e0401", "w0204"));
    }

    @Test
    void explainKeepsToTheWidthOfATerminal() {
        codes().forEach(code -> Explanation.of(code).parts().stream()
                .filter(Explanation.Example.class::isInstance)
                .flatMap(part -> ((Explanation.Example) part).lines().stream())
                .forEach(line -> assertTrue(line.length() <= 92, line)));
        codes().flatMap(code -> explained(code.name()).lines())
                .filter(line -> !line.startsWith("    "))
                .forEach(line -> assertTrue(line.length() <= 100, line));
    }

    @Test
    void explainWithoutACodeListsAll() {
        List<String> expected = codes().map(code -> code + "  " + code.title()).toList();

        assertEquals(expected, explained().lines().toList());
    }

    @Test
    void aCodeThatIsNoneIsToldWithTheNearest() {
        Run run = Run.of("explain", "E0401", "E0481");

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("no problem has the code 'E0481'; did you mean E0401?\n"), run.err());
        assertTrue(Run.of("explain", "everything").err().startsWith("no problem has the code 'everything'; without"));
    }

    private static Stream<Code> codes() {
        return Arrays.stream(Code.values());
    }

    private static String explained(String... codes) {
        String[] args =
                Stream.concat(Stream.of("explain"), Arrays.stream(codes)).toArray(String[]::new);
        Run run = Run.of(args);
        assertEquals("", run.err());
        return run.out();
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Map.Entry<String, String> file : Golden.texts(from).entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
