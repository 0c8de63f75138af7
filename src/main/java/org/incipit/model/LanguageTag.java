package org.incipit.model;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Names of languages and scripts, such as {@code en} and {@code ru-Latn}: BCP 47. */
public final class LanguageTag {

    private LanguageTag() {}

    /** Whether a tag is well formed, after RFC 5646, section 2.1; not whether such a language is registered. */
    public static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
