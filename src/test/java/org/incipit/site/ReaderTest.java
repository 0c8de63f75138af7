package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader does, in Chromium, with the published site opened from disk. */
class ReaderTest {

    private static final String NOTE = "khrushchev-note-1956.html";
    private static final List<String> PAGES = List.of(
            "index.html",
            NOTE,
            "khrushchev-note-1956/witness.html",
            "people.html",
            "people/josip-broz-tito.html",
            "places.html",
            "terms.html",
            "events.html",
            "people-in-order.html",
            "people-plot.html",
            "people-together.html",
            "map.html",
            "glossary.html",
            "khrushchev-note-1956/apparatus.html",
            "search.html?q=missile",
            "about.html");

    private static Browsers browsers;

    private final List<BrowserContext> opened = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

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

    static Stream<String> pages() {
        return PAGES.stream();
    }

    private Page open(String page, Browser.NewContextOptions options) {
        BrowserContext context = browsers.browser().newContext(options);
        context.setDefaultTimeout(8000);
        opened.add(context);
        Page tab = context.newPage();
        tab.onConsoleMessage(this::complain);
        tab.onRequest(request -> requests.add(request.url()));
        tab.navigate(Sites.PUBLISHED
                .resolve("index.html")
                .toAbsolutePath()
                .toUri()
                .resolve(page)
                .toString());
        return tab;
    }

