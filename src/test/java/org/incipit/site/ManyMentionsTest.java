package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.incipit.build.Pipeline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of someone whom many documents name, the page stays one that can be read: the mentions go on on further pages. */
class ManyMentionsTest {

    private static final int DOCUMENTS = 13;
    private static final int NAMED_IN_EACH = 120;

    @TempDir
    private Path folder;

    @BeforeEach
    void anEditionThatNamesOnePersonFifteenHundredTimes() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("edition.yaml"), "title: Letters\nbase-url: https://example.org/letters\n");
        Files.writeString(
                content.resolve("people.yaml"), "people:\n  - {id: tito, name: Tito, sort: Tito, forms: [Tito]}\n");
        for (int document = 0; document < DOCUMENTS; document++) {
            Path text = Files.createDirectories(content.resolve("documents/letter-%02d".formatted(document)));
            Files.writeString(
                    text.resolve("text.md"),
                    "# Letter %d\n\n".formatted(document)
                            + "Tito came once. Then he went home again.\n\n".repeat(NAMED_IN_EACH));
        }
        assertTrue(Pipeline.build(content, folder.resolve("site")).publication().isPresent());
    }

    @Test
    void everyMentionStandsOnOnePageAndAllPagesCanBeReachedFromEach() {
        List<String> addresses = List.of(
                "people/tito.html",
                "mentions/people/tito-2.html",
                "mentions/people/tito-3.html",
                "mentions/people/tito-4.html");
        List<String> listed = new ArrayList<>();
        for (String address : addresses) {
            Document page = page(address);
            assertTrue(page.expectFirst("h1").text().startsWith("Tito"), address);
            assertEquals(List.of("h1", "h2", "h3"), levels(page), address);
            for (Element mention : page.select(".mentions ol a.paragraph")) {
                listed.add(target(address, mention.attr("href")));
            }
            List<String> ways = page.expectFirst("nav.ways").select("a, [aria-current]").stream()
                    .map(way -> way.hasAttr("href") ? target(address, way.attr("href")) : address)
                    .toList();
            assertEquals(addresses, ways, address);
            page.select("main a[href]")
                    .forEach(link -> assertTrue(
                            Files.exists(folder.resolve("site")
                                    .resolve(target(address, link.attr("href")).replaceAll("#.*", ""))),
                            link.outerHtml()));
        }

        List<String> expected = new ArrayList<>();
        for (int document = 0; document < DOCUMENTS; document++) {
            for (int paragraph = 1; paragraph <= NAMED_IN_EACH; paragraph++) {
                expected.add("letter-%02d.html#p%d".formatted(document, paragraph));
            }
        }
        assertEquals(expected, listed);
        assertFalse(Files.exists(folder.resolve("site/mentions/people/tito-5.html")));
    }

    @Test
    void theMapOfTheSiteNamesEveryPageOnce() throws IOException {
        List<String> named = Jsoup.parse(Files.readString(folder.resolve("site/sitemap.xml")), Parser.xmlParser())
                .select("loc")
                .eachText();
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            List<String> pages = files.map(
                            file -> folder.resolve("site").relativize(file).toString())
                    .filter(path -> path.endsWith(".html") && !path.equals("404.html"))
                    .map(path -> "https://example.org/letters/" + (path.equals("index.html") ? "" : path))
                    .sorted()
                    .toList();

            assertEquals(pages, named.stream().sorted().toList());
        }
        assertTrue(named.contains("https://example.org/letters/mentions/people/tito-4.html"));
    }

    @Test
    void theRowOfItsPlotIsDrawnAsStretches() {
        Element ticks = page("people-plot.html").expectFirst(".ticks");

        assertTrue(ticks.select("a").isEmpty());
        assertTrue(ticks.select("rect").size() <= 1000);
        assertFalse(ticks.select("rect").isEmpty());
        assertTrue(ticks.expectFirst("title").text().contains("1,560")
                || ticks.expectFirst("title").text().contains("1560"));
    }

    private Document page(String address) {
        return Sites.parse(folder.resolve("site").resolve(address));
    }

    private static List<String> levels(Document page) {
        return page.select("main :is(h1, h2, h3, h4)").stream()
                .map(Element::tagName)
                .distinct()
                .toList();
    }

    private static String target(String from, String href) {
        return Path.of(from).resolveSibling(href).normalize().toString();
    }
}
