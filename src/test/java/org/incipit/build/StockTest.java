package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incipit.publish.Target;
import org.incipit.render.OutputFile;
import org.incipit.render.StreamedFile;
import org.junit.jupiter.api.Test;

/** What was made is made again only where it has to be. */
class StockTest {

    /** Says of each thing whether its files stand in the site. */
    private static final class Site implements Target {
        private boolean stands;
        private final List<String> added = new ArrayList<>();

        @Override
        public void add(OutputFile file) {
            added.add(file.path());
        }

        @Override
        public void add(StreamedFile file) {
            added.add(file.path());
        }

        @Override
        public boolean keep(Map<String, String> digests) {
            return stands;
        }
    }

    private final Stock<String> stock = new Stock<>();
    private final Site site = new Site();
    private int made;

    private String take(String from) {
        return stock.take("page", from, site, () -> {
            made++;
            return new Stock.Made<>(from + made, List.of(OutputFile.text("page.html", from)));
        });
    }

    @Test
    void whatStandsInTheSiteIsNeitherMadeNorHandedOnAgain() {
        assertEquals("a1", take("a"));
        site.stands = true;

        assertEquals("a1", take("a"));
        assertEquals(1, made);
        assertEquals(List.of("page.html"), site.added);
    }

    @Test
    void whatIsMadeFromSomethingElseIsMadeAnew() {
        take("a");
        site.stands = true;

        assertEquals("b2", take("b"));
        assertEquals(List.of("page.html", "page.html"), site.added);
    }

    @Test
    void whatWasNotPublishedYetIsHandedOnAgainAndNotMadeAgain() {
        take("a");

        assertEquals("a1", take("a"));
        assertEquals(List.of("page.html", "page.html"), site.added);
    }

    @Test
    void whatWasPublishedAndStandsThereNoMoreIsMadeAnew() {
        take("a");
        stock.published();

        assertEquals("a2", take("a"));
    }

    @Test
    void whatIsNotThereAnyMoreIsForgotten() {
        take("a");
        site.stands = true;
        stock.retain(Set.of("another"));

        assertEquals("a2", take("a"));
    }
}
