package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.incipit.Golden;
import org.junit.jupiter.api.Test;

/** What a person at a terminal sees, and what a file that is written to never gets. */
class TerminalTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/incipit/report");
    private static final String ESCAPE = "\u001b[";
    private static final Terminal PERSON = terminal(Map.of("TERM", "xterm"));

    @Test
    void aTerminalGetsColoursAndCarets() throws IOException {
        String told = check(PERSON).err();

        Golden.assertMatches(FOLDER.resolve("colours.txt"), told.replace("\u001b", "␛"));
        assertEquals(check(Terminal.NONE).err(), told.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void nobodyElseGetsThem() {
        assertFalse(check(Terminal.NONE).err().contains(ESCAPE));
        assertFalse(
                check(new Terminal(Map.of("TERM", "xterm"), true, false)).err().contains(ESCAPE));
        assertFalse(check(terminal(Map.of())).err().contains(ESCAPE));
        assertFalse(check(terminal(Map.of("TERM", "dumb"))).err().contains(ESCAPE));
        assertFalse(check(PERSON, "--format", "json").out().contains(ESCAPE));
        assertFalse(
                check(PERSON, "--format", "github", "--color", "always").out().contains(ESCAPE));
    }

    @Test
    void wishesOfTheEnvironmentAreKept() {
        assertFalse(
                check(terminal(Map.of("TERM", "xterm", "NO_COLOR", "1"))).err().contains(ESCAPE));
        assertTrue(
                check(terminal(Map.of("TERM", "xterm", "NO_COLOR", ""))).err().contains(ESCAPE));
        assertFalse(
                check(terminal(Map.of("TERM", "xterm", "CLICOLOR", "0"))).err().contains(ESCAPE));
        Map<String, String> forced = Map.of("CLICOLOR_FORCE", "1");
        assertTrue(check(new Terminal(forced, false, false)).err().contains(ESCAPE));
        assertFalse(check(new Terminal(Map.of("CLICOLOR_FORCE", "0"), false, false))
                .err()
                .contains(ESCAPE));
        Map<String, String> both = Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1");
        assertFalse(check(new Terminal(both, false, false)).err().contains(ESCAPE));
        assertTrue(check(terminal(Map.of("WT_SESSION", "a"))).err().contains(ESCAPE));
    }

    @Test
    void theOptionWeighsMoreThanTheEnvironment() {
        assertFalse(check(PERSON, "--color", "never").err().contains(ESCAPE));
        Terminal refusing = new Terminal(Map.of("NO_COLOR", "1"), false, false);
        assertTrue(check(refusing, "--color=always").err().contains(ESCAPE));
        assertEquals(2, check(PERSON, "--color", "sometimes").code());
    }

    @Test
    void explainIsPaintedForItsOwnStream() {
        assertTrue(Run.on(PERSON, "explain", "E0401").out().contains(ESCAPE));
        assertFalse(Run.on(new Terminal(Map.of("TERM", "xterm"), false, true), "explain", "E0401")
                .out()
                .contains(ESCAPE));
    }

    @Test
    void aShortRunTellsNothingOfItsProgress() {
        StringWriter err = new StringWriter();
        AtomicLong clock = new AtomicLong(7);
        try (ProgressLine line = new ProgressLine(new PrintWriter(err), clock::get)) {
            clock.addAndGet(1_999_999_999L);
            line.documents(9, 10);
        }

        assertEquals("", err.toString());
    }

    @Test
    void aLongRunTellsCountAndRateInOneLineThatIsWiped() {
        StringWriter err = new StringWriter();
        AtomicLong clock = new AtomicLong(7);
        try (ProgressLine line = new ProgressLine(new PrintWriter(err), clock::get)) {
            clock.addAndGet(2_000_000_000L);
            line.documents(100, 1000);
            clock.addAndGet(199_999_999L);
            line.documents(101, 1000);
            clock.addAndGet(1L);
            line.documents(22, 100);
        }

        assertEquals(
                "\r100 of 1000 documents, 50 a second"
                        + "\r22 of 100 documents, 10 a second  "
                        + "\r" + " ".repeat(32) + "\r",
                err.toString());
    }

    private static Terminal terminal(Map<String, String> environment) {
        return new Terminal(environment, true, true);
    }

    private static Run check(Terminal terminal, String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "check";
        args[1] = "--content";
        args[2] = FOLDER.resolve("content").toString();
        System.arraycopy(options, 0, args, 3, options.length);
        return Run.on(terminal, args);
    }
}
