package org.incipit.render.html;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.model.Messages;

/**
 * Puts messages into scripts and styles, where {@code %key%} stands for one. In a script it is the whole of a string; one that
 * goes with a number becomes an object: its forms by their names, and as {@code in} the language they are in. What is the key of no
 * message is left as it is: addresses within styles have percent signs too.
 */
final class AssetWords {

    private static final String KEY = "%([a-z][a-z0-9.-]*)%";
    private static final Pattern WITHIN = Pattern.compile(KEY);
    private static final Pattern IN_SCRIPT = Pattern.compile("\"" + KEY + "\"|" + KEY);

    private final Messages messages;

    AssetWords(Messages messages) {
        this.messages = messages;
    }

    String inScript(String script) {
        return IN_SCRIPT.matcher(script).replaceAll(found -> {
            Optional<String> whole = Optional.ofNullable(found.group(1));
            String said = whole.filter(this::isMessage)
                    .map(this::value)
                    .orElseGet(() -> whole.isPresent() ? found.group() : within(found.group(2), found.group()));
            return Matcher.quoteReplacement(said);
        });
    }

    String inStyle(String style) {
        return WITHIN.matcher(style)
                .replaceAll(found -> Matcher.quoteReplacement(within(found.group(1), found.group())));
    }

    private boolean isMessage(String key) {
        return messages.has(key) || !messages.forms(key).isEmpty();
    }

    /** A message that is part of a string; a backslash escapes a quotation mark in a style as in a script. */
    private String within(String key, String otherwise) {
        return messages.has(key) ? escaped(messages.pattern(key)) : otherwise;
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
