package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.incipit.cli.TestEdition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader sees who comes with an old link, in Chromium, from disk. */
class ReleaseLinksTest {

    @TempDir
    static Path folder;

    private static Browsers browsers;
    private static TestEdition edition;

    @BeforeAll
    static void anEditionThatWasCorrectedAndRenamed() throws IOException {
        browsers = Browsers.open();
        edition = new TestEdition(folder);
        edition.text("letter", "Dear friend, the harvest was bad this year.", "We sold the horse.", "Farewell.");
        edition.release("First publication");
        edition.text("letter", "Dear friend, the harvest was good this year.", "Farewell.");
        edition.release("Read again");
        Files.move(
                edition.content().resolve("documents/letter"), edition.content().resolve("documents/harvest"));
        edition.write(
                "documents/harvest/text.md",
                "---\ntitle: A letter\naliases: [letter]\n---\n\nDear friend, the harvest was good this year.\n\nFarewell.\n");
        edition.release("Another name");
        assertEquals(0, edition.build().code());
    }

    @AfterAll
    static void closeBrowser() {
        if (browsers != null) {
            browsers.close();
        }
    }

    private String open(String address, boolean scripts, String ask) {
        try (BrowserContext context =
                browsers.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts))) {
            Page page = context.newPage();
            page.navigate(edition.site()
                    .resolve("index.html")
                    .toAbsolutePath()
                    .toUri()
                    .resolve(address)
                    .toString());
            return switch (ask) {
                case "notice" -> page.locator(".came-from").innerText();
                case "address" -> {
                    page.waitForURL("**/harvest.html*");
                    yield page.url();
                }
                default -> page.locator(ask).innerText();
            };
        }
    }

    @Test
    void theLinkOfAnOldReleaseTellsWhatWasChangedSince() {
        String told = open("harvest.html?release=1#p1", true, "notice");

        assertTrue(told.startsWith("You came with a link to release 1. This paragraph was changed since."), told);
        assertTrue(told.contains("the harvest was bad good this year."), told);
    }

    @Test
    void theLinkOfAnOldReleaseSaysWhereNothingWasChanged() {
        assertTrue(
                open("harvest.html?release=1#p3", true, "notice").contains("This paragraph has the same words today."));
    }

    @Test
    void aWithdrawnParagraphTellsWhatItSaid() {
        assertTrue(open("harvest.html?release=1#p2", true, "notice").contains("We sold the horse."));
    }

    @Test
    void theOldAddressOfADocumentLeadsToTheParagraph() {
        assertTrue(open("letter.html#p3", true, "address").endsWith("/harvest.html#p3"));
    }

    @Test
    void withoutScriptsTheOldAddressHasAWayToEveryParagraph() {
        assertEquals("Paragraph 3", open("letter.html#p3", false, "#p3"));
        assertEquals("3", open("harvest.html?release=1#p3", false, "#p3 .number"));
    }
}
