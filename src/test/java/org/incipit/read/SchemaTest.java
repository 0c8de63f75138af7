package org.incipit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.incipit.model.Releases;
import org.incipit.source.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The schemas against the reader of YAML: what one of them knows, requires and refuses, so does the other. Each file is written
 * with every key that its schema has, then with one thing wrong at a time.
 */
class SchemaTest {

    private static final Set<String> OF_SHAPE = Set.of("E0104", "E0106", "E0107");
    private static final Set<String> OF_VALUES =
            Set.of("E0104", "E0106", "E0107", "E0108", "E0121", "E0122", "E0124", "E0125", "E0131", "E0201", "E0306");

    @TempDir
    Path content;

    /** The reader would stop with an {@code IllegalStateException} at a key that it does not ask for. */
    @ParameterizedTest
    @EnumSource(Schema.class)
    void everyKeyOfASchemaIsReadAndNothingIsSaidOfIt(Schema schema) {
        Object full = new SampleFile(name(schema)).full();

        assertEquals(List.of(), Schemas.wrong(name(schema), full));
        assertEquals(Set.of(), told(schema, full, OF_VALUES));
    }

    @ParameterizedTest
    @EnumSource(Schema.class)
    void whatASchemaRefusesIsTold(Schema schema) {
        Map<String, Object> wrong = new SampleFile(name(schema)).wrong();

        wrong.forEach((what, file) -> {
            assertFalse(Schemas.wrong(name(schema), file).isEmpty(), () -> "the schema takes " + what);
            assertFalse(told(schema, file, OF_SHAPE).isEmpty(), () -> "nothing is said of " + what);
        });
        assertTrue(wrong.size() >= 5, wrong.keySet()::toString);
    }

    @ParameterizedTest
    @EnumSource(Schema.class)
    void everyWordOfAChoiceIsTaken(Schema schema) {
        new SampleFile(name(schema)).choices().forEach((what, file) -> {
            String word = what.substring(0, what.indexOf("' in ") + 1);
            assertEquals(List.of(), Schemas.wrong(name(schema), file), what);
            assertFalse(told(schema, file, OF_SHAPE).toString().contains(word), what);
        });
    }

    @Test
    void aReaderThatAsksForWhatNoSchemaHasIsStopped() {
        Shape page = Schema.PAGE.shape();

        assertThrows(IllegalStateException.class, () -> page.of("subtitle"));
        assertThrows(IllegalStateException.class, () -> page.of("order", Shape.Kind.TEXT));
        assertEquals(Shape.Kind.INTEGER, page.of("order", Shape.Kind.INTEGER).kind());
    }

    /** Whoever adds a schema has to say what reads it. */
    @Test
    void everySchemaIsRead() {
        Set<String> read = new TreeSet<>(Set.of("common" + Schemas.ENDING));
        for (Schema schema : Schema.values()) {
            read.add(name(schema) + Schemas.ENDING);
        }

        assertEquals(read, new TreeSet<>(Schemas.files()));
    }

    private static String name(Schema schema) {
        return schema.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Set<String> told(Schema schema, Object value, Set<String> codes) {
        String json = Schemas.written(value);
        String path = switch (schema) {
            case TEXT -> "documents/letter/text.md";
            case PAGE -> "pages/about.md";
            default -> name(schema) + ".yaml";
        };
        try {
            Files.writeString(content.resolve("edition.yaml"), "title: Letters\n");
            Path file = content.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path.endsWith(".md") ? "---\n" + json + "\n---\n\nA word.\n" : json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CatalogReader.read(content, Releases.NONE, new Shelf()).problems().stream()
                .filter(problem -> codes.contains(problem.code().name()))
                .map(problem -> problem.code() + " " + problem.message())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
