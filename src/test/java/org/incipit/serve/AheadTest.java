package org.incipit.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What open pages are shown of a run before it has ended. */
class AheadTest {

    @TempDir
    Path site;

    private Listeners listeners;
    private Ahead ahead;

    @BeforeEach
    void aSiteWithALetter() throws IOException {
        Files.writeString(site.resolve("letter.html"), "as it was");
        listeners = new Listeners(State.of(site, ""));
        ahead = new Ahead(site, listeners);
    }

    @Test
    void aPageThatIsOtherwiseIsToldAndServed() {
        State before = listeners.now();

        ahead.take(Map.of("letter.html", Pages.bytes("as it is"), "letter.txt", Pages.bytes("as it is")));

        assertTrue(listeners.now().ahead());
        assertNotEquals(before.site(), listeners.now().site());
        assertArrayEquals(Pages.bytes("as it is"), ahead.page("letter.html").orElseThrow());
        assertEquals(Optional.empty(), ahead.page("letter.txt"), "only pages are shown");
    }

    @Test
    void aPageThatIsAsItWasIsNotTold() {
        ahead.take(Map.of("letter.html", Pages.bytes("as it was"), "new.html", Pages.bytes("not published yet")));

        assertFalse(listeners.now().ahead());
        assertEquals(Optional.empty(), ahead.page("new.html"));
    }

    @Test
    void nothingIsAheadOfTheSiteWhenTheRunHasEnded() {
        ahead.take(Map.of("letter.html", Pages.bytes("as it is")));

        ahead.forget();

        assertEquals(Optional.empty(), ahead.page("letter.html"));
    }

    @Test
    void aPageThatIsAsPublishedAgainIsShownSo() {
        ahead.take(Map.of("letter.html", Pages.bytes("as it is")));
        State shown = listeners.now();

        ahead.take(Map.of("letter.html", Pages.bytes("as it was")));

        assertEquals(Optional.empty(), ahead.page("letter.html"));
        assertNotEquals(shown.site(), listeners.now().site());
    }

    @Test
    void whatWasSavedWhenTheRunHadBegunIsShownWhateverTheRunMakes() {
        ahead.begin();
        ahead.takeNewer(Map.of("letter.html", Pages.bytes("as it will be")));
        ahead.take(Map.of("letter.html", Pages.bytes("as it is")));
        assertArrayEquals(
                Pages.bytes("as it will be"), ahead.page("letter.html").orElseThrow());

        ahead.forget();
        assertArrayEquals(
                Pages.bytes("as it will be"), ahead.page("letter.html").orElseThrow(), "the run has ended");

        ahead.begin();
        assertArrayEquals(
                Pages.bytes("as it will be"), ahead.page("letter.html").orElseThrow(), "the next has begun");
        ahead.forget();
        assertEquals(Optional.empty(), ahead.page("letter.html"), "it has ended, too");
    }

    @Test
    void whatWasSavedAndTakenBackWhileTheRunGoesOnIsShownAsItIsPublished() {
        ahead.begin();
        ahead.take(Map.of("letter.html", Pages.bytes("as it is")));
        State shown = listeners.now();
        ahead.takeNewer(Map.of("letter.html", Pages.bytes("as it was")));

        assertArrayEquals(Pages.bytes("as it was"), ahead.page("letter.html").orElseThrow());
        assertNotEquals(shown.site(), listeners.now().site());
    }

    @Test
    void whatIsNewerIsToldAgainWhenTheSiteWasTold() {
        ahead.begin();
        ahead.takeNewer(Map.of("letter.html", Pages.bytes("as it will be")));
        ahead.forget();
        listeners.tell(State.of(site, ""));
        ahead.tellNewer();

        assertTrue(listeners.now().ahead());
    }
}
