package org.incipit.model;

import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of languages and scripts, such as {@code en} and {@code ru-Latn}: BCP 47. */
public final class LanguageTag {

    /** Scripts that run from right to left, by ISO 15924. */
    private static final Set<String> SCRIPTS = Set.of(
            "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Syrj", "Syrn", "Thaa", "Yezi");

    /** Languages that are written in one of them where a tag names no script. */
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "arz", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "prs",
            "ps", "sd", "syr", "ug", "ur", "yi");

    /** ISO 639-1, and Serbo-Croatian, which that gave up and the registry of RFC 5646 keeps. */
    private static final SortedSet<String> TWO_LETTERS =
            Collections.unmodifiableSortedSet(Stream.concat(Stream.of(Locale.getISOLanguages()), Stream.of("sh"))
                    .collect(Collectors.toCollection(TreeSet::new)));

    private static final Map<String, String> BY_THREE_LETTERS = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(
                    two -> Locale.forLanguageTag(two).getISO3Language(),
                    two -> Locale.forLanguageTag(two).toLanguageTag(),
                    (first, second) -> first));

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

    /**
     * Whether a tag names a language, after RFC 5646: it is well formed (section 2.1), and its language is one of two letters
     * that ISO 639 has, or one of three that has none of two (section 2.2.1); of those not whether it is registered. No
     * language has a longer name.
     */
    public static boolean isLanguage(String tag) {
        String language = primary(tag);
        boolean known = switch (language.length()) {
            case 1 -> !tag.equalsIgnoreCase(language); // for private use, or registered as a whole
            case 2 -> TWO_LETTERS.contains(language);
            case 3 -> !BY_THREE_LETTERS.containsKey(language);
            default -> false;
        };
        return known && isWellFormed(tag);
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /** The same tag with two letters for its language where that has three and two of them would do: {@code ru} for {@code rus}. */
    public static String shortest(String tag) {
        String language = primary(tag);
        String two = BY_THREE_LETTERS.get(language);
        return two == null ? tag : two + tag.substring(language.length());
    }

    /**
     * The tag of the language that is meant by a tag that is none: of {@code eng}, {@code English}, {@code englisch}; empty where
     * nobody can say.
     */
    public static Optional<String> meant(String tag) {
        String shortest = shortest(tag);
        if (isLanguage(shortest)) {
            return Optional.of(shortest);
        }
        List<Locale> readers = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);
        return TWO_LETTERS.stream()
                .filter(two -> Stream.concat(readers.stream(), Stream.of(Locale.forLanguageTag(two)))
                        .anyMatch(reader -> Locale.forLanguageTag(two)
                                .getDisplayLanguage(reader)
                                .equalsIgnoreCase(tag)))
                .findFirst();
    }

    /** Whether a tag is well formed, after RFC 5646, section 2.1; not whether there is such a language. */
    private static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
