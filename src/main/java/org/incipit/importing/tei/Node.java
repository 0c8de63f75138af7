package org.incipit.importing.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incipit.source.SourceSpan;

/** What XML is built of, as far as a reader of texts needs it. */
sealed interface Node {

    /** Where it stands; of an element its start tag. */
    SourceSpan where();

    /** All words in it. */
    String text();

    /** Words. */
    record Words(String text, SourceSpan where) implements Node {}

    /**
     * An element.
     *
     * @param name its local name; with the prefix where it is not TEI's
     * @param attributes by their names, {@code xml:id} with its prefix
     */
    record Element(String name, Map<String, String> attributes, List<Node> children, SourceSpan where) implements Node {

        /** An attribute; empty where it has none. */
        String get(String attribute) {
            return attributes.getOrDefault(attribute, "").strip();
        }

        String id() {
            return get("xml:id");
        }

        boolean is(String... names) {
            return List.of(names).contains(name);
        }

        /** The elements directly in it. */
        List<Element> elements() {
            return children.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        /** The elements of some name directly in it. */
        List<Element> all(String named) {
            return elements().stream().filter(child -> child.name.equals(named)).toList();
        }

        /** The first element at the end of a path of names, from this one on. */
        Optional<Element> at(String... path) {
            Stream<Element> found = Stream.of(this);
            for (String step : path) {
                found = found.flatMap(element -> element.all(step).stream());
            }
            return found.findFirst();
        }

        /** This element and all within it, in reading order. */
        List<Element> everything() {
            List<Element> all = new ArrayList<>();
            collect(all);
            return all;
        }

        private void collect(List<Element> all) {
            all.add(this);
            elements().forEach(child -> child.collect(all));
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder();
            children.forEach(child -> text.append(child.text()));
            return text.toString();
        }

        /** All words in it, on one line. */
        String line() {
            return text().replaceAll("[ \\t\\r\\n]+", " ").strip();
        }
    }
}