    private void complain(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
        }
    }

    private static Browser.NewContextOptions wide(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 900);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageAsksForNothingOutsideTheSiteAndBreaksNoPolicy(String page) {
        open(page, wide(1440)).evaluate("document.fonts.ready.then(() => 0)");

        String root = Sites.PUBLISHED.toAbsolutePath().toUri().toString();
        assertEquals(
                List.of(),
                requests.stream().filter(url -> !url.startsWith(root)).toList());
        assertTrue(requests.stream().anyMatch(url -> url.endsWith(".woff2")), "the typeface is the edition's own");
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageScrollsSideways(String page) {
        Page tab = open(page, wide(1440));
        for (int width : new int[] {320, 360, 768, 1024, 1280, 1440, 2200}) {
            tab.setViewportSize(width, 900);
            int content = (int) tab.evaluate("document.documentElement.scrollWidth");

            assertTrue(content <= width, () -> page + " is " + content + " wide in a window of " + width);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingToMend(String page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page tab = open(page, wide(1440).setColorScheme(scheme).setBypassCSP(true));
            List<String> violations = new AxeBuilder(tab)
                    .analyze().getViolations().stream()
                            .map(rule -> scheme + " " + rule.getId() + ": "
                                    + rule.getNodes().stream()
                                            .limit(3)
                                            .map(node -> node.getHtml())
                                            .toList())
                            .toList();

            assertEquals(List.of(), violations);
        }
    }

    @Test
    void theWholePageIsThereWithoutScripts() {
        Page tab = open(NOTE, wide(1440).setJavaScriptEnabled(false));

        assertTrue(tab.locator("#p69").isVisible());
        assertTrue(tab.locator("#note-suez").isVisible());
        assertTrue(tab.locator("nav.contents a").first().isVisible());
    }

    @Test
    void aTeachersLinkLandsOnItsParagraph() {
        Page tab = open(NOTE + "#p12", wide(768));
        tab.evaluate("document.fonts.ready.then(() => 0)");

        double top = tab.locator("#p12").boundingBox().y;
        assertTrue(top >= 0 && top < 200, () -> "paragraph 12 stands at " + top);
        String plain = (String) tab.locator("#p13").evaluate("e => getComputedStyle(e).backgroundColor");
        assertFalse(plain.equals(tab.locator("#p12").evaluate("e => getComputedStyle(e).backgroundColor")));
    }

    @Test
    void theNumberOfAParagraphIsALinkToIt() {
        Page tab = open(NOTE, wide(360));
        tab.locator("#p5 > a.number").click();

        assertTrue(tab.url().endsWith(NOTE + "#p5"), tab.url());
    }

    @Test
    void aNoteIsReachedFromItsCallAndLeadsBack() {
        Page tab = open(NOTE, wide(768));
        tab.locator("#call-suez").click();
        assertTrue(tab.url().endsWith("#note-suez"), tab.url());

        tab.locator("#note-suez [role=doc-backlink]").first().click();
        assertTrue(tab.url().endsWith("#call-suez"), tab.url());
    }

    @Test
    void notesStandInTheMarginWhereThereIsRoom() {
        assertTrue(open(NOTE, wide(1440)).locator(".margin-note").first().isVisible());
        assertFalse(open(NOTE, wide(1000)).locator(".margin-note").first().isVisible());
    }

    @Test
    void notesInTheMarginDoNotCoverOneAnother() {
        Page tab = open(NOTE, wide(1440));
        Locator notes = tab.locator("article .margin-note");
        double end = 0;
        for (int i = 0; i < notes.count(); i++) {
            var box = notes.nth(i).boundingBox();
            double before = end;
            assertTrue(
                    box.y >= before - 1, () -> "a note starts at " + box.y + ", above the end of the last, " + before);
            end = box.y + box.height;
        }
    }

    @Test
    void theWitnesssReadingShowsWhereTheEditionEmends() {
        Page tab = open(NOTE, wide(768));
        Locator emendation = tab.locator("article .emendation").first();
        Locator reading = emendation.locator(".reading");
        assertTrue(reading.boundingBox().width <= 1);

        emendation.focus();

        assertTrue(reading.boundingBox().width > 40);
        assertTrue(reading.innerText().contains("straighten"), reading.innerText());
    }

    @Test
    void aNameLeadsToItsPageAndAMentionBackToItsParagraph() {
        Page tab = open(NOTE, wide(768));
        tab.locator("#p2 > a.mention.person").first().click();
        assertTrue(tab.url().endsWith("people/josip-broz-tito.html"), tab.url());

        tab.locator(".mentions a").first().click();
        assertTrue(tab.url().endsWith(NOTE + "#p2"), tab.url());
    }

    @Test
    void whoSkipsToTheTextSkipsTheMenu() {
        Page tab = open(NOTE, wide(768));
        tab.keyboard().press("Tab");

        assertEquals("Skip to the text", tab.locator(":focus").innerText());
    }

    @Test
    void onPaperTheMenuAndTheMarginAreGoneAndTheNotesStay() {
        Page tab = open(NOTE, wide(1440));
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertFalse(tab.locator("header.site nav").isVisible());
        assertFalse(tab.locator(".margin-note").first().isVisible());
        assertTrue(tab.locator("#note-suez").isVisible());
        assertTrue(tab.locator("#p12 > .number").isVisible());
        var reading = tab.locator("article .emendation .reading").first().boundingBox();
        assertTrue(reading.width > 40, () -> "the witness's reading is " + reading.width + " wide");
    }

    @Test
    void aNoteInTheMarginIsWholeForWhoComesToItsCallByKeyboard() {
        Page tab = open(NOTE, wide(1440));
        Locator call =
                tab.locator("article .call").filter(new Locator.FilterOptions().setHas(tab.locator("#call-suez")));
        String clamped =
                "e => e.querySelector('.margin-note').clientHeight < e.querySelector('.margin-note').scrollHeight";
        assertTrue((Boolean) call.evaluate(clamped));

        tab.locator("#call-suez").focus();

        assertFalse((Boolean) call.evaluate(clamped));
    }

    @Test
    void theSiteWorksInAnyFolderOfAHost() throws IOException {
        Path folder = Sites.PUBLISHED.toAbsolutePath().normalize();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/some/where/", exchange -> {
            String name = exchange.getRequestURI().getPath().substring("/some/where/".length());
            Path file = folder.resolve(name);
            boolean there = Files.isRegularFile(file);
            byte[] body = there ? Files.readAllBytes(file) : new byte[0];
            exchange.getResponseHeaders().add("Content-Type", type(name));
            exchange.sendResponseHeaders(there ? 200 : 404, there ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String root = "http://127.0.0.1:" + server.getAddress().getPort() + "/some/where/";
            BrowserContext context = browsers.browser().newContext(wide(1024));
            opened.add(context);
            Page tab = context.newPage();
            List<String> failed = new ArrayList<>();
            tab.onResponse(response -> {
                if (response.status() >= 400 || !response.url().startsWith(root)) {
                    failed.add(response.url());
                }
            });
            tab.navigate(root + "people/josip-broz-tito.html");
            tab.locator(".mentions a").first().click();
            tab.waitForURL("**/" + NOTE + "*");

            assertEquals(List.of(), failed);
        } finally {
            server.stop(0);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }
}
