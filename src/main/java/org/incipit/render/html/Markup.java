package org.incipit.render.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import org.incipit.model.Messages;
import org.incipit.render.Escapes;

/** HTML as it is written: escapes what it is given, except what is HTML already. */
final class Markup {

    /** HTML has no controls but tab and line ends. */
    private static final Escapes ESCAPES = new Escapes(c -> switch (c) {
        case '&' -> "&amp;";
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '"' -> "&quot;";
        case '\t', '\n', '\r' -> "";
        default -> c < ' ' || c >= '\u007F' && c <= '\u009F' ? "\uFFFD" : "";
    });

    private final StringBuilder html = new StringBuilder();

    Markup open(String element) {
        html.append('<').append(element).append('>');
        return this;
    }

    Markup open(String element, Attributes attributes) {
        html.append('<').append(element);
        attributes.write(html);
        html.append('>');
        return this;
    }

    /** An element of a drawing, with its attributes, names and values in turn. */
    Markup draw(String element, String... namesAndValues) {
        return open(element, Attributes.all(namesAndValues));
    }

    Markup close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    Markup text(String text) {
        write(text, html);
        return this;
    }

    /** Markup that is escaped already. */
    Markup raw(Markup other) {
        html.append(other.html);
        return this;
    }

    /** A message that has markup in it: its own words are text, its arguments are as they are. */
    static Markup said(Messages say, String key, Map<String, Markup> arguments) {
        Map<String, String> written = new HashMap<>();
        arguments.forEach((name, markup) -> written.put(name, markup.toString()));
        Markup said = new Markup();
        said.html.append(say.saying(escaped(say.pattern(key))).with(written));
        return said;
    }

    /** An element with nothing but text in it. */
    Markup element(String element, String text) {
        return open(element).text(text).close(element);
    }

    /** An element with nothing but text in it. */
    Markup element(String element, String text, Attributes attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Markup line() {
        html.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    /** For a template, which is not to escape it again. */
    TemplateHTMLOutputModel model() {
        return model(html.toString());
    }

    /** HTML for a template, which is not to escape it again. */
    static TemplateHTMLOutputModel model(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    static String escaped(String text) {
        return ESCAPES.of(text);
    }

    /** Writes a text, escaped, to HTML that is being written. */
    static void write(String text, StringBuilder html) {
        ESCAPES.append(html, text);
    }
}
