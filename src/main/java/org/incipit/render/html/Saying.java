package org.incipit.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.incipit.model.Messages;

/** A message that is said again and again: cut at its arguments once. It says what {@link Messages#fill} would. */
final class Saying {

    /** Set apart what stands between letters that run to the left: Unicode Standard Annex 9, "First Strong Isolate". */
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
     */
    Saying(Messages messages, String pattern) {
        this(pattern, messages.rightToLeft());
    }

    private Saying(String pattern, boolean apart) {
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

    /** The same message, escaped, for arguments that are markup. */
    Saying escaped() {
        return new Saying(Markup.escaped(pattern), apart);
    }

    /**
     * The message with its arguments.
     *
     * @throws IllegalStateException where one is missing
     */
    String with(Map<String, String> arguments) {
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
