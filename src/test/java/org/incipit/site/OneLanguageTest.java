package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.incipit.build.Pipeline;
import org.incipit.build.Result;
import org.incipit.build.RunOptions;
import org.incipit.cli.TestEdition;
import org.incipit.model.Messages;
import org.incipit.model.Messages.Bundle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages speak one language: with messages in one that nobody speaks, each in white brackets, whatever a reader sees stands
 * in such brackets, or is a word of the edition's own.
 */
class OneLanguageTest {

    /** A language for private use. */
    private static final String NOBODYS = "qqx";

    private static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*\\p{L}");

    /** Names of formats, authorities and keys, of languages as Java has them, kinds with a capital, and what is searched for. */
    private static final Set<String> NAMES = Set.of(
            "TEI",
            "EPUB",
            "Markdown",
            "JSON",
            "BibTeX",
            "RIS",
            "CSL-JSON",
            "SHA",
            "txt",
            "Wikidata",
            "VIAF",
            "GND",
            "GeoNames",
            "English",
            "Russian",
            "French",
            "Letter",
            "Esc",
            "fonds",
            "Abbreviation",
            "zzyzx");

    private static final List<String> SAID =
            List.of("aria-label", "title", "placeholder", "alt", "data-filter", "data-label", "data-released");

    /** Scripts, the words of citations in a style, sources and what is quoted letter by letter. */
    private static final String UNSEEN =
            "script, style, template, .cover, .cite, .forms dl, .record dt, .sources, code, footer.site .citation[lang=en]";

    @TempDir
    static Path folder;

    private static Set<String> own = new HashSet<>();

