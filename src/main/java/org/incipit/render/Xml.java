package org.incipit.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** XML 1.0 as it is written: escapes what it is given and closes what was opened. Adds no white space of its own. */
public final class Xml {

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
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
                xml.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(attributes[i + 1]))
                        .append('"');
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
        xml.append(escaped(text));
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
        if (xml.charAt(xml.length() - 1) != '\n') {
            xml.append('\n');
        }
        return this;
    }

    /** The whole document. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.peek() + " is not closed");
        }
        return xml + "\n";
    }

    /** XML has no controls but tab and line ends, and no lone surrogates. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return c >= ' '
                ? c <= 0xD7FF || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000
                : c == '\t' || c == '\n' || c == '\r';
    }
}
