package org.incipit.read;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas, as a validator that knows nothing of this program understands them. */
final class Schemas {

    static final Path FOLDER = Path.of("src/site/resources/schemas");
    static final String ENDING = ".schema.json";

    private static final String BASE = "https://example.org/schemas/";
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A(?:\\uFEFF)?---[ \\t]*\\R(.*?)^---[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(files().stream().collect(Collectors.toMap(name -> BASE + name, Schemas::json))));

    private Schemas() {}

    /** The names of all of them, with their endings. */
    static List<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(String file) {
        return read(FOLDER.resolve(file));
    }

    /** What is wrong with a value by a schema, such as {@code people}. */
    static List<String> wrong(String schema, Object value) {
        Schema known = REGISTRY.getSchema(SchemaLocation.of(BASE + schema + ENDING));
        return known.validate(JSON.writeValueAsString(value), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** The files of a content folder that schemas are for, with the names of those. */
    static Map<Path, String> in(Path content, String pages) {
        try (Stream<Path> files = Files.walk(content)) {
            Map<Path, String> found = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> of(content.relativize(file), pages).ifPresent(schema -> found.put(file, schema)));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> of(Path file, String pages) {
        String name = file.getFileName().toString();
        if (file.getNameCount() == 1 && name.endsWith(".yaml")) {
            return Optional.of(name.substring(0, name.length() - ".yaml".length()))
                    .filter(schema -> files().contains(schema + ENDING));
        }
        if (file.startsWith(pages) && name.endsWith(".md")) {
            return Optional.of("page");
        }
        return Optional.of("text")
                .filter(text -> file.getNameCount() == 3 && file.startsWith("documents"))
                .filter(text -> name.equals("text.md"));
    }

    /** The YAML of a file: all of it, or its front matter, which may be missing. */
    static Object yaml(Path file) {
        String text = read(file);
        if (file.toString().endsWith(".md")) {
            Matcher front = FRONT_MATTER.matcher(text);
            text = front.find() ? front.group(1) : "";
        }
        Object value =
                new Load(LoadSettings.builder().setAllowDuplicateKeys(true).build()).loadFromString(text);
        return value == null ? Map.of() : value;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String written(Object value) {
        return JSON.writeValueAsString(value);
    }
}
