package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incipit.source.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release writes down, shows and refuses. */
class ReleasesTest {

    private static final String STATE = "documents/letter/releases/1.txt";

    @TempDir
    Path folder;

    private TestEdition edition;

    @BeforeEach
    void aReleasedLetter() {
        edition = new TestEdition(folder);
        edition.text("letter", "Dear friend, the harvest was bad this year.", "We sold the horse.", "Farewell.");
        assertEquals(0, edition.release("First publication").code());
    }

    private TreeMap<String, String> files(Path root) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Digest.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Test
    void onlyAReleaseWritesIntoTheContent() throws IOException {
        var before = files(edition.content());
        edition.build();
        edition.checkAgainstLastRelease();
        edition.text("letter", "Dear friend, the harvest was good this year.", "We sold the horse.", "Farewell.");
        var edited = files(edition.content());
        Run dry = TestEdition.run(
                "release",
                "-m",
                "Corrected",
                "--dry-run",
                "--content",
                edition.content().toString());

        assertEquals(edited, files(edition.content()));
        assertEquals(before.size(), edited.size());
        assertTrue(dry.out().contains("  p1: changed  “Dear friend, the harvest was good this year.”"), dry.out());
        assertTrue(dry.out().contains("  p2 … p3: as before"), dry.out());
        assertTrue(dry.out().contains("Nothing was written."), dry.out());
    }

    @Test
    void aReleaseThatChangesNothingIsNone() {
        Run run = edition.release("Nothing");

        assertEquals(0, run.code());
        assertEquals("Nothing was changed since the last release; nothing was written.\n", run.out());
    }

    @Test
    void aReleaseOfContentWithErrorsIsRefused() {
        edition.text("letter", "Dear friend,[^gone] farewell.");
        Run run = edition.release("With an error");

        assertEquals(1, run.code());
        assertTrue(run.err().contains("Nothing was released."), run.err());
        assertFalse(Files.exists(edition.content().resolve("releases/2.txt")));
    }

    @Test
    void everyPageNamesTheReleaseAndTheChangeSince() {
        edition.build();
        assertTrue(edition.page("index.html").select("footer").text().contains("Release 1, 25 November 2026"));

        edition.text("letter", "Dear friend, the harvest was good this year.", "We sold the horse.", "Farewell.");
        Run run = edition.build();
        var page = edition.page("letter.html");
        assertTrue(run.out().contains("Not released yet: letter (1 paragraph)."), run.out());
        assertTrue(page.select(".notice").text().contains("not released yet"));
        assertTrue(page.select("footer").text().contains("with changes not released yet"));
        assertEquals("r2", page.select("#p1 .since").text());
        assertEquals(1, page.select("#c-next-p1").size());
    }

    @Test
    void aCorrectionShowsTheWordsThatDiffer() {
        edition.text("letter", "Dear friend, the harvest was good this year.", "We sold the horse.", "Farewell.");
        edition.release("Read the word again");
        edition.build();

        for (String address : List.of("letter.html", "corrections.html")) {
            var wording = edition.page(address).select("[data-unit=p1] .wording");
            assertEquals("bad", wording.select("del").text(), address);
            assertEquals("good", wording.select("ins").text(), address);
        }
        assertTrue(edition.page("corrections.xml").text().contains("<ins> good</ins>"));
    }

    @Test
    void whatWasReleasedCanBeSeenAsItWas() {
        edition.text("letter", "Dear friend, the harvest was good this year.", "Farewell.");
        edition.release("Corrected");
        edition.build();

        var then = edition.page("letter/v/1.html");
        assertTrue(then.select("#p1").text().contains("bad"));
        assertTrue(then.select("#p2").text().contains("We sold the horse."));
        assertEquals("../../letter.html#p2", then.select("#p2 .today").attr("href"));
        assertTrue(then.select(".notice").text().contains("superseded"));
        assertFalse(edition.page("letter/v/2.html").select(".notice").text().contains("superseded"));
    }

