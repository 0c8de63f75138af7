package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.incipit.build.Pipeline;
import org.incipit.build.Result;
import org.incipit.build.RunOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small edition in Hebrew, with a document in English; and the same edition in English, whose one document is in Hebrew. */
class RightToLeftTest {

    private static final Path EDITION = Path.of("src/test/resources/org/incipit/site/right-to-left");
    private static final List<String> PAGES = List.of(
            "index.html",
            "letter.html",
            "answer.html",
            "people.html",
            "people-plot.html",
            "people/john-harbour.html",
            "map.html",
            "events.html",
            "documents.html",
            "apparatus-emendations.html",
            "about.html",
            "search.html?q=Harbour");

    /** Of each kind one; axe takes its time. */
    private static final Set<String> LOOKED_AT =
            Set.of("letter.html", "answer.html", "people.html", "search.html?q=Harbour");

    @TempDir
    static Path folder;

    private static Browsers browsers;

    @BeforeAll
    static void twoEditions() throws IOException {
        build(EDITION.resolve("content"), "he");
        Path english = folder.resolve("content");
        try (Stream<Path> files = Files.walk(EDITION.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = english.resolve(
                        EDITION.resolve("content").relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(
                        target,
                        Files.readString(file)
                                .replace("language: he\nsort", "language: en\nsort")
                                .replace("---\ntitle: מכתב", "---\nlanguage: he\ntitle: מכתב"));
            }
        }
        build(english, "en");
        browsers = Browsers.open();
    }

    private static void build(Path content, String name) {
        Result result =
                Pipeline.build(content, folder.resolve(name), RunOptions.NONE.with(EDITION.resolve("templates")));
        assertEquals(List.of(), EveryHabitTest.told(result));
    }

    @AfterAll
    static void close() {
        if (browsers != null) {
            browsers.close();
        }
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return browsers.browser()
                .newContext(new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    }

    private static Page open(BrowserContext context, String page) {
        Page tab = context.newPage();
        tab.navigate(folder.toUri() + page);
        return tab;
    }

    private static BoundingBox box(Page tab, String selector) {
        return tab.locator(selector).first().boundingBox();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "768, DARK", "1440, LIGHT", "1440, DARK"})
    void everyPageFitsItsWindowAndAxeFindsNothingToMend(int width, ColorScheme scheme) {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext context = context(width, scheme)) {
            for (String page : PAGES) {
                Page tab = open(context, "he/" + page);
                if (page.startsWith("search")) {
                    tab.locator(".tally:not(:empty)").waitFor();
                }
                Object over =
                        tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (!over.equals(0)) {
                    wrong.add(page + " is wider than its window by " + over);
                }
                if (!LOOKED_AT.contains(page)) {
                    continue;
                }
                for (Rule rule : new AxeBuilder(tab).analyze().getViolations()) {
                    wrong.add(page + ": " + rule.getHelp() + " "
                            + rule.getNodes().get(0).getHtml());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theNumbersStandOnTheRightTheNotesOnTheLeftAndTheContentsBeforeTheText() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            Page tab = open(context, "he/letter.html");
            tab.locator("#p2 .margin-note").first().waitFor();

            assertEquals("rtl", tab.locator("html").getAttribute("dir"));
            assertEquals("he", tab.locator("html").getAttribute("lang"));
            liesLeftwards(tab, "#p2 > .number", "#p2", ".margin-note");
            assertTrue(box(tab, "nav.contents").x > box(tab, "article.text").x, "contents");
            tab.click("#p2 > .number");
            BoundingBox panel = box(tab, ".panel");
            BoundingBox number = box(tab, "#p2 > .number");
            assertTrue(
                    panel.x >= 0 && panel.x + panel.width <= number.x + number.width + 1, "the panel opens leftwards");
        }
    }

    @Test
    void anEnglishDocumentInAHebrewEditionIsReadToTheRight() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            Page tab = open(context, "he/answer.html");
            tab.locator("article.text .margin-note").first().waitFor();

            assertEquals("ltr", tab.locator("article.text").getAttribute("dir"));
            liesRightwards(tab, "#p1 > .number", "#p1", ".margin-note");
            assertEquals(
                    "rtl", tab.evaluate("getComputedStyle(document.querySelector('.margin-note > span')).direction"));
        }
    }

    @Test
    void aHebrewDocumentInAnEnglishEditionIsReadToTheLeftAndNothingElseIs() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            Page tab = open(context, "en/letter.html");
            tab.locator("#p2 .margin-note").first().waitFor();

            assertEquals(null, tab.locator("html").getAttribute("dir"));
            assertEquals("rtl", tab.locator("article.text").getAttribute("dir"));
            liesLeftwards(tab, "#p2 > .number", "#p2", ".margin-note");
            assertTrue(box(tab, "nav.contents").x < box(tab, "article.text").x, "contents");
            assertEquals(
                    "ltr",
                    tab.evaluate(
                            "getComputedStyle(document.querySelector('article [data-editorial].page-mark')).direction"));
            assertEquals(
                    "ltr",
                    open(context, "en/people.html")
                            .evaluate("getComputedStyle(document.querySelector('table')).direction"));
        }
    }

    /** The words of a paragraph lie between its number and its note: as wide as the lines that are neither. */
    private static void liesLeftwards(Page tab, String number, String paragraph, String note) {
        BoundingBox words = box(tab, paragraph);
        assertTrue(box(tab, number).x >= words.x + words.width, "the number stands on the right");
        BoundingBox beside = box(tab, note);
        assertTrue(beside.x + beside.width <= words.x, "the note stands on the left");
    }

    private static void liesRightwards(Page tab, String number, String paragraph, String note) {
        BoundingBox words = box(tab, paragraph);
        BoundingBox before = box(tab, number);
        assertTrue(before.x + before.width <= words.x, "the number stands on the left");
        assertTrue(box(tab, note).x >= words.x + words.width, "the note stands on the right");
    }
}
