package org.incipit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * A message, cut at its arguments, so that it can be said again and again. Between letters that run to the left, an argument is
 * set apart (Unicode Standard Annex 9, "First Strong Isolate"), so that its letters move no others.
 */
public final class Saying {

    private static final String ISOLATE = "\u2068";

    private static final String END = "\u2069";

    private final String pattern;
    private final boolean apart;
    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /**
     * Cuts a message.
     *
     * @param pattern the message as it is written; the escaping of it and of its arguments is the caller's
     * @param apart whether arguments are set apart
     */
    Saying(String pattern, boolean apart) {
        this.pattern = pattern;
        this.apart = apart;
        Matcher argument = Messages.ARGUMENT.matcher(pattern);
        int end = 0;
        while (argument.find()) {
            texts.add(pattern.substring(end, argument.start()));
            names.add(argument.group(1));
            end = argument.end();
        }
        texts.add(pattern.substring(end));
    }

    /**
     * The message with its arguments.
     *
     * @throws IllegalStateException where one is missing
     */
    public String with(Map<String, String> arguments) {
        if (names.isEmpty()) {
            return pattern;
        }
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String value = arguments.get(name);
            if (value == null) {
                throw new IllegalStateException("no {" + name + "} is given for: " + pattern);
            }
            said.append(texts.get(i)).append(apart ? ISOLATE + value + END : value);
        }
        return said.append(texts.get(names.size())).toString();
    }
}
