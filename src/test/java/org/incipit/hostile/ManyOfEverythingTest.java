package org.incipit.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.incipit.cli.Run;
import org.incipit.cli.TestEdition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Documents with more of one thing than any has: built to the last file, in a time that squares would not keep to. */
class ManyOfEverythingTest {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> isBuiltInGoodTime() {
        return Map.of(
                        "a hundred thousand notes", notes(100_000),
                        "notes in their place in one paragraph", "Word^[A note.] ".repeat(20_000),
                        "names in one paragraph", "Ana met [him](person:ivo), and Ivo. ".repeat(10_000),
                        "calls of one note", "Word[^a]. ".repeat(20_000) + "\n\n[^a]: A note.",
                        "a paragraph of five megabytes", "A sentence of words, and more of them. ".repeat(130_000))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> build(text.getKey(), text.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> isToldInGoodTime() {
        return Map.of(
                        "calls of notes that are missing",
                        notes(20_000)
                                .replace("[^n", "[^m")
                                .replace("[^m", "[^n")
                                .replace("]: ", "x]: "),
                        "emendations unclosed in one line",
                        "{++a ".repeat(20_000),
                        "unknown people",
                        "[Ana](person:anb) ".repeat(20_000),
                        "brackets in brackets",
                        "[".repeat(20_000) + "a" + "]".repeat(20_000))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
                    Run run = assertTimeoutPreemptively(
                            LIMIT, () -> edition(text.getKey(), text.getValue()).build());
                    assertEquals(1, run.code(), run.err());
                }));
    }

    private void build(String name, String text) {
        Run run = assertTimeoutPreemptively(LIMIT, () -> edition(name, text).build());
        assertEquals(0, run.code(), run.err());
    }

    private TestEdition edition(String name, String text) {
        TestEdition edition = new TestEdition(folder.resolve(name.replace(' ', '-')));
        edition.write(
                "people.yaml",
                "people:\n  - {id: ana, name: Ana, forms: [Ana]}\n  - {id: ivo, name: Ivo, forms: [Ivo]}\n");
        edition.text("letter", "Ana and Ivo.", text);
        return edition;
    }

    private static String notes(int many) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append("Word[^n").append(i).append("].").append(i % 10 == 9 ? "\n\n" : " ");
        }
        for (int i = 0; i < many; i++) {
            text.append("\n[^n").append(i).append("]: Note ").append(i).append(".\n");
        }
        return text.toString();
    }
}
