package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.incipit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TEI that becomes an edition: that of Incipit gives the same one back, that of others is carried over or told. */
class ImportTeiTest {

    private static final Path NOTE = Path.of("content");
    private static final Path LETTERS = Path.of("src/test/resources/org/incipit/site/every-habit/content");
    private static final Path FOREIGN = Path.of("src/test/resources/org/incipit/imports/foreign");

    @TempDir
    Path folder;

    private static Run build(Path content, Path site) {
        Run run = Run.of("build", "--content", content.toString(), "--site", site.toString());
        assertEquals(0, run.code(), run.err());
        return run;
    }

    private Run imported(Path file, String... options) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "import",
                                file.toString(),
                                "--into",
                                folder.resolve("content").toString(),
                                "--date",
                                "2026-11-25"),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    /** Exports an edition, imports it into an empty folder, and builds that. */
    private void roundTrip(Path content, String... documents) throws IOException {
        Path first = folder.resolve("first site");
        Path second = folder.resolve("second site");
        build(content, first);
        Run run = imported(first.resolve("edition.tei.xml"));
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of(), told(build(folder.resolve("content"), second)));
        for (String slug : documents) {
            for (String form : List.of(slug + ".tei.xml", slug + ".txt")) {
                assertEquals(Files.readString(first.resolve(form)), Files.readString(second.resolve(form)), form);
            }
            assertEquals(
                    Golden.texts(first.resolve(slug)).get("witness.txt"),
                    Golden.texts(second.resolve(slug)).get("witness.txt"));
        }
        assertEquals(
                Files.readString(first.resolve("edition.tei.xml")),
                Files.readString(second.resolve("edition.tei.xml")));
        for (String list : List.of("people", "places", "organizations", "terms", "events")) {
            assertEquals(entries(first, list), entries(second, list), list);
        }
    }

    /** What is told of an edition, but for entries that nothing names: silences and pages are not part of its TEI. */
    private static List<String> told(Run run) {
        return run.err()
                .lines()
                .filter(line -> line.contains(": error E") || line.contains(": warning W"))
                .filter(line -> !line.contains(": warning W0206: "))
                .toList();
    }

    /** The entries of a list, whatever alphabet orders it; links to pages, which TEI has not, as their words. */
    private static TreeSet<String> entries(Path site, String list) throws IOException {
        String file = Files.readString(site.resolve(list + ".tei.xml"));
        String plain = file.replaceAll("<ref target=\"about.html\">([^<]*)</ref>", "$1");
        return new TreeSet<>(
                List.of(plain.split("(?=<(?:person|place|org|category|event) )|(?=</(?:list\\w+|taxonomy)>\\n</)")));
    }

    @Test
    void theNoteIsTheSameEditionAgain() throws IOException {
        roundTrip(NOTE, "khrushchev-note-1956");
    }

    @Test
    void aTextWithEveryHabitOfTheMarkupIsTheSameAgain() throws IOException {
        roundTrip(LETTERS, "letter", "reply");
    }

    @Test
    void theNumbersOfTheNoteAreKeptAndGoOn() throws IOException {
        Path site = folder.resolve("site");
        build(NOTE, site);
        imported(site.resolve("edition.tei.xml"));
        Path text = folder.resolve("content/documents/khrushchev-note-1956/text.md");
        String edited =
                Files.readString(text).replace("## Tito's speech", "A paragraph that is new.\n\n## Tito's speech");
        Files.writeString(text, edited.replaceFirst("(?m)^witness:\\R(?:  .*\\R)+", ""));
        Files.delete(text.resolveSibling("witness.txt"));

        build(folder.resolve("content"), folder.resolve("again"));

        String page = Files.readString(folder.resolve("again/khrushchev-note-1956.html"));
        assertTrue(page.contains("id=\"p66a\""), "an id that a release gave out");
        assertTrue(page.contains("id=\"p11a\""), "the new paragraph");
        assertTrue(page.contains("id=\"p69\""), "the last one");
    }

    @Test
    void oneDocumentAloneBringsTheEntriesThatItNames() throws IOException {
        Path site = folder.resolve("site");
        build(LETTERS, site);

        Run run = imported(site.resolve("reply.tei.xml"), "--slug", "an-answer");

        assertEquals(0, run.code(), run.err());
        Map<String, String> content = Golden.texts(folder.resolve("content"));
        assertTrue(content.containsKey("documents/an-answer/text.md"), content.keySet()::toString);
        assertFalse(content.getOrDefault("people.yaml", "").contains("id: cuvar"), "nobody names him");
    }

    @Test
    void anImportIntoAnEditionAddsToItsListsAndLeavesItsOwnEntries() throws IOException {
        Path content = folder.resolve("content");
        Files.createDirectories(content);
        Files.writeString(content.resolve("edition.yaml"), "title: Mine\n");
        Files.writeString(
                content.resolve("people.yaml"),
                "# My people.\npeople:\n    - id: jens\n      name: Jens, as I know him\n");

        Run run = imported(FOREIGN.resolve("letter.xml"));

        assertEquals(0, run.code(), run.err());
        String people = Files.readString(content.resolve("people.yaml"));
        assertTrue(
                people.startsWith(
                        "# My people.\npeople:\n    - id: jens\n      name: Jens, as I know him\n    - id: anna-berg\n"),
                people);
        assertFalse(people.contains("Jens Holm"), people);
        assertTrue(run.err().contains("warning W0912: 'jens' is in people.yaml already"), run.err());
        assertEquals("title: Mine\n", Files.readString(content.resolve("edition.yaml")));
    }

    @Test
    void whatOthersEncodedIsCarriedOverOrTold() throws IOException {
        Run run = imported(FOREIGN.resolve("letter.xml"));

        assertEquals(0, run.code(), run.err());
        Path made = folder.resolve("content");
        for (String file : List.of(
                "edition.yaml",
                "people.yaml",
                "places.yaml",
                "documents/letter/text.md",
                "documents/letter/import-report.md")) {
            Golden.assertMatches(FOREIGN.resolve("expected").resolve(file), Files.readString(made.resolve(file)));
        }
        assertEquals("", build(made, folder.resolve("site")).err());
    }

    @Test
    void anIdThatIsNoNumberStillLeadsToItsParagraph() throws IOException {
        imported(FOREIGN.resolve("letter.xml"));
        build(folder.resolve("content"), folder.resolve("site"));

        String page = Files.readString(folder.resolve("site/letter.html"));
        assertTrue(page.contains("id=\"par1\""), page);
    }
}
