package org.incipit.render.html;

import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.model.Messages;

/**
 * Puts messages into scripts and styles, where {@code %key%} stands for one. In a script it is the whole of a string; one that
 * goes with a number becomes an object: its forms by their names, and as {@code in} the language they are in.
 */
final class AssetWords {

    private static final Pattern IN_SCRIPT = Pattern.compile("\"%([a-z][a-z0-9.-]*)%\"");
    private static final Pattern WITHIN = Pattern.compile("%([a-z][a-z0-9.-]*)%");

    private final Messages messages;

    AssetWords(Messages messages) {
        this.messages = messages;
    }

    String inScript(String script) {
        String whole = IN_SCRIPT.matcher(script).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
        return within(whole);
    }

    String inStyle(String style) {
        return within(style);
    }

    /** Messages that are part of a string; a backslash escapes a quotation mark in a style as in a script. */
    private String within(String code) {
        return WITHIN.matcher(code)
                .replaceAll(found -> Matcher.quoteReplacement(escaped(messages.pattern(found.group(1)))));
    }

    private String value(String key) {
        SortedMap<String, String> forms = messages.forms(key);
        if (forms.isEmpty()) {
            return quoted(messages.pattern(key));
        }
        StringJoiner object = new StringJoiner(",", "{", "}").add("in:" + quoted(messages.languageOf(key)));
        for (Map.Entry<String, String> form : forms.entrySet()) {
            object.add(quoted(form.getKey()) + ":" + quoted(form.getValue()));
        }
        return object.toString();
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** No message has a line end or a backslash. */
    private static String escaped(String text) {
        return text.replace("\"", "\\\"");
    }
}
