package org.incipit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incipit.start.Starter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a text editor says by the published schemas, of files that are right and of files that are not. */
class PublishedSchemasTest {

    private static final Path FIXTURES = Path.of("src/test/resources/org/incipit/problems");
    private static final Path MANUAL = Path.of("src/site");
    private static final Pattern NAMED =
            Pattern.compile("^# yaml-language-server: \\$schema=(\\S+)$", Pattern.MULTILINE);
    private static final Pattern ERROR =
            Pattern.compile("^content/(\\S+?):\\d+:\\d+: error (E\\d{4})", Pattern.MULTILINE);

    /** What a schema is for: keys, whether they are there, and their kinds. */
    private static final Set<String> OF_SHAPE = Set.of("E0104", "E0106", "E0107");

    /** Of single values, some of which a schema can tell too; and files that cannot be read. */
    private static final Set<String> OF_VALUES =
            Set.of("E0102", "E0103", "E0105", "E0108", "E0109", "E0121", "E0122", "E0125", "E0131", "E0201", "E0306");

    /** What can only be told by what stands elsewhere: in another key, another file, or the text below the front matter. */
    private static final Set<String> BEYOND_ONE_VALUE =
            Set.of("E0106-no-title", "E0106-witness-not-declared", "E0107-id-for-a-name", "E0107-one-folder-for-two");

    @TempDir
    Path folder;

    @Test
    void theFirstEditionKeepsToThem() {
        assertValid(Path.of("content"), "pages", 9);
    }

    @Test
    void theEditionThatNewMakesKeepsToThem() throws IOException {
        Starter.start(folder);

        assertValid(folder.resolve("content"), "pages", 5);
    }

    @Test
    void theManualKeepsToThem() {
        assertValid(MANUAL, "markdown", 20);
    }

    private static void assertValid(Path content, String pages, int least) {
        Map<Path, String> files = Schemas.in(content, pages);
        files.forEach(
                (file, schema) -> assertEquals(List.of(), Schemas.wrong(schema, Schemas.yaml(file)), file::toString));
        assertTrue(files.size() >= least, files.size() + " files");
    }

    /** Of every fixture, the files that the build finds a wrong key, kind or gap in are refused, and all others taken. */
    @Test
    void theyRefuseWhatTheBuildRefuses() throws IOException {
        List<String> astray = new ArrayList<>();
        int refused = 0;
        for (Path fixture : fixtures()) {
            Map<String, Set<String>> told = told(fixture);
            for (Map.Entry<Path, String> file :
                    Schemas.in(fixture.resolve("content"), "pages").entrySet()) {
                String name = fixture.resolve("content")
                        .relativize(file.getKey())
                        .toString()
                        .replace('\\', '/');
                Set<String> codes = told.getOrDefault(name, Set.of());
                if (codes.stream().anyMatch(OF_VALUES::contains)
                        && codes.stream().noneMatch(OF_SHAPE::contains)) {
                    continue;
                }
                boolean beyond = BEYOND_ONE_VALUE.contains(fixture.getFileName().toString());
                boolean expected = !beyond && codes.stream().anyMatch(OF_SHAPE::contains);
                List<String> wrong = Schemas.wrong(file.getValue(), Schemas.yaml(file.getKey()));
                refused += expected ? 1 : 0;
                if (wrong.isEmpty() == expected) {
                    astray.add(fixture.getFileName() + "/" + name + " " + codes + " " + wrong);
                }
            }
        }

        assertEquals(List.of(), astray);
        assertTrue(refused >= 10, refused + " files refused");
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Map<String, Set<String>> told(Path fixture) {
        Map<String, Set<String>> told = new HashMap<>();
        Matcher error = ERROR.matcher(Schemas.read(fixture.resolve("expected.txt")));
        while (error.find()) {
            told.computeIfAbsent(error.group(1), file -> new TreeSet<>()).add(error.group(2));
        }
        return told;
    }

    @Test
    void everyFileNamesItsSchemaByAWayThatIsThereOffline() throws IOException {
        Starter.start(folder);
        Map<Path, String> files = new HashMap<>(Schemas.in(Path.of("content"), "pages"));
        files.putAll(Schemas.in(folder.resolve("content"), "pages"));
        files.put(MANUAL.resolve("edition.yaml"), "edition");

        files.forEach((file, schema) -> {
            Matcher named = NAMED.matcher(Schemas.read(file));
            assertTrue(named.find(), () -> file + " names no schema");
            Path target = file.resolveSibling(named.group(1)).normalize();
            assertEquals(schema + Schemas.ENDING, target.getFileName().toString(), file::toString);
            assertTrue(Files.isRegularFile(target), () -> file + " names " + target);
        });
    }

    @Test
    void newPutsAllOfThemBesideTheEditionAndMakesThemAnew() throws IOException {
        Starter.start(folder);
        Path beside = folder.resolve(".incipit/schemas");
        Files.writeString(beside.resolve("people.schema.json"), "{}");
        Files.writeString(folder.resolve("content/edition.yaml"), "title: Mine\n");

        assertEquals(Schemas.files().size(), Starter.schemas(folder).size());

        for (String name : Schemas.files()) {
            assertEquals(Schemas.json(name), Files.readString(beside.resolve(name)), name);
        }
        assertEquals("title: Mine\n", Files.readString(folder.resolve("content/edition.yaml")));
    }

    /** A key without a word of explanation would teach nothing. */
    @Test
    void everyKeyIsExplained() {
        for (String file : Schemas.files()) {
            Object schema = Schemas.yaml(Schemas.FOLDER.resolve(file));
            assertFalse(unexplained(schema).contains("!"), () -> file + ": " + unexplained(schema));
        }
    }

    private static String unexplained(Object node) {
        StringBuilder found = new StringBuilder();
        if (node instanceof Map<?, ?> words) {
            words.forEach((word, value) -> {
                if (word.equals("properties") && value instanceof Map<?, ?> keys) {
                    keys.forEach((key, said) -> {
                        boolean explained = said instanceof Map<?, ?> its
                                && (its.containsKey("description") || its.containsKey("$ref"));
                        found.append(explained ? "" : key + "! ");
                    });
                }
                found.append(unexplained(value));
            });
        }
        return found.toString();
    }
}
