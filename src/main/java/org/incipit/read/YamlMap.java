package org.incipit.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.incipit.model.Edtf;
import org.incipit.model.Prose;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problems;
import org.incipit.read.Shape.Kind;
import org.incipit.source.SourceSpan;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Keys and values of YAML, held against what a schema says of them. Whoever reads them asks for each key of the schema, in the
 * kind that it has there. What is of another kind is told, and so is a required key that is missing when it is asked for;
 * {@link #done} tells the keys that the schema does not know. A key without a value counts as absent.
 */
final class YamlMap {

    /** A string and where it stands. */
    record Located(String text, SourceSpan where) {}

    private record Value(SourceSpan key, Node node) {}

    private final YamlText yaml;
    private final Problems problems;
    private final SourceSpan where;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Shape shape;
    private boolean verbatim;

    YamlMap(YamlText yaml, Shape shape, MappingNode node, Problems problems) {
        this.yaml = yaml;
        this.shape = shape;
        this.problems = problems;
        this.where = yaml.span(node);
        node.getValue().forEach(this::take);
    }

    private YamlMap(YamlText yaml, Shape shape, Problems problems) {
        this.yaml = yaml;
        this.shape = shape;
        this.problems = problems;
        this.where = yaml.whole();
    }

    static YamlMap empty(YamlText yaml, Shape shape, Problems problems) {
        return new YamlMap(yaml, shape, problems);
    }

    private void take(NodeTuple tuple) {
        SourceSpan at = yaml.span(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.add(Code.E0107, at, "a key has to be a word");
            return;
        }
        if (values.putIfAbsent(key.getValue(), new Value(at, tuple.getValueNode())) != null) {
            problems.add(Code.E0105, at, "the key '" + key.getValue() + "' is given twice", "keep one of the two");
        }
    }

    /** The same keys, whose values may have any character: they quote a witness. */
    YamlMap verbatim() {
        verbatim = true;
        return this;
    }

    /** The place of the whole mapping. */
    SourceSpan where() {
        return where;
    }

    /** The place of a key's value, or of the mapping where the key is absent. */
    SourceSpan where(String key) {
        return node(key).map(yaml::span).orElse(where);
    }

    boolean has(String key) {
        return node(key).isPresent();
    }

    /** All keys and their texts, in the order given; those that the schema does not know are left out. */
    Map<String, String> texts() {
        shape.keys().keySet().forEach(this::has);
        Map<String, String> texts = new LinkedHashMap<>();
        values.keySet().stream().filter(shape::knows).forEach(key -> text(key).ifPresent(text -> texts.put(key, text)));
        return texts;
    }

    /** A text; empty, and told, where it is none, and where it is required and has nothing. */
    Optional<Located> located(String key) {
        Shape value = shape.of(key, Kind.TEXT);
        return node(key).flatMap(node -> scalar(node, "'" + key + "'")).filter(text -> {
            boolean enough = value.least().isIn(text.text());
            if (!enough) {
                problems.add(Code.E0106, text.where(), "'" + key + "' is empty", "give it a value");
            }
            return enough;
        });
    }

    Optional<String> text(String key) {
        return located(key).map(Located::text);
    }

    /** A title: it is shown in one line, however many it was written in. */
    Optional<String> line(String key) {
        return text(key).map(YamlMap::oneLine);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A list of strings; one string stands for a list of one. */
    List<Located> strings(String key) {
        shape.of(key, Kind.TEXTS);
        return items(key, node -> scalar(node, "an item of '" + key + "'"));
    }

    List<String> texts(String key) {
        return strings(key).stream().map(Located::text).toList();
    }

    Optional<Edtf> date(String key) {
        return located(key).flatMap(value -> date(value, "'" + key + "'"));
    }

    private Optional<Edtf> date(Located value, String what) {
        Optional<Edtf> date = Edtf.parse(value.text());
        if (date.isEmpty()) {
            problems.add(
                    Code.E0108,
                    value.where(),
                    what + " is '" + value.text() + "', which is no date",
                    Edtf.HOW_TO_WRITE);
        }
        return date;
    }

    Optional<Integer> integer(String key) {
        return number(key, Kind.INTEGER, "a whole number", Integer::valueOf);
    }

    Optional<Double> decimal(String key) {
        return number(key, Kind.NUMBER, "a number", Double::valueOf);
    }

    private <N> Optional<N> number(String key, Kind kind, String what, Function<String, N> read) {
        shape.of(key, kind);
        return node(key).flatMap(node -> scalar(node, "'" + key + "'")).flatMap(value -> {
            try {
                return Optional.of(read.apply(value.text()));
            } catch (NumberFormatException e) {
                problems.add(
                        Code.E0107, value.where(), "'" + key + "' has to be " + what + ", not '" + value.text() + "'");
                return Optional.empty();
            }
        });
    }

    Prose prose(String key) {
        return located(key)
                .map(value -> new Prose(value.text(), value.where()))
                .orElse(new Prose("", where.part(0, 0)));
    }

    Optional<YamlMap> map(String key) {
        Shape value = shape.of(key, Kind.MAPPING);
        return node(key).flatMap(node -> mapping(node, value, "'" + key + "'"));
    }

    /** A list of mappings. */
    List<YamlMap> maps(String key) {
        Shape value = shape.of(key, Kind.MAPPINGS);
        return items(key, node -> mapping(node, value, "an item of '" + key + "'"));
    }

    /** A list whose items are strings or mappings. */
    <T> List<T> either(String key, Function<Located, T> ofText, Function<YamlMap, Optional<T>> ofMap) {
        Shape value = shape.of(key, Kind.TEXTS_OR_MAPPINGS);
        return items(
                key,
                node -> node instanceof MappingNode
                        ? mapping(node, value, key).flatMap(ofMap)
                        : scalar(node, "an item of '" + key + "'").map(ofText));
    }

    /**
     * Tells the keys that the schema does not know.
     *
     * @throws IllegalStateException where nobody asked for a key that the schema has: its value would be lost in silence
     */
    void done() {
        Set<String> known = shape.keys().keySet();
        if (!asked.containsAll(known)) {
            throw new IllegalStateException(
                    "of the keys " + known + " the reader asks only for " + new TreeSet<>(asked));
        }
        values.forEach((key, value) -> {
            if (!shape.knows(key)) {
                String hint = Nearest.of(key, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("known here are: " + String.join(", ", known));
                problems.add(Code.E0104, value.key(), "the key '" + key + "' is not known here", hint);
            }
        });
    }

    /** A key's value. That it is missing where it is required is told once, however often it is asked for. */
    private Optional<Node> node(String key) {
        String sample = shape.of(key).sample();
        Optional<Node> node = Optional.ofNullable(values.get(key))
                .map(Value::node)
                .filter(found -> !found.getTag().equals(Tag.NULL));
        if (asked.add(key) && node.isEmpty() && shape.required().contains(key)) {
            problems.add(
                    Code.E0106,
                    where.part(0, 0),
                    "the key '" + key + "' is missing",
                    "add '" + key + ": " + sample + "'");
        }
        return node;
    }

    private <T> List<T> items(String key, Function<Node, Optional<T>> read) {
        List<T> found = new ArrayList<>();
        node(key).ifPresent(node -> {
            List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
            items.forEach(item -> read.apply(item).ifPresent(found::add));
        });
        return List.copyOf(found);
    }

    private Optional<Located> scalar(Node node, String what) {
        if (node instanceof ScalarNode scalar) {
            if (!verbatim) {
                Controls.tell(scalar.getValue(), yaml.span(node), problems);
            }
            return Optional.of(new Located(scalar.getValue(), yaml.span(node)));
        }
        problems.add(Code.E0107, yaml.span(node), what + " has to be text, not a list or keys with values");
        return Optional.empty();
    }

    private Optional<YamlMap> mapping(Node node, Shape value, String what) {
        if (node instanceof MappingNode mapping) {
            YamlMap map = new YamlMap(yaml, value, mapping, problems);
            return Optional.of(verbatim ? map.verbatim() : map);
        }
        problems.add(Code.E0107, yaml.span(node), what + " has to be keys with values", "write it as 'key: value'");
        return Optional.empty();
    }
}
