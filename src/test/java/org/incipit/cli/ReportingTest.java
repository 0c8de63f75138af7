package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.incipit.Golden;
import org.incipit.problem.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a command tells what it found: forms, summary, strictness, silence. */
class ReportingTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/incipit/report");

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void anEditionWithAWarning() throws IOException {
        content = folder.resolve("content");
        Files.createDirectories(content.resolve("documents/letter"));
        write("edition.yaml", "title: Letters\n");
        write("documents/letter/text.md", "# A letter\n\nA <b>bold</b> word.\n");
    }

    @ParameterizedTest
    @CsvSource({"text, problems.txt", "json, problems.json", "sarif, problems.sarif", "github, problems.github"})
    void everyFormIsAsExpected(String format, String file) throws IOException {
        Run run = Run.of(
                "check",
                "--verbose",
                "--format",
                format,
                "--content",
                FOLDER.resolve("content").toString());

        assertEquals(1, run.code());
        assertEquals("", format.equals("text") ? run.out() : run.err());
        Golden.assertMatches(FOLDER.resolve(file), run.err() + run.out());
    }

    @Test
    void nothingStandsBesideAFormThatAProgramReads() {
        Run run = build("--format", "json");

        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("{\n") && run.out().endsWith("}\n"), run.out());
        assertTrue(run.err().startsWith("Published "), run.err());
    }

    @Test
    void ofManyProblemsOfACodePeopleReadTheFirstAndProgramsAll() throws IOException {
        write("documents/letter/text.md", "# A letter\n\n" + "A <b>bold</b> word.\n\n".repeat(500));

        Run run = check();

        assertEquals(20, count(run.err(), "warning W0304: "));
        assertTrue(
                run.err().contains("\n… and 980 more warning W0304 (" + Code.W0304.title() + "): --all lists them.\n"),
                run.err());
        assertTrue(run.err().contains("\n0 errors, 1000 warnings.\n"), run.err());
        assertEquals(1000, count(check("--all").err(), "warning W0304: "));
        assertEquals(1000, count(check("--format", "json").out(), "\"code\": \"W0304\""));
    }

    @Test
    void everyCommandTakesTheSameOptions() {
        for (String command : List.of("build", "check", "release", "serve", "new", "import")) {
            Run help = Run.of(command, "--help");
            for (String option : List.of("--format", "--strict", "--verbose", "--all", "--color")) {
                assertTrue(help.out().contains(option), command + " " + option);
            }
        }
    }

    @Test
    void newAndImportTellProgramsToo() throws IOException {
        Run taken = Run.of("new", content.toString(), "--format", "json");
        assertEquals(2, taken.code());
        assertTrue(taken.out().startsWith("{") && taken.out().contains("\"E0901\""), taken.out());

        Path source = Files.writeString(folder.resolve("second.txt"), "Dear friend, it rains.\n");
        Run imported =
                Run.of("import", source.toString(), "--content", content.toString(), "--format", "json", "--strict");
        assertEquals(1, imported.code());
        assertTrue(imported.out().contains("\"W0304\""), imported.out());
        assertTrue(imported.err().contains("Made the document second"), imported.err());
    }

    @Test
    void aWarningKeepsAStrictReleaseFromBeingWritten() {
        Run run = Run.of("release", "-m", "First", "--strict", "--content", content.toString());

        assertEquals(1, run.code());
        assertTrue(run.err().endsWith("Nothing was released.\n"), run.err());
        assertFalse(Files.exists(content.resolve("releases")));
    }

    private static long count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    @Test
    void aFormThatIsNoneIsAWrongCommand() {
        Run run = check("--format", "xml");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("text, json, sarif, github"), run.err());
    }

    @Test
    void aWarningKeepsAStrictBuildFromPublishing() {
        Run strict = build("--strict");

        assertEquals(1, strict.code());
        assertTrue(strict.err().contains("\nUnder --strict a warning counts like an error.\n"), strict.err());
        assertTrue(strict.err().endsWith("Nothing was published; the site is as it was.\n"), strict.err());
        assertFalse(Files.exists(folder.resolve("site/index.html")));
        assertEquals(1, check("--strict").code());
        assertEquals("", check("--strict").out());

        assertEquals(0, build().code());
        assertTrue(Files.exists(folder.resolve("site/index.html")));
    }

    @Test
    void aSilencedWarningIsCountedAndListedOnlyWhenAsked() throws IOException {
        write("edition.yaml", "title: Letters\nsilence:\n  - {code: W0304, reason: The signs are meant}\n");

        assertEquals("0 errors, 0 warnings, 2 silenced with a reason.\n", check().err());
        assertEquals(0, build("--strict").code());
        assertTrue(
                check("--verbose")
                        .err()
                        .contains("text.md:3:3: silenced W0304: raw HTML is shown as text: <b>\n      = The"
                                + " signs are meant\n"),
                check("--verbose").err());
    }

    @ParameterizedTest
    @CsvSource({
        "documents, 2",
        "documents/, 2",
        "./documents/letter, 2",
        "documents/letter/text.md, 2",
        "documents/let, 0",
        "people.yaml, 0"
    })
    void aSilenceReachesAsFarAsItsFileOrFolder(String in, int silenced) throws IOException {
        write("edition.yaml", "title: Letters\nsilence:\n  - {code: W0304, in: " + in + ", reason: Meant}\n");

        assertEquals(silenced > 0, check().err().contains(silenced + " silenced"), check().err());
        assertEquals(silenced == 0, check().err().contains("W0132"), check().err());
    }

    @Test
    void aSilenceMayNameTheWordsItIsFor() throws IOException {
        write("edition.yaml", "title: Letters\nsilence:\n  - {code: W0304, words: <b>, reason: Meant}\n");

        String told = check().err();

        assertTrue(told.contains("0 errors, 1 warning, 1 silenced with a reason.\n"), told);
        assertTrue(told.contains("</b>"), told);
    }

    @Test
    void aSilenceIsNotCalledUselessWhereErrorsHideWhatItIsFor() throws IOException {
        write("edition.yaml", "title: Letters\nsilence:\n  - {code: W0204, in: people.yaml, reason: Volume two}\n");
        write("people.yaml", "people: [\n");

        assertFalse(check().err().contains("W0132"), check().err());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(content.resolve(file), text);
    }

    private Run check(String... options) {
        return run("check", options);
    }

    private Run build(String... options) {
        List<String> args = new ArrayList<>(Arrays.asList(options));
        args.addAll(List.of("--site", folder.resolve("site").toString()));
        return run("build", args.toArray(String[]::new));
    }

    private Run run(String command, String... options) {
        List<String> args = new ArrayList<>(List.of(command, "--content", content.toString()));
        args.addAll(Arrays.asList(options));
        return Run.of(args.toArray(String[]::new));
    }
}
