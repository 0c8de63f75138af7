package org.incipit.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.incipit.build.Pipeline;
import org.incipit.build.Result;
import org.incipit.build.RunOptions;
import org.incipit.problem.Severity;

/**
 * The editions whose forms are looked at, each built once: the note, the one that has every habit of the markup, and a small one
 * in Hebrew.
 */
final class Editions {

    private static final Map<Path, Path> BUILT = new java.util.concurrent.ConcurrentHashMap<>();

    static final Path NOTE = Path.of("content");
    static final Path LETTERS = Path.of("src/test/resources/org/incipit/site/every-habit/content");
    static final Path HEBREW = Path.of("src/test/resources/org/incipit/site/right-to-left/content");

    private Editions() {}

    /** The folder an edition was built into. */
    static Path site(Path content) {
        return BUILT.computeIfAbsent(content, Editions::build);
    }

    private static Path build(Path content) {
        try {
            Path site = Files.createTempDirectory("incipit-forms");
            Result result = Pipeline.build(content, site, RunOptions.NONE.with(content.resolveSibling("templates")));
            assertEquals(
                    List.of(),
                    result.problems().stream()
                            .filter(problem -> problem.severity() == Severity.ERROR)
                            .toList());
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of all editions whose names end so. */
    static List<Path> files(String ending) {
        return Stream.of(NOTE, LETTERS, HEBREW)
                .map(Editions::site)
                .flatMap(site -> {
                    try (Stream<Path> files = Files.walk(site)) {
                        return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
