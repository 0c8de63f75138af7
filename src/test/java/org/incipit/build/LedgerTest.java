package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final From READ = new From("from", "found");
    private static final Map<String, Published> THINGS = Map.of(
            "documents/one",
            new Published(READ, List.of("one.html", "één.tei.xml")),
            "index.html",
            new Published(From.all("all"), List.of()));

    private static final byte[] TOLD = {1, 2, 3};

    /** What the document told. */
    private static final Ledger.Teller TELLER = new Ledger.Teller() {
        @Override
        public Optional<byte[]> told(String name, From from) {
            return name.equals("documents/one") && from.equals(READ) ? Optional.of(TOLD) : Optional.empty();
        }

        @Override
        public void done() {}
    };

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void write() {
        ledger = new Ledger(folder.resolve("site.ledger"), "this", true);
        write(ledger, THINGS);
    }

    private static void write(Ledger ledger, Map<String, Published> things) {
        ledger.write(things, new Standing(Map.of("one.html", STOOD)), TELLER);
    }

    @Test
    void whatWasWrittenIsRead() {
        Ledger.Entries read = ledger.read().orElseThrow();

        assertEquals(THINGS, read.things());
        assertEquals(Optional.of(STOOD), read.standing().of("one.html"));
        assertEquals(Set.of("documents/one"), read.told().keySet());
        assertEquals(READ, told(read).from());
        assertArrayEquals(TOLD, told(read).read().orElseThrow());
    }

    private static Ledger.Written told(Ledger.Entries read) {
        return Optional.ofNullable(read.told().get("documents/one")).orElseThrow();
    }

    @Test
    void whatWasToldCanBeReadUntilItIsClosed() {
        Ledger.Entries read = ledger.read().orElseThrow();
        write(ledger, Map.of());
        assertTrue(told(read).read().isPresent());
        read.close();

        assertTrue(told(read).read().isEmpty());
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
        write(anew, Map.of());

        assertEquals(Map.of(), ledger.read().orElseThrow().things());
    }

    @Test
    void whereThereIsNoneNothingIsKnown() {
        assertEquals(Optional.empty(), new Ledger(folder.resolve("none"), "this", true).read());
        assertEquals(Optional.empty(), new Ledger(folder, "this", true).read());
    }

    @Test
    void whatIsCutShortOrChangedAnywhereIsNotBelieved() throws IOException {
        byte[] whole = Files.readAllBytes(ledger.file());
        for (int at = 0; at < whole.length; at++) {
            byte[] other = whole.clone();
            other[at] ^= 1;
            Files.write(ledger.file(), other);
            assertFalse(isBelievedWhole(), "the byte at " + at);
            Files.write(ledger.file(), Arrays.copyOf(whole, at));
            assertFalse(isBelievedWhole(), "the first " + at);
        }
        Files.write(ledger.file(), whole);
        assertTrue(isBelievedWhole());
    }

    /** What a document told is looked at only when it is asked for, and what was published goes without it. */
    private boolean isBelievedWhole() {
        Optional<Ledger.Entries> read = ledger.read();
        boolean whole = read.filter(entries -> entries.told().values().stream()
                        .allMatch(told -> told.read().isPresent()))
                .isPresent();
        read.ifPresent(Ledger.Entries::close);
        return whole;
    }

    @Test
    void whereItCannotBeWrittenNothingIsLeftBehind() throws IOException {
        write(new Ledger(folder.resolve("none/site.ledger"), "this", true), THINGS);
        Files.createDirectories(folder.resolve("taken.ledger/by a folder"));
        write(new Ledger(folder.resolve("taken.ledger"), "this", true), THINGS);

        assertFalse(Files.exists(folder.resolve("none")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }
}
