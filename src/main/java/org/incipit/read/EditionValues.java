package org.incipit.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Collator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;

/** Values of {@code edition.yaml} that have to name something outside it: the web, an alphabet. */
final class EditionValues {

    private final YamlMap keys;
    private final Problems problems;

    EditionValues(YamlMap keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    /** Where the site is published, without a slash at its end; empty, and told, where that is no web address. */
    Optional<String> baseUrl() {
        return keys.located("base-url").flatMap(url -> {
            Optional<String> wrong = wrongWith(url.text());
            wrong.ifPresent(what -> problems.add(
                    Code.E0121,
                    url.where(),
                    "'" + url.text() + "' is no address for a site: " + what,
                    "write it in full, such as https://example.org/edition"));
            return wrong.isPresent() ? Optional.empty() : Optional.of(url.text().replaceAll("/+$", ""));
        });
    }

    private static Optional<String> wrongWith(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return Optional.of("it has signs that an address cannot have");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return Optional.of("it has to start with https:// or http://");
        }
        if (uri.getHost() == null || uri.getUserInfo() != null) {
            return Optional.of("the name of a host has to stand behind " + scheme + "://");
        }
        return uri.getQuery() == null && uri.getFragment() == null
                ? Optional.empty()
                : Optional.of("pages cannot be added behind ? or #");
    }

    /**
     * The language whose alphabet the indexes follow. Where none is named it is that of the edition; a language whose
     * alphabet Java does not know is told.
     */
    String sortLanguage(String language) {
        Optional<String> named = Names.language(keys, "sort-language", problems);
        if (named.isPresent() && !hasAlphabet(named.get())) {
            problems.add(
                    Code.E0122,
                    keys.where("sort-language"),
                    "the alphabet of '" + named.get() + "' is not known",
                    "name a language that sorts alike, such as hr for bs");
        } else if (!keys.has("sort-language") && !hasAlphabet(language)) {
            problems.add(
                    Code.W0123,
                    keys.where("language"),
                    "the alphabet of '" + language + "' is not known, the indexes follow that of English",
                    "name a language that sorts alike: 'sort-language: …'");
        }
        return named.orElse(language);
    }

    private static boolean hasAlphabet(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(Collator.getAvailableLocales())
                .anyMatch(known -> known.getLanguage().equals(language));
    }
}
