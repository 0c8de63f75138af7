package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.incipit.build.Pipeline;
import org.incipit.model.Folding;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching the published note, opened from disk. */
class SearchTest {

    private static Browsers browsers;
    private final List<BrowserContext> opened = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        browsers = Browsers.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @AfterEach
    void closePages() {
        opened.forEach(BrowserContext::close);
    }

    private Page open(String page) {
        return open(page, new Browser.NewContextOptions());
    }

    private Page open(String page, Browser.NewContextOptions options) {
        return open(Sites.PUBLISHED, page, options);
    }

    private Page open(Path site, String page, Browser.NewContextOptions options) {
        BrowserContext context = browsers.browser().newContext(options);
        opened.add(context);
        Page tab = context.newPage();
        tab.navigate(site.resolve("index.html").toAbsolutePath().toUri() + "/../" + page);
        return tab;
    }

    private static Locator told(Page tab) {
        return tab.locator(".tally");
    }

    private static void expect(Page tab, String words) {
        PlaywrightAssertions.assertThat(told(tab)).containsText(words);
    }

    /** The paragraphs of the text that have words, by what the page itself shows. */
    private static List<String> paragraphs(String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<String> found = new ArrayList<>();
        for (Element unit : Sites.parse(Sites.PUBLISHED.resolve("khrushchev-note-1956.html"))
                .select("article.text .unit")) {
            Element words = unit.clone();
            words.select("[data-editorial]").remove();
            if (pattern.matcher(words.wholeText()).find()) {
                found.add(unit.id());
            }
        }
        return found;
    }

    @Test
    void everyWordIsFoundInJustTheParagraphsThatHaveItAndInHeadingsAndTitles() throws IOException {
        String titles = Files.readString(Path.of("content/documents/khrushchev-note-1956/text.md"))
                .split("\ndate:", 2)[0];
        Page tab = open("search.html?in=text");
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        for (String word :
                List.of("missile", "missiles", "bombs", "the", "socialism", "suez", "films", "years", "october", "s")) {
            String pattern = "(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])";
            boolean inTitle = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                    .matcher(titles)
                    .find();
            expected.put(word, paragraphs(pattern).size() + headings(pattern).size() + (inTitle ? 1 : 0));
            Object count = tab.evaluate(
                    "async word => { const r = await incipitSearch.find(word, '');"
                            + " return r.numbers.filter(n => incipitSearch.kind(n) === 'text').length }",
                    word);
            found.put(word, ((Number) count).intValue());
        }

        assertEquals(expected, found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ђуро Đuro Ћосић Љубљана џамија",
                "Хрущёв Подъём Ялта Юрий Йорк Жуков Щука Цыган",
                "Ærø straße œuvre Łódź ﬁlm İstanbul ÉTÉ",
                "O’Neill's 1956-10-08 naïve co-operate",
                "Gerő Gerö"
            })
    void theBrowserReadsWordsAsTheIndexDoes(String text) {
        Page tab = open("search.html");
        Object inBrowser =
                tab.evaluate("text => incipitSearch.words(text).map(w => w.readings.join('/')).join(' ')", text);
        String inJava = Folding.words(text).stream()
                .map(word -> String.join("/", word.readings()))
                .reduce((a, b) -> a + " " + b)
                .orElse("");

        assertEquals(inJava, inBrowser);
    }

    /** The edition's headings that have words, by what the page itself shows. */
    private static List<String> headings(String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Sites.parse(Sites.PUBLISHED.resolve("khrushchev-note-1956.html"))
                .select("article.text :is(h2, h3)[id^=s-]")
                .stream()
                .filter(heading -> pattern.matcher(heading.text()).find())
                .map(Element::id)
                .toList();
    }

    @Test
    void aHeadingIsFoundAndLeadsToItsSection() {
        List<String> sections = headings("jet engines");
        assertEquals(1, sections.size(), "the note has one such heading");
        Page tab = open("search.html?q=%22jet+engines+and+the%22&in=text");
        Locator found = tab.locator(".results section li a:has([aria-label=Heading])");
        PlaywrightAssertions.assertThat(found).hasCount(1);
        assertEquals(
                "khrushchev-note-1956.html#" + sections.get(0), found.getAttribute("href"), "the result is a section");

        found.click();
        PlaywrightAssertions.assertThat(tab.locator("#" + sections.get(0))).isInViewport();
        assertTrue(tab.url().endsWith("khrushchev-note-1956.html#" + sections.get(0)), tab.url());
    }