    @BeforeAll
    static void anEditionInNobodysLanguage() throws IOException {
        TestEdition edition = new TestEdition(folder);
        copy(EveryHabitTest.EDITION.resolve("content"), edition.content());
        edition.write("edition.yaml", edition.read("edition.yaml").replace("language: en", "language: " + NOBODYS));
        Path messages = folder.resolve("templates/messages/" + NOBODYS + ".properties");
        Files.createDirectories(messages.getParent());
        Files.write(messages, bracketed());
        edition.release("Primo");
        String letter = edition.read("documents/letter/text.md");
        edition.write("documents/letter/text.md", letter.replace("and on.", "and {++farther ++}on."));
        edition.release("Secundo");

        Result result =
                Pipeline.build(edition.content(), edition.site(), RunOptions.NONE.with(folder.resolve("templates")));

        assertEquals(List.of(), EveryHabitTest.told(result));
        try (Stream<Path> files = Files.walk(edition.content())) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(?:md|yaml|txt|csl)"))
                    .toList()) {
                String words = Files.readString(file)
                        .replaceAll("[A-Za-z-]+:(?=[ \\n])", " ")
                        .replaceAll("\\b(?:person|place|org|term|date|lang|doc):", " ");
                WORD.matcher(words + " " + unaccented(words)).results().forEach(word -> own.add(word.group()));
            }
        }
    }

    private static String unaccented(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd');
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

    private static List<String> bracketed() throws IOException {
        return Files.readAllLines(Path.of("templates/messages/en.properties")).stream()
                .filter(line -> line.matches("[a-z].* = .*"))
                .map(line -> line.replaceFirst(" = (.*)", " = ⟦$1⟧"))
                .toList();
    }

    /** The words that are neither in brackets nor the edition's. */
    private static Set<String> strange(String text) {
        String rest = text;
        for (String less = ""; !less.equals(rest); ) {
            less = rest;
            rest = BRACKETED.matcher(rest).replaceAll(" ");
        }
        return WORD.matcher(rest)
                .results()
                .map(found -> found.group())
                .filter(word -> !own.contains(word) && !NAMES.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whateverStandsOnAPageIsAMessageOrTheEditionsOwn() {
        Map<String, Set<String>> strange = new TreeMap<>();
        for (Path page : Sites.pages(folder.resolve("site"))) {
            Document document = Sites.parse(page);
            document.select(UNSEEN).remove();
            StringJoiner texts = new StringJoiner(" ").add(document.title());
            document.body().nodeStream(TextNode.class).map(TextNode::text).forEach(texts::add);
            Set<String> words = strange(texts.toString());
            document.body()
                    .getAllElements()
                    .forEach(element -> SAID.forEach(name -> words.addAll(strange(element.attr(name)))));
            if (!words.isEmpty()) {
                strange.put(page.getFileName().toString(), words);
            }
        }

        assertEquals(Map.of(), strange);
    }

    /** A citation in a style of English books stands in all of them; in the book it is said to be English. */
    @Test
    void booksSpeakTheLanguageOfThePages() throws IOException {
        Path book = folder.resolve("site/letter.epub");
        for (String part : List.of("nav.xhtml", "text.xhtml")) {
            Document document = Jsoup.parse(inBook(book, part), "", Parser.xmlParser());
            document.select("[epub:type=colophon] p[lang=en]").remove();
            StringJoiner texts = new StringJoiner(" ");
            document.nodeStream(TextNode.class).map(TextNode::text).forEach(texts::add);
            document.getAllElements().forEach(element -> SAID.forEach(name -> texts.add(element.attr(name))));

            assertEquals(Set.of(), strange(texts.toString()), part);
            assertTrue(texts.toString().contains("⟦Notes⟧"), texts.toString());
            document.select("*:containsOwn(⟦Notes⟧)")
                    .forEach(own -> assertEquals(NOBODYS, own.attr("lang"), own.outerHtml()));
        }
        String summary = Jsoup.parse(inBook(book, "package.opf"), "", Parser.xmlParser())
                .select("meta[property=schema:accessibilitySummary][xml:lang=" + NOBODYS + "]")
                .text();
        assertTrue(summary.startsWith("⟦Text only, "), summary);
    }

    private static String inBook(Path book, String part) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("book/" + part)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void plainTextAndTheFeedSpeakTheLanguageOfThePages() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("site/letter.txt"));
        assertEquals(Set.of(), strange(String.join(" ", lines.subList(3, lines.size()))));
        assertTrue(lines.contains("* ⟦Editor’s notes⟧"), lines.toString());

        Document feed = Jsoup.parse(Files.readString(folder.resolve("site/corrections.xml")), "", Parser.xmlParser());
        assertEquals(Set.of(), strange(feed.select("title").text()));
        assertEquals(
                Set.of(), strange(Jsoup.parse(feed.select("content").text()).text()));
        assertEquals(
                "⟦⟦Release 2⟧: Secundo⟧",
                feed.select("entry > title").eachText().get(0));
    }

    @Test
    void whateverAScriptShowsIsAMessageOrTheEditionsOwn() {
        try (Browsers browsers = Browsers.open();
                BrowserContext wide =
                        browsers.browser().newContext(new NewContextOptions().setViewportSize(1440, 900));
                BrowserContext narrow =
                        browsers.browser().newContext(new NewContextOptions().setViewportSize(400, 800))) {
            Page tab = opened(wide, "letter.html#nowhere");
            told(tab, ".band");
            tab.click("header.site .display");
            told(tab, ".panel fieldset");
            tab.click(".panel > button.plain");
            told(tab, ".panel .keys");
            tab.click("#p1 > .number");
            told(tab, ".panel > button");
            tab.click(".panel > button:nth-of-type(1)");
            told(tab, ".told:not(:empty)");
            tab.click(".panel [aria-controls=_forms]");
            told(tab, ".forms dl");
            tab.click(".panel > button:nth-last-of-type(2)");
            told(tab, ".band");
            tab.keyboard().press("Escape");
            tab.keyboard().press("J");
            told(tab, ".told:not(:empty)");
            tab.hover("article a.mention >> nth=0");
            told(tab, ".card");
            tab.evaluate("getSelection().selectAllChildren(document.querySelector('#p2'))");
            tab.click(".offer");
            told(tab, ".panel > button");
            told(opened(wide, "letter.html?release=1#p2"), ".came-from");
            told(opened(wide, "letter.html?release=9#p2"), ".came-from");
            Page small = opened(narrow, "letter.html");
            small.click("[role=doc-noteref] >> nth=0");
            told(small, ".panel .note-text");
            Page list = opened(wide, "people.html");
            list.fill("#_filter", "tito");
            told(list, ".filter output:not(:empty)");
            for (String query :
                    List.of("Tito", "zzyzx", "\"and on\" -zzyzx", "*", "letter*&in=text", "Tito&who=nemo")) {
                told(opened(wide, "search.html?q=" + query.replace(" ", "+")), ".tally:not(:empty)");
            }
        }
    }

    private static Page opened(BrowserContext context, String page) {
        Page tab = context.newPage();
        tab.navigate(folder.resolve("site").toUri() + page);
        return tab;
    }

    /** Everything on the page now, after what is waited for is there. */
    private static void told(Page tab, String awaited) {
        tab.locator(awaited).first().waitFor();
        Object said = tab.evaluate(
                "([names, unseen]) => { const all = [...document.body.querySelectorAll('*')];"
                        + "const seen = document.body.cloneNode(true); seen.querySelectorAll(unseen).forEach(e => e.remove());"
                        + "const walker = document.createTreeWalker(seen, NodeFilter.SHOW_TEXT); const texts = [];"
                        + "while (walker.nextNode()) texts.push(walker.currentNode.data);"
                        + "return [document.title, texts.join(' '),"
                        + " ...all.filter(e => !e.matches(unseen)).flatMap(e => names.map(name => e.getAttribute(name) || ''))]; }",
                List.of(SAID, UNSEEN + ", noscript"));
        Set<String> strange = new TreeSet<>();
        ((List<?>) said).forEach(text -> {
            assertFalse(text.toString().matches("(?s).*(?:undefined|\\{[a-z]+\\}).*"), text.toString());
            strange.addAll(strange(text.toString()));
        });

        assertEquals(Set.of(), strange, tab.url() + " after " + awaited);
    }

    /** The forms of words that the program and a browser take for a number, after CLDR. */
    @Test
    void aNumberTakesTheFormThatABrowserGivesIt() {
        TreeMap<String, String> forms = new TreeMap<>();
        List.of("zero", "one", "two", "few", "many", "other").forEach(form -> forms.put("n." + form, form));
        List<String> languages = List.of(
                "en", "de", "fr", "pt", "pt-PT", "fa", "hi", "bn", "hy", "ja", "ru", "uk", "be", "sr-Latn", "hr", "bs",
                "pl", "cs", "sk", "sl", "ar", "he", "mk", "is", "ro", "lt", "lv", "it", "es");
        Map<String, List<String>> ours = new TreeMap<>();
        for (String language : languages) {
            Messages messages = new Messages(language, List.of(new Bundle(language, forms)));
            ours.put(
                    language,
                    IntStream.rangeClosed(0, 230)
                            .mapToObj(n -> messages.pattern("n", n))
                            .toList());
        }
        try (Browsers browsers = Browsers.open()) {
            Page tab = browsers.browser().newPage();
            for (String language : languages) {
                Object theirs = tab.evaluate(
                        "language => Array.from({length: 231}, (_, n) => new Intl.PluralRules(language).select(n))",
                        language);
                assertEquals(ours.get(language), theirs, language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Search", "⟦Search⟧ Search", "⟦a ⟦b⟧ c⟧ Display"})
    void anEnglishWordOutsideABracketIsFound(String text) {
        assertFalse(strange(text).isEmpty());
    }
}
