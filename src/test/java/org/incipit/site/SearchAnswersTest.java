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
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.incipit.build.Pipeline;
import org.incipit.collection.MadeUpCollection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search says of its results: how many, of which kind, and what there is no more of. */
class SearchAnswersTest {

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

    private Page tab(int width) {
        BrowserContext context =
                browsers.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        opened.add(context);
        return context.newPage();
    }

    private Page open(Path site, String query) {
        Page tab = tab(1200);
        go(tab, site, query);
        return tab;
    }

    private static void go(Page tab, Path site, String query) {
        tab.navigate(site.resolve("index.html").toAbsolutePath().toUri() + "/../search.html?" + query);
        tab.locator(".tally:not(:empty)").waitFor();
    }

    private Page ask(String words) {
        return open(Sites.PUBLISHED, "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static String told(Page tab) {
        return tab.locator(".tally").innerText();
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }

    private static int count(Page tab, String kind) {
        return number(
                tab.locator("label:has(> input[value='" + kind + "']) span").innerText());
    }

    private static void openAll(Page tab) {
        for (String button : List.of(".results .all", ".results .more")) {
            while (tab.locator(button).count() > 0) {
                int before = tab.locator(".results section li").count();
                tab.locator(button).first().click();
                tab.waitForFunction(
                        "before => document.querySelectorAll('.results section li').length > before", before);
            }
        }
        if (tab.locator(".results .all").count() > 0) {
            openAll(tab);
        }
    }

    private static int occurrences(String words) throws IOException {
        int found = 0;
        try (java.util.stream.Stream<Path> files = Files.walk(Sites.PUBLISHED.resolve("search"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*/(text|notes|entries|pages)/.*"))
                    .toList()) {
                // Behind the first line, a line each.
                for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
                    Pattern phrase = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + words.replace(" ", "[^\\p{L}\\p{N}]+") + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE);
                    // The words only, without address and label.
                    String text = line.replaceFirst("^\\[\"(?:[^\"\\\\]|\\\\.)*\",\"(?:[^\"\\\\]|\\\\.)*\",", "");
                    found += phrase.matcher(text).find() ? 1 : 0;
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Josip Broz", "Khrushchev said", "said that Tito", "Suez Canal Company"})
    void aPhraseIsLookedForInAllOfASmallEditionAtOnce(String phrase) throws IOException {
        Page tab = tab(1200);
        List<String> scripts = new ArrayList<>();
        tab.onRequest(request -> {
            if (request.url().contains(".js")) {
                scripts.add(request.url());
            }
        });
        go(tab, Sites.PUBLISHED, "q=" + URLEncoder.encode('"' + phrase + '"', StandardCharsets.UTF_8));
        int expected = occurrences(phrase);
        String told = told(tab);
        long bytes = 0;
        for (String script : scripts) {
            bytes += Files.size(Path.of(URI.create(script)));
        }

        assertTrue(bytes <= 300_000, bytes + " bytes");
        if (expected == 0) {
            assertEquals("Nothing found.", told);
            assertEquals(0, tab.locator(".results button").count());
            return;
        }
        assertTrue(
                told.matches(expected + " places?( in 1 document( and on other pages)?)?\\."),
                told + " of " + expected);
        assertEquals(expected, count(tab, ""));
        assertEquals(expected, count(tab, "text") + count(tab, "notes") + count(tab, "entries") + count(tab, "pages"));
        openAll(tab);
        assertEquals(expected, tab.locator(".results section li").count());
        assertEquals(
                expected, tab.locator(".results section li:has(mark)").count(), "each result shows what it was asked");
    }

    @Test
    void aPhraseInManyDocumentsIsSaidAsUpToUntilAllWereLookedAt(@TempDir Path folder) throws IOException {
        MadeUpCollection.write(120, 400, folder.resolve("content"), 5);
        Pipeline.build(folder.resolve("content"), folder.resolve("site"));
        Page tab = open(folder.resolve("site"), "q=%22the+the+the+the+the+the%22");
        assertTrue(told(tab).startsWith("Up to "), told(tab));
        assertTrue(told(tab).endsWith("none of them has it."), told(tab));
        assertTrue(
                tab.locator("label:has(> input[value=text]) span").innerText().contains("up to"));
        Locator further = tab.locator(".results .more");
        int clicks = 0;
        while (further.count() > 0) {
            String before = told(tab);
            further.click();
            PlaywrightAssertions.assertThat(tab.locator(".tally")).not().hasText(before);
            clicks++;
        }

        assertTrue(clicks > 0, "there was more than one query may load");
        assertEquals("Nothing found.", told(tab));
    }

    @Test
    void entriesAndEventsAreFoundByThePersonTheyName() {
        Page tab = open(Sites.PUBLISHED, "who=josip-broz-tito&in=entries");
        openAll(tab);
        List<String> found = tab.locator(".results section li a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        assertTrue(
                found.containsAll(List.of(
                        "people/josip-broz-tito.html",
                        "terms/statement-august-12.html",
                        "events.html#tito-suez-statement",
                        "events.html#tito-in-ussr-1956")),
                found.toString());
        assertFalse(found.contains("events.html#suez-nationalisation"), "it does not name him");
        assertEquals(found.size(), tab.locator(".results section li:has(mark)").count(), "each of them marks the name");

        go(tab, Sites.PUBLISHED, "q=Suez&who=josip-broz-tito&in=entries");
        openAll(tab);
        assertEquals(
                1,
                tab.locator("[href='terms/statement-august-12.html']:visible").count());
        assertEquals(
                1,
                tab.locator("[href='events.html#tito-suez-statement']:visible").count());
    }

    @Test
    void aPersonStandsInTheTitleAndOneWhoIsNoneIsSaidSo() {
        Page tab = open(Sites.PUBLISHED, "who=imre-nagy");
        assertTrue(tab.title().startsWith("naming Nagy, Imre · Search"), tab.title());
        assertTrue(tab.url().matches(".*[?#]who=imre-nagy"), tab.url());

        go(tab, Sites.PUBLISHED, "who=nobody");
        assertTrue(told(tab).startsWith("The edition knows no person “nobody”."), told(tab));
        assertEquals(
                "nobody (unknown)",
                tab.locator("#_person").evaluate("select => select.selectedOptions[0].textContent"));
        assertFalse(tab.title().contains("naming"), tab.title());
        tab.locator("#_search").fill("Suez");
        PlaywrightAssertions.assertThat(tab).hasURL(Pattern.compile("q=Suez"));
        tab.locator(".tally button").click();
        PlaywrightAssertions.assertThat(tab.locator(".tally")).containsText("place");
        PlaywrightAssertions.assertThat(tab.locator("#_person")).hasValue("");
    }

    @ParameterizedTest
    @CsvSource({
        "the,''",
        "of,''",
        "a*,''",
        "Tito,'Tito, Josip Broz'",
        "Soviet,Soviet Union",
        "'League of Communists',Yugoslav"
    })
    void entriesAreOfferedForWordsThatTellNamesApart(String query, String offered) {
        Page tab = ask(query);
        Locator names = tab.locator(".results .names");

        if (offered.isEmpty()) {
            assertEquals(0, names.count(), () -> names.innerText());
        } else {
            PlaywrightAssertions.assertThat(names).containsText(offered);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Khrushchov", "Chruschtschow", "Chruščëv", "Khrouchtchev", "Hrušëv"})
    void aRussianNameIsFoundAsOtherLanguagesWriteIt(String written) {
        Page tab = ask(written);

        PlaywrightAssertions.assertThat(tab.locator(".results .names a").first())
                .hasText("Khrushchev, Nikita Sergeyevich");
        PlaywrightAssertions.assertThat(tab.locator(".results section mark").first())
                .containsText("Khrushchev");
    }

    @Test
    void pagesOfTheEditionAreAKindOfTheirOwn() {
        Page tab = open(Sites.PUBLISHED, "q=edition&in=pages");
        openAll(tab);
        assertEquals(count(tab, "pages"), tab.locator(".results section li").count());
        assertTrue(tab.locator(".results h2").allInnerTexts().stream()
                .allMatch(title -> title.endsWith("page of the edition")));
        assertTrue(tab.locator(".results h2 a[href='about.html']").isVisible());

        go(tab, Sites.PUBLISHED, "q=edition&in=entries");
        assertEquals(0, tab.locator(".results h2 a[href='about.html']").count());

        go(tab, Sites.PUBLISHED, "q=Khrushchev");
        assertEquals(
                "More indexes and pages of the edition",
                tab.locator(".results .more").innerText());
    }

    @Test
    void anEntryStandsUnderItsNameAndNoSignIsDoubled() {
        Page tab = open(Sites.PUBLISHED, "q=Suez&in=entries");
        openAll(tab);

        assertEquals(0, tab.locator(".results .label").count(), "no arrows");
        assertTrue(
                tab.locator(".results .called").allInnerTexts().contains("Tito’s statement on Suez"),
                "each stands under its name");
        tab.locator(".results li a").allInnerTexts().forEach(words -> assertFalse(words.contains(". ·"), words));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void thePersonStandsInARowOfItsOwnAtAnyWidth(int width) {
        Page tab = tab(width);
        go(tab, Sites.PUBLISHED, "q=the");
        Object aligned = tab.evaluate("() => { const box = s => document.querySelector(s).getBoundingClientRect();"
                + " const kinds = box('.sieve fieldset > div'), legend = box('.sieve legend'), select = box('#_person');"
                + " return Math.abs(kinds.left - select.left) < 2 && legend.right <= kinds.left && select.top >= kinds.bottom"
                + " && document.documentElement.scrollWidth <= innerWidth; }");

        assertEquals(true, aligned);
    }
}