    @Test
    void anOldTextIsShownThoughItsLinksLeadNowhereToday() {
        edition.write("people.yaml", "people: [{id: marin, name: Marin}]\n");
        edition.text("letter", "Dear [Marin](person:marin), farewell.");
        edition.release("A name");
        edition.write("people.yaml", "people: [{id: marin-drzic, name: Marin, aliases: [marin]}]\n");
        edition.text("letter", "Dear [Marin](person:marin-drzic), farewell.");
        edition.release("Another id");
        Run run = edition.build();

        assertEquals(0, run.code(), run.err());
        assertTrue(edition.page("letter/v/2.html").text().contains("Dear Marin, farewell."));
        assertEquals(
                "../people/marin-drzic.html",
                edition.page("people/marin.html").select(".lead a").attr("href"));
    }

    @Test
    void aDamagedRecordIsRefused() {
        edition.write(STATE, edition.read(STATE).replace("harvest", "haarvest"));
        assertRefused("error E0801: this record was changed after it was written");
    }

    @Test
    void anUnfinishedMergeIsRefused() {
        edition.write("releases/1.txt", "<<<<<<< ours\n" + edition.read("releases/1.txt"));
        assertRefused("error E0801: this record has the marks of an unfinished merge in it");
    }

    @Test
    void aMissingStateIsRefused() throws IOException {
        Files.delete(edition.content().resolve(STATE));
        assertRefused("error E0802: the state that release 1 wrote down is missing");
    }

    @Test
    void aTextThatWasChangedAfterItsReleaseIsRefused() {
        edition.write("documents/letter/releases/1.md", "Another text.\n");
        assertRefused("error E0801: this text was changed after it was released");
    }

    @Test
    void aReleaseThatWasTakenAwayFromTheRecordsIsRefused() throws IOException {
        Files.delete(edition.content().resolve("releases/1.txt"));
        assertRefused("error E0802: there is no release 1 in ");
    }

    @Test
    void statesOfTwoBranchesAreRefused() {
        edition.text("letter", "Dear friend, the harvest was good.", "We sold the horse.", "Farewell.");
        edition.release("Ours");
        TestEdition branch = new TestEdition(folder.resolve("other"));
        branch.text("letter", "Dear friend, the harvest was bad this year.", "We sold the horse.", "Farewell.");
        branch.release("First publication");
        branch.text("letter", "Dear friend, the harvest was bad this year.", "We sold the mule.", "Farewell.");
        branch.release("Theirs");
        edition.write("documents/letter/releases/2.txt", branch.read("documents/letter/releases/2.txt"));
        assertRefused("error E0803: this is not the state that release 2 wrote down");
    }

    @Test
    void aReleaseMadeOnAnotherOneIsRefused() {
        edition.text("letter", "Dear friend, the harvest was good.", "We sold the horse.", "Farewell.");
        edition.release("Ours");
        TestEdition branch = new TestEdition(folder.resolve("other"));
        branch.text("letter", "Another beginning.");
        branch.release("Another first publication");
        branch.text("letter", "Another beginning and an end.");
        branch.release("Theirs");
        edition.write("releases/2.txt", branch.read("releases/2.txt"));
        assertRefused("error E0803: release 2 was made on another release 1");
    }

    @Test
    void aReleaseThatWasUndoneCannotBePublishedOverOneThatReadersKnow() throws IOException {
        edition.text("letter", "Dear friend, the harvest was bad.", "A new line.", "We sold the horse.", "Farewell.");
        edition.release("One more line");
        assertEquals(0, edition.build().code());
        for (String file :
                List.of("releases/2.txt", "documents/letter/releases/2.txt", "documents/letter/releases/2.md")) {
            Files.delete(edition.content().resolve(file));
        }
        assertRefused("error E0805: this site was published from release 2 of 2026-11-25");
    }

    @Test
    void aPageThatWasPublishedCannotVanish() throws IOException {
        edition.write("pages/about.md", "# About\n\nSome words.\n");
        edition.release("A page");
        Files.delete(edition.content().resolve("pages/about.md"));
        assertRefused("error E0806: 'about.html' was published, and leads nowhere now");
    }

    private void assertRefused(String problem) {
        Run run = edition.build();
        assertEquals(1, run.code(), run.out());
        assertTrue(run.err().contains(problem), run.err());
        assertFalse(run.err().contains("fault of Incipit"), run.err());
    }
}
