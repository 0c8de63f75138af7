package org.incipit.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.model.Edition;
import org.incipit.model.LanguageTag;
import org.incipit.model.Messages;
import org.incipit.model.Messages.Bundle;
import org.incipit.model.Theme;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/**
 * Finds the messages for the language of an edition: its own before the program's, those of the tag as it is before those of a
 * shorter one ({@code sr-Latn-RS}, {@code sr-Latn}, {@code sr}; RFC 4647, section 3.4), and English behind all.
 */
public final class MessagesReader {

    /** The languages that the program speaks. */
    public static final List<String> LANGUAGES = List.of("en", "ru", "sr-Latn");

    private static final String FOLDER = "/org/incipit/templates/";
    private static final String ENGLISH = "en";
    private static final Pattern NAME = Pattern.compile("messages/([A-Za-z0-9-]+)\\.properties");

    private final Problems problems = new Problems();
    private final Bundle english = program(ENGLISH);
    private final Map<String, Bundle> own = new HashMap<>();
    private final List<Bundle> bundles = new ArrayList<>();

    /** Reads all files that the edition brings: what is wrong with one is told whether the edition speaks its language or not. */
    private MessagesReader(Theme theme) {
        theme.messages()
                .forEach((tag, file) ->
                        own.put(tag, new Bundle(tag, new MessagesFile(file, english, problems).read())));
    }

    /** The language of a file of messages, by its name in the templates' folder; empty where it is none. */
    static Optional<String> language(String name) {
        Matcher found = NAME.matcher(name);
        return found.matches() && LanguageTag.isLanguage(found.group(1))
                ? Optional.of(tidy(found.group(1)))
                : Optional.empty();
    }

    private static String tidy(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    /** The messages for an edition with the theme it brings. */
    public static Outcome<Messages> read(Edition edition, Theme theme) {
        MessagesReader reader = new MessagesReader(theme);
        return reader.problems.with(reader.messages(edition));
    }

    private Messages messages(Edition edition) {
        String language = tidy(edition.language());
        for (String tag = language; !tag.isEmpty(); tag = shorter(tag)) {
            add(tag);
        }
        if (bundles.isEmpty()) {
            problems.add(
                    Code.W0143,
                    edition.named(),
                    "the pages have no words in '" + edition.language() + "', and speak English",
                    "write some in templates/messages/" + language + ".properties, or name one of "
                            + String.join(", ", LANGUAGES));
        }
        if (!bundles.contains(english)) {
            add(ENGLISH);
        }
        return new Messages(edition.language(), bundles);
    }

    private static String shorter(String tag) {
        return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }

    private void add(String tag) {
        Optional.ofNullable(own.get(tag)).ifPresent(bundles::add);
        if (LANGUAGES.contains(tag)) {
            bundles.add(tag.equals(ENGLISH) ? english : program(tag));
        }
    }

    private static Bundle program(String tag) {
        String name = "messages/" + tag + ".properties";
        try (InputStream in = MessagesReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + name);
            }
            SourceFile file = SourceFile.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Problems problems = new Problems();
            TreeMap<String, String> texts = MessagesFile.lines(file, problems);
            if (problems.any()) {
                throw new IllegalStateException(
                        name + ": " + problems.list().get(0).message());
            }
            return new Bundle(tag, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
