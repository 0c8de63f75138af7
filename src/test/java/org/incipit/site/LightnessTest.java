package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.incipit.build.Pipeline;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much the page of a document weighs, and that nothing in it jumps. */
class LightnessTest {

    private static final Path NOTE = Sites.PUBLISHED.resolve("khrushchev-note-1956.html");

    private static Browsers browsers;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
    }

    @AfterAll
    static void close() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    void pageStylesAndScriptsAreAtMostSixtyKilobytesAndScriptsTen() throws IOException {
        Document page = Sites.parse(NOTE);
        long scripts = compressed(page.select("script[src]").eachAttr("src"));
        long styles = compressed(page.select("link[rel=stylesheet]").eachAttr("href"));
        long html = compressed(List.of(NOTE.getFileName().toString()));

        assertTrue(scripts <= 10_000, "scripts: " + scripts);
        assertTrue(html + styles + scripts <= 60_000, "page " + html + ", styles " + styles + ", scripts " + scripts);
    }

    @Test
    void allTypefacesTogetherAreAtMostAHundredKilobytes() throws IOException {
        try (Stream<Path> files = Files.list(Sites.PUBLISHED.resolve("assets/fonts"))) {
            long bytes = files.filter(file -> file.toString().endsWith(".woff2"))
                    .mapToLong(LightnessTest::size)
                    .sum();

            assertTrue(bytes <= 100_000, bytes + " bytes");
        }
    }

    /** Neither a late typeface, nor a late script, nor the band that greets who arrives. */
    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void nothingJumps(int width) {
        try (Host host = Host.of(Sites.PUBLISHED);
                BrowserContext context =
                        browsers.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
            for (String late : List.of("**/*.woff2", "**/incipit.js")) {
                Page tab = context.newPage();
                tab.route(late, route -> {
                    tab.waitForTimeout(700);
                    route.resume();
                });
                tab.addInitScript("window.shifts = []; new PerformanceObserver(list => list.getEntries().forEach(e =>"
                        + " shifts.push(e.value + ' ' + e.sources.map(s => s.node?.className))))"
                        + ".observe({type: 'layout-shift', buffered: true});");
                tab.navigate(host.root() + NOTE.getFileName() + "#p12");
                tab.locator(".band").waitFor();
                tab.waitForTimeout(300);

                assertEquals(List.of(), tab.evaluate("shifts"), late + " is late");
                tab.close();
            }
        }
    }

    /** A margin note is set when its call is about to be seen: a thousand at once would hold the reader up. */
    @Test
    void aLongTextIsSetAsItIsReached() throws IOException {
        LongText.write(folder.resolve("content"));
        assertEquals(
                false,
                Pipeline.build(folder.resolve("content"), folder.resolve("site"))
                        .hasErrors());
        try (Host host = Host.of(folder.resolve("site"));
                BrowserContext context =
                        browsers.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            Page tab = context.newPage();
            tab.navigate(host.root() + LongText.PAGE);
            tab.locator(".margin-note").first().waitFor();
            assertEquals(
                    LongText.NOTES, tab.locator("article [role=doc-noteref]").count());
            int set = tab.locator(".margin-note").count();
            assertTrue(set < 60, set + " notes in the margin");

            tab.evaluate("document.getElementById('p400').scrollIntoView()");
            tab.locator("#p400 .margin-note").first().waitFor();
            assertEquals(0, tab.locator("#p200 .margin-note").count());
        }
    }

    /** As a host compresses what it serves for years: {@code gzip -9}. */
    private static final class Best extends GZIPOutputStream {

        Best(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private static long compressed(List<String> files) throws IOException {
        long sum = 0;
        for (String file : files) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new Best(bytes)) {
                Files.copy(Sites.PUBLISHED.resolve(file), gzip);
            }
            sum += bytes.size();
        }
        return sum;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
