package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.publish.Target;
import org.incipit.render.OutputFile;
import org.incipit.render.StreamedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Stock stock;

    @BeforeEach
    void open() {
        ledger = new Ledger(folder.resolve("site.ledger"), "this", true);
        stock = Stock.ofManyRuns(Optional.of(ledger));
    }

    private final Site site = new Site();
    private int made;

    private void give(String from) {
        stock.give("page", from, site, () -> {
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
        Stock ofOneRun = Stock.ofOneRun(ledger);
        ofOneRun.give("page", "a", site, () -> List.of(OutputFile.text("page.html", "a")));

        assertFalse(ofOneRun.gives("page", "a", site));
    }

    @Test
    void whatWasPublishedAndStandsThereNoMoreIsMadeAnew() {
        give("a");
        publish();
        give("a");

        assertEquals(2, made);
    }

    private Map<String, Stock.Published> left() {
        stock.leave();
        return ledger.read().orElseThrow().things();
    }

    @Test
    void whatTheRunThatWasPublishedDidNotGiveIsForgotten() {
        give("a");
        stock.begin();
        stock.published();

        assertEquals(Map.of(), left());
    }

    @Test
    void whatIsNotPublishedIsNotLeftToOthers() {
        give("a");
        assertEquals(Map.of(), left());
        publish();
        assertEquals(Map.of("page", new Stock.Published("a", List.of("page.html"))), left());
    }

    @Test
    void whatAnotherProcessPublishedIsTakenOver() {
        give("a");
        publish();
        stock.leave();
        site.stands = true;
        Stock next = Stock.ofOneRun(ledger);

        assertTrue(next.gives("page", "a", site));
    }
}
