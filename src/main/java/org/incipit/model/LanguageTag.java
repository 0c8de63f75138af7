package org.incipit.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Names of languages and scripts, such as {@code en} and {@code ru-Latn}: BCP 47. */
public final class LanguageTag {

    /** Scripts that run from right to left, by ISO 15924. */
    private static final Set<String> SCRIPTS = Set.of(
            "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Syrj", "Syrn", "Thaa", "Yezi");

    /** Languages that are written in one of them where a tag names no script. */
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "arz", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "prs",
            "ps", "sd", "syr", "ug", "ur", "yi");

    private LanguageTag() {}

    /** Whether what is in a language, or in the script that its tag names, is read from right to left. */
    public static boolean isRightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
    }

    /** What HTML's {@code dir} says of a language: {@code rtl} or {@code ltr}. */
    public static String direction(String tag) {
        return isRightToLeft(tag) ? "rtl" : "ltr";
    }

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