    @Test
    void aPersonChosenWithoutWordsListsWhereHeIsNamed() {
        Page tab = open("search.html?who=imre-nagy&in=text");
        expect(tab, "place");
        while (tab.locator(".results .all").count() > 0) {
            tab.locator(".results .all").first().click();
        }
        List<String> found = tab.locator(".results section li a").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*#", ""))
                .toList();
        List<String> named = Sites.parse(Sites.PUBLISHED.resolve("khrushchev-note-1956.html"))
                .select("article.text .unit:has([href='people/imre-nagy.html'])")
                .stream()
                .map(Element::id)
                .toList();

        assertTrue(!named.isEmpty() && named.equals(found), named + " and " + found);
        assertEquals(
                tab.locator(".results section li").count(),
                tab.locator(".results section li:has(mark)").count(),
                "each of them marks the name");
    }

    @Test
    void aResultInAnotherLanguageSaysSo(@TempDir Path site) throws IOException {
        Pipeline.build(EveryHabitTest.EDITION.resolve("content"), site);
        Page tab = open(site, "search.html?q=refusons", new Browser.NewContextOptions());
        PlaywrightAssertions.assertThat(tab.locator(".results section li mark").first())
                .hasText("refusons");

        assertEquals(
                "fr", tab.locator(".results section li mark").first().evaluate("mark => mark.closest('[lang]').lang"));
    }

