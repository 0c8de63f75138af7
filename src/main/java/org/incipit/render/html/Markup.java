package org.incipit.render.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import org.incipit.model.Messages;

/** HTML as it is written: escapes what it is given, except what is HTML already. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    Markup open(String element) {
        return open(element, Attributes.none());
    }

    Markup open(String element, Attributes attributes) {
        html.append('<').append(element).append(attributes).append('>');
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
        html.append(escaped(text));
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
        said.html.append(say.fill(escaped(say.pattern(key)), written));
        return said;
    }

    /** An element with nothing but text in it. */
    Markup element(String element, String text) {
        return element(element, text, Attributes.none());
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
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(isAllowed(c) ? c : '\uFFFD');
            }
        }
        return escaped.toString();
    }

    /** HTML has no controls but tab and line ends. */
    private static boolean isAllowed(char c) {
        return c >= ' ' ? c < '\u007F' || c > '\u009F' : c == '\t' || c == '\n' || c == '\r';
    }
}
