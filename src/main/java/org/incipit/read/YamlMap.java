package org.incipit.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.incipit.model.Edtf;
import org.incipit.model.Prose;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Keys and values of YAML. Whoever reads it asks for each key it knows, in the kind it expects; what is of another kind is
 * told, and {@link #done} tells the keys that nobody asked for. A key without a value counts as absent.
 */
final class YamlMap {

    /** A string and where it stands. */
    record Located(String text, SourceSpan where) {}

    private record Value(SourceSpan key, Node node) {}

    private final YamlText yaml;
    private final Problems problems;
    private final SourceSpan where;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();
    private boolean verbatim;

    YamlMap(YamlText yaml, MappingNode node, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
        this.where = yaml.span(node);
        node.getValue().forEach(this::take);
    }

    private YamlMap(YamlText yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
        this.where = yaml.whole();
    }

    static YamlMap empty(YamlText yaml, Problems problems) {
        return new YamlMap(yaml, problems);
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

    /** The keys, in the order given. */
    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    Optional<Located> located(String key) {
        return node(key).flatMap(node -> scalar(node, "'" + key + "'"));
    }

    Optional<String> text(String key) {
        return located(key).map(Located::text);
    }

    /** A title: it is shown in one line, however many it was written in. */
    Optional<String> line(String key) {
        return text(key).map(YamlMap::oneLine);
    }

    /** A title that has to be there; empty, and told, where it is not. */
    String requiredLine(String key) {
        return required(key).map(Located::text).map(YamlMap::oneLine).orElse("");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A value that has to be there; where it is not, that is told. */
    Optional<Located> required(String key) {
        Optional<Located> found = located(key).filter(value -> !value.text().isBlank());
        if (found.isEmpty() && !has(key)) {
            problems.add(Code.E0106, where.part(0, 0), "the key '" + key + "' is missing", "add '" + key + ": …'");
        } else if (found.isEmpty() && located(key).isPresent()) {
            problems.add(Code.E0106, where(key), "'" + key + "' is empty", "give it a value");
        }
        return found;
    }

    /** A list that has to be there; where it is not, that is told with a sample of it. */
    void required(String key, String sample) {
        if (!has(key)) {
            problems.add(
                    Code.E0106,
                    where.part(0, 0),
                    "the key '" + key + "' is missing",
                    "add '" + key + ": " + sample + "'");
        }
    }

    /** A list of strings; one string stands for a list of one. */
    List<Located> strings(String key) {
        return items(key, node -> scalar(node, "an item of '" + key + "'"));
    }

    List<String> texts(String key) {
        return strings(key).stream().map(Located::text).toList();
    }

    Optional<Edtf> date(String key) {
        return located(key).flatMap(value -> date(value, "'" + key + "'"));
    }

    /** Reads a date; where it is none, that is told. */
    Optional<Edtf> date(Located value, String what) {
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
        return number(key, "a whole number", Integer::valueOf);
    }

    Optional<Double> decimal(String key) {
        return number(key, "a number", Double::valueOf);
    }

    private <N> Optional<N> number(String key, String kind, Function<String, N> read) {
        return located(key).flatMap(value -> {
            try {
                return Optional.of(read.apply(value.text()));
            } catch (NumberFormatException e) {
                problems.add(
                        Code.E0107, value.where(), "'" + key + "' has to be " + kind + ", not '" + value.text() + "'");
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
        return node(key).flatMap(node -> mapping(node, "'" + key + "'"));
    }

    /** A list of mappings. */
    List<YamlMap> maps(String key) {
        return items(key, node -> mapping(node, "an item of '" + key + "'"));
    }

    /** A list whose items are strings or mappings. */
    <T> List<T> either(String key, Function<Located, T> ofText, Function<YamlMap, Optional<T>> ofMap) {
        return items(
                key,
                node -> node instanceof MappingNode
                        ? mapping(node, key).flatMap(ofMap)
                        : scalar(node, "an item of '" + key + "'").map(ofText));
    }

    /** Tells the keys that nobody asked for. */
    void done() {
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                String hint = Nearest.of(key, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("known here are: " + String.join(", ", known));
                problems.add(Code.E0104, value.key(), "the key '" + key + "' is not known here", hint);
            }
        });
    }

    private Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key))
                .map(Value::node)
                .filter(node -> !node.getTag().equals(Tag.NULL));
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

    private Optional<YamlMap> mapping(Node node, String what) {
        if (node instanceof MappingNode mapping) {
            YamlMap map = new YamlMap(yaml, mapping, problems);
            return Optional.of(verbatim ? map.verbatim() : map);
        }
        problems.add(Code.E0107, yaml.span(node), what + " has to be keys with values", "write it as 'key: value'");
        return Optional.empty();
    }
}