    @Test
    void aResultShowsTheWordsAndLandsOnItsParagraph() {
        Page tab = open("khrushchev-note-1956.html");
        tab.locator("#_search").fill("hydrogen bombs");
        tab.locator("#_search").press("Enter");
        expect(tab, "place");
        assertTrue(tab.url().contains("q=hydrogen"), tab.url());
        assertEquals(
                List.of("hydrogen", "bombs"),
                tab.locator(".results section li").first().locator("mark").allInnerTexts().subList(0, 2).stream()
                        .map(mark -> mark.toLowerCase(Locale.ROOT))
                        .toList());

        tab.locator(".results section li a").first().click();
        assertTrue(tab.url().matches(".*khrushchev-note-1956\\.html#p\\d+"), tab.url());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"hydrogen bomb\"', hydrogen bomb(?!s)",
        "'missile -films', (?s)^(?!.*\\bfilms\\b).*\\bmissile\\b",
        "'missil*', \\bmissil",
        "'tests Sevastopol', (?s)^(?=.*\\btests\\b).*\\bsevastopol\\b"
    })
    void phrasesExclusionsEndingsAndSeveralWords(String query, String regex) {
        Page tab = open(
                "search.html?in=text&q=" + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8));
        PlaywrightAssertions.assertThat(told(tab)).not().isEmpty();
        while (tab.locator(".results .all").count() > 0) {
            tab.locator(".results .all").first().click();
        }
        List<String> found = tab.locator(".results section li a").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*#", ""))
                .filter(id -> !id.startsWith("s-"))
                .toList();

        assertEquals(paragraphs(regex), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Хрущёв", "khrushchev", "KHRUSHCHEV", "Хрущев"})
    void aPersonIsFoundInAnyAlphabet(String name) {
        Page tab = open("search.html?q=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8));
        PlaywrightAssertions.assertThat(tab.locator(".results .names a").first())
                .hasText("Khrushchev, Nikita Sergeyevich");
        assertTrue(tab.locator(".results section mark")
                .first()
                .innerText()
                .toLowerCase(Locale.ROOT)
                .contains("khrushchev"));
    }

    @ParameterizedTest
    @CsvSource({"Đuro,Pucar", "Duro,Pucar", "Djuro,Pucar", "Ђуро,Pucar", "Gerő,Ger", "gero,Ger"})
    void aNameIsFoundWithAndWithoutItsSigns(String query, String marked) {
        Page tab = open(
                "search.html?in=text&q=" + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8));

        PlaywrightAssertions.assertThat(tab.locator(".results section mark").first())
                .containsText(marked);
    }

    @Test
    void theSieveStandsInTheAddressAndIsReadFromIt() {
        Page tab = open("search.html?q=films");
        expect(tab, "place");
        tab.locator("input[value=notes]").check();
        PlaywrightAssertions.assertThat(tab.locator(".results .label").first()).containsText("n. ");
        tab.locator("#_person").focus();
        PlaywrightAssertions.assertThat(tab.locator("#_person option[value=josip-broz-tito]"))
                .hasCount(1);
        tab.locator("input[value=text]").check();
        tab.locator("#_person").selectOption("josip-broz-tito");
        tab.waitForURL("**/*who=josip-broz-tito*");
        expect(tab, "place");
        String shared = tab.url();

        Page again = open("search.html" + shared.substring(shared.indexOf('?')));
        expect(again, "place");
        /* By now the first page tells what it found with the last sieve, and not with the one before. */
        expect(again, told(tab).innerText());
        assertTrue(again.locator("input[value=text]").isChecked());
        PlaywrightAssertions.assertThat(again.locator("#_person")).hasValue("josip-broz-tito");
    }

    @Test
    void resultsAreWalkedByKeyboard() {
        Page tab = open("search.html?q=missile");
        expect(tab, "place");
        tab.locator("#_search").focus();
        tab.keyboard().press("ArrowDown");
        assertTrue((boolean) tab.evaluate("document.activeElement.matches('.results li > a')"));
        tab.keyboard().press("ArrowUp");
        assertEquals("_search", tab.evaluate("document.activeElement.id"));
    }

    @Test
    void whatIsNowhereIsSaidAndABeginningOffered() {
        Page tab = open("search.html?q=socialis");
        expect(tab, "Nothing found");
        tab.locator(".tally button").click();
        expect(tab, "places");
    }

    @Test
    void withoutScriptsThePageSendsToTheIndexes() {
        Page tab = open("search.html", new Browser.NewContextOptions().setJavaScriptEnabled(false));

        assertTrue(tab.locator("noscript, main").first().isVisible());
        assertTrue(tab.locator("main a[href='people.html']").isVisible());
    }

    @Test
    void anIndexIsFilteredAsOneTypes() {
        Page tab = open("people.html");
        tab.locator("#_filter").fill("хрущ");
        assertTrue(tab.locator("table.index tr.see:visible").count() >= 1);
        tab.locator("#_filter").fill("rankovic");
        PlaywrightAssertions.assertThat(tab.locator(".filter output")).containsText("1 of ");
        assertTrue(
                tab.locator("a[href='people/aleksandar-rankovic.html']").first().isVisible());
        assertFalse(tab.locator("a[href='people/josip-broz-tito.html']").first().isVisible());
        tab.locator("#_filter").fill("nobody at all");
        assertEquals(0, tab.locator("table.index tbody tr:visible").count());
    }

    @Test
    void aTickOfThePlotLeadsToItsParagraph() {
        Page tab = open("people-plot.html", new Browser.NewContextOptions().setViewportSize(1200, 900));
        tab.locator("table.plot tbody tr").first().locator(".ticks a").nth(3).click();

        assertTrue(tab.url().matches(".*khrushchev-note-1956\\.html#p\\d+"), tab.url());
    }

    @Test
    void aMentionInANoteSaysSoBesideItsSentence() {
        Page tab = open("people/imre-nagy.html", new Browser.NewContextOptions().setViewportSize(1440, 900));
        Object overlaps = tab.evaluate("[...document.querySelectorAll('.mentions .in-note')].map(label => {"
                + " const at = label.getBoundingClientRect(), words = label.parentElement.querySelector('.before').getBoundingClientRect();"
                + " return getComputedStyle(label).clipPath === 'none' && at.width > 30 && at.right <= words.left; })");

        assertEquals(List.of(true, true), overlaps);
    }

    @Test
    void labelsOfTheMapDoNotCollide() {
        Page tab = open("map.html", new Browser.NewContextOptions().setViewportSize(1300, 900));
        tab.evaluate("document.fonts.ready.then(() => 0)");
        Object collisions = tab.evaluate("[...document.querySelectorAll('svg.map')].flatMap(map => {"
                + " const boxes = [...map.querySelectorAll('text:not(.bar)')].map(t => [t.textContent, t.getBoundingClientRect()]);"
                + " return boxes.flatMap(([a, x], i) => boxes.slice(i + 1).filter(([, y]) => x.left < y.right - 1"
                + " && x.right > y.left + 1 && x.top + 3 < y.bottom - 3 && x.bottom - 3 > y.top + 3)"
                + ".map(([b]) => a + ' / ' + b)); })");

        assertEquals(List.of(), collisions);
    }
}
