package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.incipit.Golden;
import org.incipit.build.Pipeline;
import org.incipit.build.Result;
import org.incipit.problem.ProblemFormat;
import org.incipit.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small edition that uses every habit of the markup, and every page that is made of it. */
class EveryHabitTest {

    static final Path EDITION = Path.of("src/test/resources/org/incipit/site/every-habit");

    @TempDir
    Path site;

    @Test
    void everyPageIsAsExpected() throws IOException {
        Result result = Pipeline.build(EDITION.resolve("content"), site);

        assertEquals(List.of(), told(result));
        Map<String, String> pages = Golden.texts(site).entrySet().stream()
                .filter(file -> !file.getKey().matches("(assets|schemas)/.*|.*\\.(epub|zip)")
                        && !file.getKey().startsWith("."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Golden.assertFolderMatches(EDITION.resolve("site"), new java.util.TreeMap<>(pages));
    }

    static List<String> told(Result result) {
        return result.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> String.join("\n", ProblemFormat.lines(problem)))
                .toList();
    }
}
