package org.incipit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.incipit.model.LanguageTag;
import org.incipit.model.Messages;
import org.incipit.model.Messages.Bundle;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages: English has all that is asked for and no more, and the other languages the same. */
class MessagesTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Path RENDERERS = Path.of("src/main/java/org/incipit/render");
    private static final Pattern FORM = Pattern.compile("(.+)\\.(?:zero|one|two|few|many|other|\\d+)");

    private static TreeMap<String, String> texts(String language) throws IOException {
        Problems problems = new Problems();
        String name = "messages/" + language + ".properties";
        TreeMap<String, String> texts =
                MessagesFile.lines(SourceFile.of(name, Files.readString(TEMPLATES.resolve(name))), problems);
        assertEquals(List.of(), problems.list());
        return texts;
    }

    /** Keys as they are asked for: of a message with a number without its forms. */
    private static Set<String> keys(TreeMap<String, String> texts) {
        return texts.keySet().stream()
                .map(key -> {
                    Matcher form = FORM.matcher(key);
                    return form.matches() && texts.containsKey(form.group(1) + ".other") ? form.group(1) : key;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands between two patterns in all files below a folder. */
    private static Set<String> found(Path folder, String ending, String pattern) throws IOException {
        Pattern asked = Pattern.compile(pattern);
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                asked.matcher(Files.readString(file)).results().forEach(one -> found.add(one.group(1)));
            }
        }
        return found;
    }

    private static Set<String> askedByTemplates() throws IOException {
        Set<String> asked = found(TEMPLATES, ".ftlh", "say\\(\"([^\"]+)\"");
        asked.addAll(found(TEMPLATES, ".js", "%([a-z][a-z0-9.-]*)%"));
        asked.addAll(found(TEMPLATES, ".css", "%([a-z][a-z0-9.-]*)%"));
        asked.remove("key");
        return asked;
    }

    @Test
    void whatTemplatesScriptsAndStylesAskForIsThere() throws IOException {
        Set<String> lacking = askedByTemplates();
        lacking.removeAll(keys(texts("en")));

        assertEquals(Set.of(), lacking);
    }

    @Test
    void whatRenderersAskForIsThere() throws IOException {
        Set<String> lacking = found(RENDERERS, ".java", "say\\s*\\.(?:text|count)\\(\\s*\"([^\"]+[a-z])\"");
        lacking.addAll(found(RENDERERS, ".java", "Markup\\.said\\(\\s*say,\\s*\"([^\"]+)\""));
        lacking.removeAll(keys(texts("en")));

        assertEquals(Set.of(), lacking);
    }

    /** A key that is put together, such as that of a month, is looked for by its beginning. */
    @Test
    void nothingIsThereThatNobodyAsksFor() throws IOException {
        Set<String> idle = keys(texts("en"));
        idle.removeAll(askedByTemplates());
        Set<String> named = found(RENDERERS, ".java", "\"([a-z][a-z0-9.-]*)\"");
        Set<String> begun = found(RENDERERS, ".java", "say\\.text\\(\"([a-z.-]+\\.)\" \\+");
        idle.removeAll(named);
        idle.removeIf(key -> begun.stream().anyMatch(key::startsWith));
        idle.removeAll(Set.of("number.thousands", "number.decimal"));

        assertEquals(Set.of(), idle);
    }

    @Test
    void theLanguagesAreThoseOfTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve("messages"))) {
            assertEquals(
                    MessagesReader.LANGUAGES,
                    files.map(file -> file.getFileName().toString().replace(".properties", ""))
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "sr-Latn"})
    void whatAnotherLanguageSaysHasKeysAndArgumentsOfEnglish(String language) throws IOException {
        Problems problems = new Problems();
        String name = "messages/" + language + ".properties";
        SourceFile file = SourceFile.of(name, Files.readString(TEMPLATES.resolve(name)));

        TreeMap<String, String> used = new MessagesFile(file, new Bundle("en", texts("en")), problems).read();

        assertEquals(List.of(), problems.list());
        assertEquals(texts(language), used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "sr-Latn"})
    void aMessageWithANumberHasAllFormsOfItsLanguage(String language) throws IOException {
        TreeMap<String, String> texts = texts(language);
        Messages asked = new Messages(language, List.of(new Bundle(language, texts)));
        Bundle marked = new Bundle(
                language, new TreeMap<>(texts.keySet().stream().collect(Collectors.toMap(key -> key, key -> key))));
        Messages keys = new Messages(language, List.of(marked));
        Set<String> forms = LongStream.rangeClosed(3, 200)
                .mapToObj(n -> keys.pattern("count.words", n))
                .map(key -> key.substring("count.words.".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        for (String key : keys(texts)) {
            if (texts.containsKey(key + ".other")) {
                Set<String> lacking = new TreeSet<>(forms);
                lacking.removeAll(asked.forms(key).keySet());
                assertEquals(Set.of(), lacking, key);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"en; 1,234,567; 44.5", "ru; 1\u00a0234\u00a0567; 44,5", "sr-Latn; 1.234.567; 44,5"})
    void numbersArePartedAsTheLanguagePartsThem(String language, String thousands, String decimals) throws IOException {
        Messages messages = new Messages(language, List.of(new Bundle(language, texts(language))));

        assertEquals(thousands, messages.number(1_234_567));
        assertEquals(decimals, messages.decimal("44.5"));
    }

    /** Latvian has a form for 0, 10, 20 and 11 to 19. */
    @Test
    void aMessageMayHaveEveryFormThatALanguageHas() throws IOException {
        String lines = Stream.of("zero", "one", "two", "few", "many", "other", "7")
                .map(form -> "count.words." + form + " = {number} " + form + "\n")
                .collect(Collectors.joining());
        Problems problems = new Problems();
        SourceFile file = SourceFile.of("messages/lv.properties", lines);

        assertEquals(
                7,
                new MessagesFile(file, new Bundle("en", texts("en")), problems)
                        .read()
                        .size());
        assertEquals(List.of(), problems.list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "sr-Latn"})
    void anotherLanguageSaysAllThatEnglishSays(String language) throws IOException {
        Set<String> lacking = keys(texts("en"));
        lacking.removeAll(keys(texts(language)));

        assertEquals(Set.of(), lacking);
    }

    @ParameterizedTest
    @CsvSource({
        "he, true",
        "ar-EG, true",
        "fa, true",
        "ckb, true",
        "az-Arab, true",
        "yi, true",
        "ps, true",
        "dv, true",
        "syr, true",
        "en, false",
        "sr-Cyrl, false",
        "ar-Latn, false",
        "uz, false",
        "ug-Cyrl, false",
        "yi-Latn, false"
    })
    void aTagTellsWhichWayItsWordsAreRead(String tag, boolean leftwards) {
        assertEquals(leftwards, LanguageTag.isRightToLeft(tag));
    }
}
