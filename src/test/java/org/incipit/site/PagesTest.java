package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page of a site keeps to. */
class PagesTest {

    static List<Path> sites() {
        return List.of(Sites.PUBLISHED, Sites.EVERY_HABIT);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageIsValidHtml(Path site) throws Exception {
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

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkLeadsToSomething(Path site) {
        List<String> dead = new ArrayList<>();
        for (Path page : Sites.pages(site)) {
            for (Element link : Sites.parse(page).select("[href], [src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                boolean outside = target.matches("[a-z]+:.*");
                boolean asset = site.equals(Sites.EVERY_HABIT) && target.matches(".*assets/.*|.*\\.epub");
                if (!outside && !asset && !leadsToSomething(page, fromPage(site, page, target))) {
                    dead.add(site.relativize(page) + " → " + target);
                }
            }
        }

        assertEquals(List.of(), dead);
    }

    /** The page for what is not there links from the root of the host; the edition of all habits lies in a folder there. */
    private static String fromPage(Path site, Path page, String target) {
        return target.startsWith("/letters/")
                ? site.relativize(page)
                        .resolveSibling(target.substring("/letters/".length()))
                        .toString()
                : target;
    }

    private static boolean leadsToSomething(Path page, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String id = hash < 0 ? "" : target.substring(hash + 1);
        Path to = path.isEmpty() ? page : page.resolveSibling(path);
        return Files.isRegularFile(to) && (id.isEmpty() || Sites.parse(to).getElementById(id) != null);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noIdStandsTwiceOnAPage(Path site) {
        for (Path page : Sites.pages(site)) {
            List<String> ids = Sites.parse(page).select("[id]").eachAttr("id");
            assertEquals(new HashSet<>(ids).size(), ids.size(), page.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageHasOneMainOneTitleAndTheStrictPolicy(Path site) {
        for (Path page : Sites.pages(site)) {
            Document document = Sites.parse(page);
            assertEquals(1, document.select("main").size(), page.toString());
            assertEquals(1, document.select("h1").size(), page.toString());
            assertEquals(
                    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none';"
                            + " form-action 'self'",
                    document.select("meta[http-equiv=Content-Security-Policy]").attr("content"),
                    page.toString());
            assertEquals(
                    0,
                    document.select(
                                    "script:not([type=application/ld+json]):not([src]), style, [style], [onclick], iframe, form[method]")
                            .size(),
                    page.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageNamesEditionReleaseAddressCitationAndRights(Path site) {
        for (Path page : Sites.pages(site)) {
            List<String> told = Sites.parse(page).select("footer.site dt").eachText();
            assertEquals(
                    List.of(
                            "Edition",
                            "Release",
                            "This page",
                            "Cite as",
                            "Rights in the text",
                            "Rights in the edition"),
                    told,
                    page.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void nothingIsFetchedFromAnotherHost(Path site) {
        Set<String> fetched = new TreeSet<>();
        for (Path page : Sites.pages(site)) {
            Sites.parse(page)
                    .select("link[rel~=stylesheet|icon|pre|manifest], script[src], img[src], source[src], video[src]")
                    .stream()
                    .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src"))
                    .filter(target -> target.contains(":") || target.startsWith("//"))
                    .forEach(fetched::add);
        }

        assertEquals(Set.of(), fetched);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void headingsSkipNoLevel(Path site) {
        for (Path page : Sites.pages(site)) {
            int before = 0;
            for (Element heading : Sites.parse(page).select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                int last = before;
                assertTrue(level <= last + 1, () -> page + ": h" + level + " behind h" + last);
                before = level;
            }
        }
    }
}
