package org.incipit.render.html;

/** The attributes of an element, in the order they are given. */
final class Attributes {

    private static final int USUAL = 64;

    private final StringBuilder written = new StringBuilder(USUAL);

    /** An element that has none yet. */
    static Attributes none() {
        return new Attributes();
    }

    static Attributes of(String name, String value) {
        return none().and(name, value);
    }

    /** Many attributes, names and values in turn. */
    static Attributes all(String... namesAndValues) {
        Attributes attributes = none();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.and(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    /** The attributes of a link that leaves the site. */
    static Attributes ofExternal(String href) {
        return of("class", "external").and("href", href).and("rel", "noreferrer");
    }

    Attributes and(String name, String value) {
        written.append(' ').append(name).append("=\"");
        Markup.write(value, written);
        written.append('"');
        return this;
    }

    /** An attribute that has no value. */
    Attributes flag(String name) {
        written.append(' ').append(name);
        return this;
    }

    /** Writes them to a tag that is being written. */
    void write(StringBuilder html) {
        html.append(written);
    }

    /** As they stand in a tag, each with a space before it. */
    @Override
    public String toString() {
        return written.toString();
    }
}
