package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        public boolean keep(Collection<String> paths) {
            return stands;
        }
    }

    private final Stock stock = Stock.ofManyRuns(Optional.empty());
    private final Site site = new Site();
    private int made;

    private void give(String from) {
        stock.give("page", From.all(from), site, () -> {
            made++;
            return List.of(OutputFile.text("page.html", from));
        });
    }

    /** Another run, after this one was published. */
    private void publish() {
        stock.published();
        stock.begin();
    }

    @Test
    void whatStandsInTheSiteIsNeitherMadeNorHandedOnAgain() {
        give("a");
        publish();
        site.stands = true;
        give("a");

        assertEquals(1, made);
        assertEquals(List.of("page.html"), site.added);
    }

    @Test
    void whatIsMadeFromSomethingElseIsMadeAnew() {
        give("a");
        publish();
        site.stands = true;
        give("b");

        assertEquals(2, made);
        assertEquals(List.of("page.html", "page.html"), site.added);
    }

    @Test
    void whatWasNotPublishedYetIsHandedOnAgainAndNotMadeAgain() {
        give("a");
        stock.begin();
        give("a");

        assertEquals(1, made);
        assertEquals(List.of("page.html", "page.html"), site.added);
    }

    @Test
    void whatNoOtherRunMayWantIsNotHeld() {
        Stock ofOneRun = Stock.ofOneRun(Optional.empty());
        ofOneRun.give("page", From.all("a"), site, () -> List.of(OutputFile.text("page.html", "a")));

        assertFalse(ofOneRun.gives("page", "a", site));
    }

    @Test
    void whatWasPublishedAndStandsThereNoMoreIsMadeAnew() {
        give("a");
        publish();
        give("a");

        assertEquals(2, made);
    }

    @Test
    void whatTheRunThatWasPublishedDidNotGiveIsForgotten() {
        give("a");
        stock.begin();
        stock.published();

        assertEquals(Map.of(), stock.all());
    }

    @Test
    void whatIsNotPublishedIsNotLeftToOthers() {
        give("a");
        assertEquals(Map.of(), stock.all());
        publish();
        assertEquals(Map.of("page", new Stock.Published(From.all("a"), List.of("page.html"))), stock.all());
    }
}
