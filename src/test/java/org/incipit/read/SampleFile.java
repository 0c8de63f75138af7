package org.incipit.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Makes files of a schema alone: one with every key, and others that have one thing wrong each. */
final class SampleFile {

    private static final String NOBODY = "no-such-thing-here";
    private static final Map<String, String> MAPPING = Map.of(NOBODY, "a word");

    private final Map<String, Map<?, ?>> files = new LinkedHashMap<>();
    private final String file;

    SampleFile(String schema) {
        this.file = schema + Schemas.ENDING;
    }

    private record Node(String file, Map<?, ?> words) {

        boolean may(String type) {
            Object types = words.get("type");
            return types instanceof List<?> list ? list.contains(type) : type.equals(types);
        }

        List<?> list(String word) {
            return words.get(word) instanceof List<?> list ? list : List.of();
        }
    }

    /** A file with every key, each with a value that is right. */
    Object full() {
        return right(root());
    }

    /** Files with one thing wrong each, by what that is. */
    Map<String, Object> wrong() {
        Map<String, Object> found = new LinkedHashMap<>();
        wrong("", root(), full(), (what, value) -> found.put(what, value));
        return found;
    }

    /** Files that have each word of each choice in turn, by that word and where it stands. */
    Map<String, Object> choices() {
        Map<String, Object> found = new LinkedHashMap<>();
        choices("", root(), (what, value) -> found.put(what, value));
        return found;
    }

    private void choices(String path, Node node, BiConsumer<String, Object> tell) {
        node.list("enum").forEach(word -> tell.accept("'" + word + "' in " + path, word));
        if (node.may("array")) {
            choices(path + "[]", items(node), (what, value) -> tell.accept(what, List.of(value)));
        }
        keys(node)
                .forEach((key, value) -> choices(
                        path + "/" + key,
                        value,
                        (what, word) -> tell.accept(what, with(right(node), all -> put(all, key, word)))));
    }

    private Node root() {
        return resolved(new Node(file, file(file)));
    }

    private Object right(Node node) {
        if (!node.list("enum").isEmpty()) {
            return Objects.requireNonNull(node.list("enum").get(0));
        }
        if (!node.list("examples").isEmpty()) {
            return Objects.requireNonNull(node.list("examples").get(0));
        }
        if (node.may("array")) {
            return List.of(right(items(node)));
        }
        if (node.may("object")) {
            Map<Object, Object> all = new LinkedHashMap<>();
            keys(node).forEach((key, value) -> all.put(key, right(value)));
            return all.isEmpty() ? MAPPING : all;
        }
        return node.may("string") ? "A word" : 1;
    }

    /** Tells every way in which a value can be wrong, each with the file around it. */
    private void wrong(String path, Node node, Object right, BiConsumer<String, Object> tell) {
        if (node.may("array")) {
            Node items = items(node);
            tell.accept(path + " of other items", List.of(items.may("object") ? List.of("x") : MAPPING));
            if (!items.may("string")) {
                tell.accept(path + " with a word in place of keys", List.of("a word"));
            }
            if (node.words().containsKey("minItems")) {
                tell.accept(path + " with nothing in it", List.of());
            }
            wrong(path + "[]", items, right(items), (what, value) -> tell.accept(what, List.of(value)));
        } else if (node.may("object")) {
            if (!node.may("string") && !path.isEmpty()) {
                tell.accept(path + " as a list", List.of("a word"));
            }
            within(path, node, right, tell);
        } else {
            tell.accept(path + " as keys with values", MAPPING);
            if (!node.may("string") || !node.list("enum").isEmpty()) {
                tell.accept(path + " as another word", "no such word");
            }
            limits(path, node, tell);
        }
    }

    private static void limits(String path, Node node, BiConsumer<String, Object> tell) {
        if (node.words().get("minimum") instanceof Integer least) {
            tell.accept(path + " below its least", least - 1);
        }
        if (node.words().get("maximum") instanceof Integer most) {
            tell.accept(path + " above its most", most + 1);
        }
    }

    private void within(String path, Node node, Object right, BiConsumer<String, Object> tell) {
        if (Boolean.FALSE.equals(node.words().get("additionalProperties"))) {
            tell.accept(path + " with a key that is not known", with(right, all -> put(all, NOBODY, "a word")));
        } else {
            tell.accept(path + " with keys in place of a text", with(right, all -> put(all, "a label", MAPPING)));
        }
        for (Object key : node.list("required")) {
            tell.accept(path + " without " + key, with(right, all -> {
                all.remove(key);
                return all;
            }));
            Node value = keys(node).get(key);
            if (value != null && value.may("string") && !value.may("array")) {
                tell.accept(path + " with nothing as " + key, with(right, all -> put(all, key, "")));
            }
        }
        keys(node)
                .forEach((key, value) -> wrong(
                        path + "/" + key,
                        value,
                        right(value),
                        (what, other) -> tell.accept(what, with(right, all -> put(all, key, other)))));
    }

    private static Map<Object, Object> put(Map<Object, Object> all, Object key, Object value) {
        all.put(key, value);
        return all;
    }

    private static Object with(Object mapping, UnaryOperator<Map<Object, Object>> change) {
        Map<Object, Object> all = new LinkedHashMap<>();
        if (mapping instanceof Map<?, ?> old) {
            old.forEach(all::put);
        }
        return change.apply(all);
    }

    private Map<Object, Node> keys(Node node) {
        Map<Object, Node> keys = new LinkedHashMap<>();
        if (node.words().get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((key, value) -> keys.put(key, resolved(new Node(node.file(), (Map<?, ?>) value))));
        }
        return keys;
    }

    private Node items(Node node) {
        return resolved(new Node(
                node.file(), (Map<?, ?>) Objects.requireNonNull(node.words().get("items"))));
    }

    private Node resolved(Node node) {
        if (!(node.words().get("$ref") instanceof String ref)) {
            return node;
        }
        String name = ref.startsWith("#") ? node.file() : ref.substring(0, ref.indexOf('#'));
        Object target = file(name);
        for (String step : List.of(ref.substring(ref.indexOf('#') + 2).split("/"))) {
            target = Objects.requireNonNull(((Map<?, ?>) target).get(step), ref);
        }
        Node other = resolved(new Node(name, (Map<?, ?>) target));
        Map<Object, Object> all = new LinkedHashMap<>(other.words());
        node.words().forEach(all::put);
        all.remove("$ref");
        return new Node(other.file(), all);
    }

    private Map<?, ?> file(String name) {
        return files.computeIfAbsent(name, n -> (Map<?, ?>) Schemas.yaml(Schemas.FOLDER.resolve(n)));
    }
}
