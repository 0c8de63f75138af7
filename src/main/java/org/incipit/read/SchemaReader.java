package org.incipit.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.incipit.read.Shape.Kind;
import org.incipit.read.Shape.Least;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads a JSON Schema, as YAML of which JSON is a part. It knows the words that the schemas of this program are written in:
 * {@code type}, {@code properties}, {@code required}, {@code additionalProperties}, {@code items}, {@code minLength}, {@code
 * examples}, {@code $ref} within a file and to one beside it, and of {@code pattern} only that a word has to be there. What
 * else a value has to be (a date, an id) is told by whoever reads it, under a code of its own.
 */
final class SchemaReader {

    static final String NO_SAMPLE = "…";

    private static final String FOLDER = "/org/incipit/schemas/";
    private static final String ENDING = ".schema.json";
    private static final String A_WORD = "\\S";

    /** A schema, and the file that its references start from. */
    private record Node(String file, Map<?, ?> words) {

        Map<?, ?> mapping(String word) {
            return words.get(word) instanceof Map<?, ?> found ? found : Map.of();
        }

        Set<String> strings(String word) {
            Object value = words.get(word);
            return value instanceof List<?> list
                    ? list.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new))
                    : value == null ? Set.of() : Set.of(value.toString());
        }
    }

    private final Map<String, Map<?, ?>> files = new HashMap<>();

    /**
     * What one file of the folder says; what it shares with others is loaded once for all that this reads.
     *
     * @param name of the file, without {@code .schema.json}
     * @throws IllegalStateException where the schema is missing or has words that this does not know
     */
    Shape read(String name) {
        String root = name + ENDING;
        return shape(new Node(root, file(root)), false);
    }

    private Shape shape(Node written, boolean required) {
        Node node = resolved(written);
        Kind kind = kind(node);
        Node mapping = kind == Kind.MAPPINGS || kind == Kind.TEXTS_OR_MAPPINGS ? items(node) : node;
        Set<String> needed = mapping.strings("required");
        SortedMap<String, Shape> keys = new TreeMap<>();
        mapping.mapping("properties").forEach((key, value) -> {
            if (value instanceof Map<?, ?> words) {
                keys.put(key.toString(), shape(new Node(mapping.file(), words), needed.contains(key.toString())));
            }
        });
        boolean open = mapping.words().get("additionalProperties") instanceof Map<?, ?>;
        return new Shape(
                kind, Collections.unmodifiableSortedMap(keys), needed, open, least(node, required), sample(node, kind));
    }

    /** A schema with what it refers to; its own words go before. */
    private Node resolved(Node node) {
        if (!(node.words().get("$ref") instanceof String ref)) {
            return node;
        }
        int hash = ref.indexOf('#');
        String name = hash == 0 ? node.file() : ref.substring(0, hash);
        Object target = file(name);
        for (String step : ref.substring(hash + 2).split("/")) {
            target = target instanceof Map<?, ?> words ? words.get(step) : null;
        }
        if (!(target instanceof Map<?, ?> found)) {
            throw new IllegalStateException(node.file() + " refers to " + ref + ", which is not there");
        }
        Node other = resolved(new Node(name, found));
        Map<Object, Object> all = new HashMap<>(other.words());
        node.words().forEach(all::put);
        all.remove("$ref");
        return new Node(other.file(), all);
    }

    private Kind kind(Node node) {
        Set<String> types = node.strings("type");
        if (types.contains("array")) {
            return switch (kind(items(node))) {
                case TEXT -> Kind.TEXTS;
                case MAPPING -> Kind.MAPPINGS;
                case TEXTS_OR_MAPPINGS -> Kind.TEXTS_OR_MAPPINGS;
                default -> throw new IllegalStateException(node.file() + " has a list of neither texts nor mappings");
            };
        }
        if (types.contains("object")) {
            return types.contains("string") ? Kind.TEXTS_OR_MAPPINGS : Kind.MAPPING;
        }
        if (types.contains("string")) {
            return Kind.TEXT;
        }
        if (types.contains("integer") || types.contains("number")) {
            return types.contains("integer") ? Kind.INTEGER : Kind.NUMBER;
        }
        throw new IllegalStateException(node.file() + " has a value of the kind " + types);
    }

    private Node items(Node list) {
        return resolved(new Node(list.file(), list.mapping("items")));
    }

    private static Least least(Node node, boolean required) {
        if (node.words().containsKey("minLength")) {
            return Least.A_CHARACTER;
        }
        return required || A_WORD.equals(node.words().get("pattern")) ? Least.A_WORD : Least.NOTHING;
    }

    private static String sample(Node node, Kind kind) {
        return kind == Kind.TEXTS
                        && node.words().get("examples") instanceof List<?> examples
                        && examples.get(0) instanceof List<?> list
                ? "[" + list.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "]"
                : NO_SAMPLE;
    }

    private Map<?, ?> file(String name) {
        return files.computeIfAbsent(name, SchemaReader::load);
    }

    private static Map<?, ?> load(String name) {
        try (InputStream in = SchemaReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + FOLDER + name + " is missing");
            }
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(json)
                    instanceof Map<?, ?> words) {
                return words;
            }
            throw new IllegalStateException(name + " is no schema");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
