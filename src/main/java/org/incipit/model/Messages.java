package org.incipit.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the pages that are neither the edition's nor a document's: labels, headings, what scripts say. A message is named
 * by a key and may have arguments, such as {@code {page}}. One that goes with a number has several, whose keys end in the form
 * that its language has for the number ({@code words.one}, {@code words.other}), or in the number itself ({@code times.2}).
 *
 * @param language BCP 47 tag of the language that the pages speak
 * @param bundles what is looked up first stands first; the last is English and has every message
 */
public record Messages(String language, List<Bundle> bundles) {

    /** An argument: its name in braces. */
    public static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)\\}");

    private static final Pattern BEGINS = Pattern.compile("\\p{L}");
    private static final Pattern THOUSANDS = Pattern.compile("\\B(?=(\\d{3})+$)");

    /** The messages of one language. */
    public record Bundle(String language, SortedMap<String, String> texts) {
        public Bundle {
            texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        }
    }

    public Messages {
        bundles = List.copyOf(bundles);
    }

    /**
     * A message without a number.
     *
     * @param namesAndValues its arguments, names and values in turn
     * @throws IllegalStateException where there is no such message, or an argument is missing
     */
    public String text(String key, Object... namesAndValues) {
        return saying(pattern(key)).with(arguments(namesAndValues));
    }

    /**
     * A message that goes with a number: {@code {n}}, and with its thousands parted {@code {number}}.
     *
     * @param namesAndValues its other arguments, names and values in turn
     * @throws IllegalStateException where there is no such message, or an argument is missing
     */
    public String count(String key, long n, Object... namesAndValues) {
        Map<String, String> arguments = arguments(namesAndValues);
        arguments.put("n", String.valueOf(n));
        arguments.put("number", number(n));
        return saying(pattern(key, n)).with(arguments);
    }

    /** A number with its thousands parted as the language has it. */
    public String number(long n) {
        return THOUSANDS.matcher(String.valueOf(n)).replaceAll(Matcher.quoteReplacement(pattern("number.thousands")));
    }

    /** A number with a part behind a point, which is parted off as the language has it. */
    public String decimal(String number) {
        return number.replace(".", pattern("number.decimal"));
    }

    /** Whether there is a message without a number. */
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.texts().containsKey(key));
    }

    /** A message as it is written, with the names of its arguments. */
    public String pattern(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.texts().containsKey(key))
                .findFirst()
                .map(bundle -> apart(bundle.texts().getOrDefault(key, ""), bundle.language()))
                .orElseThrow(() -> new IllegalStateException("there is no message " + key));
    }

    /** The same of a message that goes with a number. */
    public String pattern(String key, long n) {
        SortedMap<String, String> forms = forms(key);
        String form = PluralRule.in(languageOf(key)).of(n);
        String other = forms.getOrDefault(form, forms.getOrDefault(PluralRule.OTHER, ""));
        return apart(forms.getOrDefault(String.valueOf(n), other), languageOf(key));
    }

    /** A sentence that is read the other way than the page is set apart with its full stop (UAX 9, isolates). */
    private String apart(String text, String in) {
        boolean leftwards = LanguageTag.isRightToLeft(in);
        return leftwards == rightToLeft() || !BEGINS.matcher(text).lookingAt()
                ? text
                : (leftwards ? '\u2067' : '\u2066') + text + '\u2069';
    }

    /** All forms of a message that goes with a number, by what their keys end in; empty where it goes with none. */
    public SortedMap<String, String> forms(String key) {
        String start = key + ".";
        SortedMap<String, String> forms = new TreeMap<>();
        for (Bundle bundle : bundles) {
            if (bundle.texts().containsKey(start + PluralRule.OTHER)) {
                bundle.texts()
                        .subMap(start, start + Character.MAX_VALUE)
                        .forEach((name, text) -> forms.put(name.substring(start.length()), text));
                break;
            }
        }
        return forms;
    }

    /** The language that a message with a number is in, which may be one that is looked up later. */
    public String languageOf(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.texts().containsKey(key + "." + PluralRule.OTHER))
                .map(Bundle::language)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("there is no message " + key + " that goes with a number"));
    }

    /** The language that most of the messages are in: English, where there are none in that of the pages. */
    public String spoken() {
        return bundles.get(0).language();
    }

    /** Whether the pages are read from right to left. */
    public boolean rightToLeft() {
        return LanguageTag.isRightToLeft(language);
    }

    /** A message as it is written, or escaped, to be said with arguments; the escaping of both is the caller's. */
    public Saying saying(String pattern) {
        return new Saying(pattern, rightToLeft());
    }

    private static Map<String, String> arguments(Object... namesAndValues) {
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return arguments;
    }
}
