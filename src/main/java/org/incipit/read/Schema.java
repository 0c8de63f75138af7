package org.incipit.read;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The schemas of the files that editors write. They lie with the manual, which publishes them, and are the one place that
 * says which keys there are, which of them have to be there and of what kind they are.
 */
enum Schema {
    EDITION,
    PEOPLE,
    PLACES,
    ORGANIZATIONS,
    TERMS,
    EVENTS,
    /** The front matter of a document. */
    TEXT,
    /** The front matter of a page. */
    PAGE;

    /** A text of which nothing more is said. */
    static final Shape ANY_TEXT = new Shape(
            Shape.Kind.TEXT,
            Collections.emptySortedMap(),
            Set.of(),
            false,
            Shape.Least.NOTHING,
            SchemaReader.NO_SAMPLE);

    private static final List<Shape> SHAPES = shapes();

    private static List<Shape> shapes() {
        SchemaReader reader = new SchemaReader();
        return Arrays.stream(values())
                .map(schema -> reader.read(schema.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** What the whole file, or the whole front matter, has to be. */
    Shape shape() {
        return SHAPES.get(ordinal());
    }
}
