package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build goes by what the last one left in the user's cache, as far as nothing was changed, unless it is told not to. */
class LedgerOptionTest {

    @TempDir
    private Path folder;

    private TestEdition edition;

    @BeforeEach
    void write() {
        edition = new TestEdition(folder);
        edition.text("one", "It begins.");
        edition.text("two", "It goes on.");
    }

    private Run build(Map<String, String> environment, String... options) {
        Run run = run(environment, edition.site(), options);
        assertEquals(0, run.code(), run.err());
        return run;
    }

    private Run run(Map<String, String> environment, Path site, String... options) {
        Stream<String> command =
                Stream.of("build", "--content", edition.content().toString(), "--site", site.toString());
        return Run.on(
                new Terminal(environment, false, false),
                Stream.concat(command, Stream.of(options)).toArray(String[]::new));
    }

    private Map<String, String> cache() {
        return Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    private List<Path> ledgers() throws IOException {
        Path cache = folder.resolve("cache/incipit");
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    private Path page() {
        return edition.site().resolve("one.html");
    }

    /** Writes other bytes into a page, so that it stands as if nobody had. */
    private void spoilUnseen() throws IOException {
        FileTime time = Files.getLastModifiedTime(page());
        Files.writeString(
                page(), Files.readString(page()).replace("begins", "BEGINS"), StandardOpenOption.TRUNCATE_EXISTING);
        Files.setLastModifiedTime(page(), time);
    }

    @Test
    void whatWasNotChangedIsNotEvenLookedInto() throws IOException {
        build(cache());
        spoilUnseen();
        edition.text("two", "It ends.");
        Run run = build(cache());

        assertTrue(Files.readString(page()).contains("BEGINS"));
        assertTrue(Files.readString(edition.site().resolve("two.html")).contains("It ends."));
        assertEquals(1, ledgers().size());
        assertTrue(run.out().contains(" 0 removed"), run.out());
    }

    @Test
    void whoAsksForItHasAllMadeAnew() throws IOException {
        build(cache());
        spoilUnseen();
        build(cache(), "--anew");

        assertTrue(Files.readString(page()).contains("begins"));
        assertEquals(1, ledgers().size());
    }

    @Test
    void whatSomebodyChangedIsMadeAsItWas() throws IOException {
        build(cache());
        String before = Files.readString(page());
        Files.writeString(page(), "spoilt");
        build(cache());

        assertEquals(before, Files.readString(page()));
    }

    @Test
    void aTemplateConcernsAllPages() throws IOException {
        build(cache());
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("document.ftlh"), "<p>The own look.</p>\n");
        build(cache());

        assertTrue(Files.readString(page()).contains("The own look."));
    }

    @Test
    void aBuildThatPublishesNothingLeavesTheLedgerAsItWas() throws IOException {
        build(cache());
        byte[] before = Files.readAllBytes(ledgers().get(0));
        edition.text("two", "See [nothing](nowhere.md).");
        Run run = run(cache(), edition.site());

        assertEquals(1, run.code(), run.err());
        assertArrayEquals(before, Files.readAllBytes(ledgers().get(0)));
    }

    @Test
    void theMachineOfAServiceRemembersNothing() throws IOException {
        build(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString(), "CI", "true"));

        assertEquals(List.of(), ledgers());
    }

    @Test
    void aSiteIsTheSameByWhateverPath() throws IOException {
        build(cache());
        Files.createSymbolicLink(folder.resolve("link"), folder);
        Run run = run(cache(), folder.resolve("link/site"));

        assertEquals(0, run.code(), run.err());
        assertEquals(1, ledgers().size());
    }
}
