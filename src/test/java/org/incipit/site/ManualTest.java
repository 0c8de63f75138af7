package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nu.validator.client.EmbeddedValidator;
import org.incipit.build.Pipeline;
import org.incipit.build.Result;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual: an edition of pages only, built by Incipit itself. */
class ManualTest {

    private static final Path MANUAL = Path.of("src/site");

    @TempDir
    static Path site;

    private static List<String> told = List.of();

    @BeforeAll
    static void build() {
        Result result = Pipeline.build(MANUAL, site);
        told = result.problems().stream().map(Object::toString).toList();
    }

    @Test
    void itIsBuiltWithoutAWarning() {
        assertEquals(List.of(), told);
        assertTrue(Files.exists(site.resolve("problems/e0101.html")));
        assertTrue(Files.exists(site.resolve("images/document-1440.png")));
        assertTrue(Files.exists(site.resolve("schemas/people.schema.json")));
    }

    @Test
    void everyLinkLeadsToSomething() {
        List<String> dead = new ArrayList<>();
        int followed = 0;
        for (Path page : Sites.pages(site)) {
            for (Element link : Sites.parse(page).select("[href], [src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!target.matches("[a-z]+:.*")) {
                    followed++;
                    int hash = target.indexOf('#');
                    String path = hash < 0 ? target : target.substring(0, hash);
                    String id = hash < 0 ? "" : target.substring(hash + 1);
                    Path to = path.isEmpty() ? page : page.resolveSibling(path).normalize();
                    if (!Files.isRegularFile(to)
                            || (!id.isEmpty() && Sites.parse(to).getElementById(id) == null)) {
                        dead.add(site.relativize(page) + " → " + target);
                    }
                }
            }
        }

        assertEquals(List.of(), dead);
        assertTrue(followed > 1000, followed + " links");
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        List<String> errors = new ArrayList<>();
        for (Path page : Sites.pages(site)) {
            try (InputStream in = Files.newInputStream(page)) {
                String said = validator.validate(in);
                if (!said.contains("No errors found")) {
                    errors.add(site.relativize(page) + " " + said);
                }
            }
        }

        assertEquals(List.of(), errors);
    }

    /** A reader who walks from the home page along links comes to every page. */
    @Test
    void everyPageIsReachedFromTheHomePage() {
        Set<Path> reached = new TreeSet<>();
        List<Path> next = new ArrayList<>(List.of(site.resolve("index.html")));
        while (!next.isEmpty()) {
            Path page = next.remove(next.size() - 1);
            if (reached.add(page)) {
                for (Element link : Sites.parse(page).select("main a[href], header a[href]")) {
                    String path = link.attr("href").replaceFirst("#.*", "");
                    if (!path.isEmpty() && !path.contains(":") && path.endsWith(".html")) {
                        next.add(page.resolveSibling(path).normalize());
                    }
                }
            }
        }
        Set<Path> pages = new TreeSet<>(Sites.pages(site));
        pages.remove(site.resolve("404.html"));
        pages.remove(site.resolve("search.html"));

        pages.removeAll(reached);
        assertEquals(Set.of(), pages);
    }

    @Test
    void thePagesOfAGroupStandAboveEachOfThem() {
        Document page = Sites.parse(site.resolve("deploy.html"));

        assertEquals(
                List.of("Tutorial", "How-to", "Reference", "Explanation"),
                page.select("header.site nav a").eachText());
        assertEquals("How-to", page.select("header.site nav [aria-current]").text());
        assertEquals("Deploy an edition", page.select(".ways [aria-current]").text());
        assertEquals(
                "Problems",
                Sites.parse(site.resolve("problems/e0101.html"))
                        .select("p.up a")
                        .text());
    }

    @Test
    void nothingIsSaidOfReleases() throws IOException {
        for (Path page : Sites.pages(site)) {
            String foot = Sites.parse(page).select("footer.site").text();
            assertTrue(!foot.contains("released"), page + ": " + foot);
        }
    }

    @Test
    void theSearchKnowsEverySection() throws IOException {
        String deploy = Files.readString(site.resolve("search/pages/deploy.0.js"));

        assertTrue(deploy.contains("[\"deploy.html#github-pages\",\"GitHub Pages\""), deploy);
    }
}
