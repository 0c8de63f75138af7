package org.incipit.render.html;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.incipit.model.Messages;

/** What languages are called in that of the pages; Java takes long to say so, and an edition has few. */
final class LanguageNames {

    private final Locale spoken;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    LanguageNames(Messages say) {
        this.spoken = Locale.forLanguageTag(say.spoken());
    }

    /** The name of the language that a BCP 47 tag stands for. */
    String of(String tag) {
        return names.computeIfAbsent(tag, t -> Locale.forLanguageTag(t).getDisplayName(spoken));
    }
}
