package org.incipit.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** XML 1.0 as it is written: escapes what it is given and closes what was opened. Adds no white space of its own. */
public final class Xml {

    /** XML has no controls but tab and line ends, and no lone surrogates. */
    private static final Escapes ESCAPES = new Escapes(
            c -> switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\t', '\n', '\r' -> "";
                default -> c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD ? "" : "\uFFFD";
            },
            Character.MIN_SURROGATE);

    private final Utf8 xml = new Utf8().append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. Attributes are names and values in turn; one whose value is empty is left out. */
    public Xml open(String element, String... attributes) {
        start(element, attributes);
        xml.append('>');
        open.push(element);
        return this;
    }

    /** Opens an element on a line of its own. */
    public Xml block(String element, String... attributes) {
        return line().open(element, attributes);
    }

    /** An element without content. */
    public Xml empty(String element, String... attributes) {
        start(element, attributes);
        xml.append("/>");
        return this;
    }

    private void start(String element, String... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.append(' ').append(attributes[i]).append("=\"");
                ESCAPES.append(xml, attributes[i + 1]);
                xml.append('"');
            }
        }
    }

    /** Closes the element that was opened last. */
    public Xml close() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes elements until only so many are open. */
    public Xml closeTo(int depth) {
        while (open.size() > depth) {
            close();
        }
        return this;
    }

    /** How many elements are open. */
    public int depth() {
        return open.size();
    }

    public Xml text(String text) {
        ESCAPES.append(xml, text);
        return this;
    }

    /** An element on a line of its own with nothing but text in it; left out where the text is empty. */
    public Xml element(String element, String text, String... attributes) {
        return text.isEmpty() ? this : block(element, attributes).text(text).close();
    }

    public Xml element(String element, Optional<String> text, String... attributes) {
        return element(element, text.orElse(""), attributes);
    }

    /** Starts a new line, unless one has just been started. */
    public Xml line() {
        if (!xml.endsIn('\n')) {
            xml.append('\n');
        }
        return this;
    }

    /** The whole document, in UTF-8. */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.peek() + " is not closed");
        }
        return xml.append('\n').bytes();
    }
}
