package org.incipit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incipit.build.Pipeline;
import org.incipit.cli.TestEdition;
import org.incipit.site.Browsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor at the desk, with a page open in Chromium. */
class ServeTest {

    private static final int PATIENCE = 60_000;

    private static Browsers browsers;

    @TempDir
    private Path folder;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private TestEdition edition;
    private Serving serving;
    private Thread work;
    private Page page;

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

    @BeforeEach
    void openDesk() throws IOException {
        edition = new TestEdition(folder);
        write(40, "as it was");
        edition.release("First");
        serving = Serving.open(
                edition.content(),
                edition.site(),
                folder.resolve("templates"),
                0,
                false,
                Optional.empty(),
                result -> {},
                failures::add);
        work = new Thread(serving::run);
        work.start();
        page = browsers.browser().newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(serving.address() + "letter.html");
        sees(page.locator("article .unit").last(), "Paragraph 60");
        page.locator("html[data-in-step]").waitFor();
        complaints.clear();
    }

    @AfterEach
    void closeDesk() throws InterruptedException {
        page.close();
        serving.close();
        work.join(PATIENCE);
        assertFalse(work.isAlive(), "the desk does not close");
        assertEquals(List.of(), failures);
    }

    /** Sixty long paragraphs, one of which ends in these words. */
    private void write(int paragraph, String words) {
        edition.text(
                "letter",
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> "Paragraph " + i + " has some words, " + "and others, ".repeat(30)
                                + (i == paragraph ? words : "to the end") + ".")
                        .toArray(String[]::new));
    }

    private static void sees(Locator where, String words) {
        PlaywrightAssertions.assertThat(where)
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static void isGone(Locator what) {
        PlaywrightAssertions.assertThat(what).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
    }

    private double top(String id) {
        return ((Number) page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", id))
                .doubleValue();
    }

    private void readAt(String id) {
        page.evaluate("id => { window.stayed = true; document.getElementById(id).scrollIntoView(); }", id);
        page.locator("#" + id + " > .number").evaluate("number => number.focus({preventScroll: true})");
    }

    @Test
    void aCorrectionIsShownInTheOpenPageAndThePlaceIsKept() {
        readAt("p40");
        double before = top("p40");

        write(40, "as it is");

        sees(page.locator("#p40"), "as it is");
        assertEquals(before, top("p40"), 2, "the place");
        assertEquals(true, page.evaluate("window.stayed === true"), "the page was not loaded again");
        assertEquals("p40", page.evaluate("document.activeElement.closest('.unit').id"), "the focus");
        page.locator("#p40[data-changed-now]").waitFor();
        assertEquals(1, page.locator(".unit[data-changed-now]").count(), "only what changed is marked");
        sees(page.locator(".band .unreleased"), "letter (1 paragraph)");
        assertEquals(List.of(), complaints);
    }

    @Test
    void aParagraphThatIsNewIsShownAndThePlaceIsKept() {
        readAt("p40");
        double before = top("p40");
        String text = edition.read("documents/letter/text.md");

        edition.write(
                "documents/letter/text.md", text.replace("Paragraph 11 has", "Something new.\n\nParagraph 11 has"));

        sees(page.locator("article"), "Something new.");
        page.waitForFunction(
                "before => Math.abs(document.getElementById('p40').getBoundingClientRect().top - before) < 3", before);
        assertEquals("p40", page.evaluate("document.activeElement.closest('.unit').id"), "the focus");
        page.locator(".unit[data-changed-now]").waitFor();
        page.locator("#p10a > .number").click();
        sees(page.locator(".panel"), "Paragraph 10a");
    }

    @Test
    void aMistakeStandsOverThePageUntilItIsMended() {
        readAt("p40");
        write(40, "met [Tito](person:tito)");

        Locator wrong = page.locator(".problems");
        sees(wrong.locator("h1"), "1 error to be mended");
        sees(wrong, "There is no 'tito' among the people");
        sees(wrong, "documents/letter/text.md:81:");
        sees(wrong.locator("pre"), "^~~~");
        sees(wrong.locator(".code"), "E0401");
        sees(page.locator("#p40"), "as it was");

        page.keyboard().press("Escape");
        assertFalse(wrong.isVisible(), "it can be set aside");
        page.locator(".again").click();
        assertTrue(wrong.isVisible(), "and called back");

        write(40, "mended");
        isGone(wrong);
        sees(page.locator("#p40"), "mended");
        assertEquals(true, page.evaluate("window.stayed === true"), "the page was not loaded again");
    }

    /** Only the last checks see that a link leads nowhere: by then the page was shown ahead of the site. */
    @Test
    void aPageThatWasShownAheadIsAsThePublishedOneAgainWhenTheRunFails() throws IOException {
        readAt("p40");

        write(40, "as it is [elsewhere](nowhere.html)");

        sees(page.locator("#_desk .problems"), "nowhere.html");
        sees(page.locator("#p40"), "as it was");
        page.locator("html[data-in-step]").waitFor();
        assertEquals(true, page.evaluate("window.stayed === true"), "the page was not loaded again");
        assertTrue(Files.readString(edition.site().resolve("letter.html")).contains("as it was"));
    }

    @Test
    void aPageThatIsGoneAndComesBackIsShownAsItIs() throws IOException {
        Path letter = edition.content().resolve("documents/letter");
        Path away = folder.resolve("away");
        Files.move(letter, away);
        page.locator(".problems")
                .or(page.locator("text=Page not found"))
                .first()
                .waitFor();

        Files.move(away, letter);

        isGone(page.locator(".problems"));
        sees(page.locator("#p40"), "as it was");
    }

    @Test
    void aSiteThatCannotBeWrittenIsToldAndTriedAgainByItself() throws IOException {
        Path lock = edition.site().resolve(".incipit/lock");
        try (FileChannel other = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertTrue(held.isValid());
            write(40, "as it is");
            sees(page.locator(".problems"), "Another build is writing to this folder");
            sees(page.locator("#p40"), "as it was");
        }

        isGone(page.locator(".problems"));
        sees(page.locator("#p40"), "as it is");
    }

    @Test
    void theSiteIsWrittenAsBuildWritesIt() throws IOException {
        write(40, "as it is");
        sees(page.locator("#p40"), "as it is");
        edition.write("people.yaml", "people:\n  - id: mary\n    name: Mary\n    sort: Mary\n    forms: [Mary]\n");
        write(12, "and Mary");
        sees(page.locator("#p12 a.mention"), "Mary");
        write(13, "and Mary");
        sees(page.locator("#p13 a.mention"), "Mary");

        Path clean = folder.resolve("clean");
        Pipeline.build(edition.content(), clean);

        assertEquals(files(clean), files(edition.site()));
        for (String file : files(clean)) {
            assertEquals(-1, Files.mismatch(clean.resolve(file), edition.site().resolve(file)), file);
        }
    }

    private static List<String> files(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<String> names = new ArrayList<>();
            files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(".incipit/lock"))
                    .sorted()
                    .forEach(names::add);
            return names;
        }
    }
}
