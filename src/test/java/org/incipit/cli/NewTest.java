package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.incipit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edition that an editor starts from. */
class NewTest {

    @TempDir
    Path folder;

    private Run start(Path where) {
        return Run.of("new", where.toString());
    }

    private static Run build(Path edition) {
        return Run.of(
                "build",
                "--content",
                edition.resolve("content").toString(),
                "--site",
                edition.resolve("site").toString());
    }

    @Test
    void aNewEditionBuildsWithoutAnyProblem() {
        Path edition = folder.resolve("My first edition");

        assertEquals(0, start(edition).code());
        Run built = build(edition);

        assertEquals("", built.err());
        assertEquals(0, built.code());
        assertTrue(built.out().contains("Published "), built.out());
    }

    @Test
    void itHasOneOfEachThingThatAnEditorHasToLearn() throws IOException {
        start(folder.resolve("new"));
        build(folder.resolve("new"));

        Map<String, String> site = Golden.texts(folder.resolve("new/site"));
        String page = site.getOrDefault("letter-to-ingrid.html", "");
        for (String sign : List.of(
                "doc-noteref",
                "class=\"emendation",
                "class=\"supplied",
                "class=\"mention person",
                "class=\"mention place",
                "<ol class=\"editor\"",
                "<ol class=\"translator\"")) {
            assertTrue(page.contains(sign), sign);
        }
        assertTrue(site.containsKey("letter-to-ingrid/witness.html"));
        assertTrue(site.containsKey("about.html"));
    }

    @Test
    void itCanBeReleased() {
        start(folder);

        assertEquals(
                0,
                Run.of(
                                "release",
                                "-m",
                                "First publication",
                                "--date",
                                "2026-11-25",
                                "--content",
                                folder.resolve("content").toString())
                        .code());
        assertEquals("", build(folder).err());
    }

    @Test
    void aFolderThatHasSomethingInItIsRefusedAndLeftAsItWas() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "ten years");

        Run run = start(folder);

        assertEquals(2, run.code());
        assertTrue(run.err().contains("error E0901: this folder is not empty"), run.err());
        assertEquals(Map.of("thesis.txt", "ten years"), Golden.texts(folder));
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("thesis.txt"), "ten years");

        Run run = start(file);

        assertEquals(2, run.code());
        assertTrue(run.err().contains("this is a file, and no folder"), run.err());
    }

    @Test
    void theSchemasAloneAreWrittenAnewWhereAnEditionIs() throws IOException {
        start(folder);
        Files.delete(folder.resolve(".incipit/schemas/people.schema.json"));
        Files.writeString(folder.resolve("content/people.yaml"), "people: []\n");

        Run run = Run.of("new", "--schemas", folder.toString());

        assertEquals(0, run.code());
        assertTrue(run.out().contains("  .incipit/schemas/people.schema.json"), run.out());
        assertTrue(Files.exists(folder.resolve(".incipit/schemas/people.schema.json")));
        assertEquals("people: []\n", Files.readString(folder.resolve("content/people.yaml")));
    }

    @Test
    void schemasForAFolderThatIsNotThereAreRefused() {
        Run run = Run.of("new", "--schemas", folder.resolve("lettres").toString());

        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is no folder"), run.err());
        assertTrue(Files.notExists(folder.resolve("lettres")));
    }

    @Test
    void itsWitnessIsKeptFromEndsOfLinesBeingChanged() throws IOException {
        start(folder);

        assertTrue(Files.readString(folder.resolve(".gitattributes")).contains("witness.txt -text"));
    }
}
