package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incipit.Golden;
import org.incipit.problem.Code;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every source that is refused or that cannot be carried over whole. A folder is named by the code it shows; {@code source.*} is
 * imported into a copy of {@code content}, or into an empty folder, and {@code expected.txt} is all that is said of it.
 */
class ImportProblemsTest {

    private static final Path FIXTURES = Path.of("src/test/resources/org/incipit/imports/problems");

    /** Shown in {@code NewTest}, and, as they need large or odd files, in this class and {@code ImportDocxTest}. */
    private static final Set<Code> ELSEWHERE = EnumSet.of(Code.E0901, Code.E0906);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldAsExpected() throws IOException {
        return fixtures().stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.getFileName().toString(), () -> {
                    String told = told(fixture);
                    Golden.assertMatches(fixture.resolve("expected.txt"), told);
                    assertTrue(
                            told.contains(" " + fixture.getFileName().toString().substring(0, 5) + ": "), told);
                }));
    }

    @Test
    void everyCodeIsShown() throws IOException {
        Set<String> shown = fixtures().stream()
                .map(fixture -> fixture.getFileName().toString().substring(0, 5))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> codes = EnumSet.range(Code.E0901, Code.W0912).stream()
                .filter(code -> !ELSEWHERE.contains(code))
                .map(Code::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(codes, shown);
    }

    @Test
    void aFileTooLargeIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }

        Run run = Run.of(
                "import", large.toString(), "--into", folder.resolve("content").toString());

        assertTrue(run.err().contains("error E0906: this file has more than 64 megabytes"), run.err());
    }

    @Test
    void elementsNestedWithoutEndAreRefused() throws IOException {
        Path deep = Files.writeString(
                folder.resolve("deep.xml"), "<TEI>" + "<div>".repeat(5000) + "</div>".repeat(5000) + "</TEI>");

        Run run = Run.of(
                "import", deep.toString(), "--into", folder.resolve("content").toString());

        assertTrue(run.err().contains("error E0906: elements are nested more than 200 deep here"), run.err());
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private String told(Path fixture) throws IOException {
        Path content = Files.createTempDirectory(folder, "content");
        for (var file : Golden.texts(fixture.resolve("content")).entrySet()) {
            Path copy = content.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.getValue());
        }
        Path source;
        try (Stream<Path> files = Files.list(fixture)) {
            source = files.filter(file -> file.getFileName().toString().startsWith("source."))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> options = Files.exists(fixture.resolve("options.txt"))
                ? Files.readAllLines(fixture.resolve("options.txt"))
                : List.of();
        Run run = Run.of(Stream.concat(
                        Stream.of("import", source.toString(), "--into", content.toString(), "--date", "2026-11-25"),
                        options.stream())
                .toArray(String[]::new));
        return "exit " + run.code() + "\n"
                + (run.err() + run.out())
                        .replace(content.toString().replace('\\', '/') + "/", "content/")
                        .replace(fixture.toString().replace('\\', '/') + "/", "");
    }
}
