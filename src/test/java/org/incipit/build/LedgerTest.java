package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incipit.build.Stock.Published;
import org.incipit.publish.Standing;
import org.incipit.publish.Standing.Stood;
import org.incipit.source.Stamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down is read again, and nothing else is believed. */
class LedgerTest {

    private static final Stood STOOD =
            new Stood("ab".repeat(32), new Stamp(1_700_000_000_123_456_789L, 42, "(dev=1,ino=2)"));
    private static final Map<String, Published> THINGS = Map.of(
            "documents/one",
            new Published("from", List.of("one.html", "één.tei.xml")),
            "index.html",
            new Published("all", List.of()));

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void write() {
        ledger = new Ledger(folder.resolve("site.ledger"), "this", true);
        ledger.write(THINGS, new Standing(Map.of("one.html", STOOD)));
    }

    @Test
    void whatWasWrittenIsRead() {
        Ledger.Entries read = ledger.read().orElseThrow();

        assertEquals(THINGS, read.things());
        assertEquals(Optional.of(STOOD), read.standing().of("one.html"));
    }

    @Test
    void aFileOfWhichNothingIsKnownDoesNotStandLikeAny() {
        Stood unknown = ledger.read().orElseThrow().standing().of("één.tei.xml").orElseThrow();

        assertTrue(unknown.stamp().size() < 0);
    }

    @Test
    void anotherProgramBelievesNothingOfIt() {
        assertEquals(Optional.empty(), new Ledger(ledger.file(), "another", true).read());
    }

    @Test
    void whoDoesNotBelieveItWritesItAllTheSame() {
        Ledger anew = new Ledger(ledger.file(), "this", false);
        assertEquals(Optional.empty(), anew.read());
        anew.write(Map.of(), new Standing());

        assertEquals(Map.of(), ledger.read().orElseThrow().things());
    }

    @Test
    void whereThereIsNoneNothingIsKnown() {
        assertEquals(Optional.empty(), new Ledger(folder.resolve("none"), "this", true).read());
        assertEquals(Optional.empty(), new Ledger(folder, "this", true).read());
    }

    @Test
    void oneThatIsCutShortOrChangedAnywhereIsNone() throws IOException {
        byte[] whole = Files.readAllBytes(ledger.file());
        for (int at = 0; at < whole.length; at++) {
            byte[] other = whole.clone();
            other[at] ^= 1;
            Files.write(ledger.file(), other);
            assertTrue(ledger.read().isEmpty(), "the byte at " + at);
            Files.write(ledger.file(), java.util.Arrays.copyOf(whole, at));
            assertTrue(ledger.read().isEmpty(), "the first " + at);
        }
    }

    @Test
    void whereItCannotBeWrittenNothingIsLeftBehind() throws IOException {
        new Ledger(folder.resolve("none/site.ledger"), "this", true).write(THINGS, new Standing());
        Files.createDirectories(folder.resolve("taken.ledger/by a folder"));
        new Ledger(folder.resolve("taken.ledger"), "this", true).write(THINGS, new Standing());

        assertFalse(Files.exists(folder.resolve("none")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }
}
