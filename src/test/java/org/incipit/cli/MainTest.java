package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.incipit.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path folder;

    private Path content;
    private Path site;
    private Path text;

    @BeforeEach
    void aSmallEdition() throws IOException {
        content = folder.resolve("con tent");
        site = folder.resolve("si te");
        text = content.resolve("documents/letter/text.md");
        Files.createDirectories(text.getParent());
        Files.writeString(content.resolve("edition.yaml"), "title: Letters\n");
        Files.writeString(text, "---\ntitle: A letter\n---\n\nDear friend,\n");
    }

    @Test
    void buildPublishesAndSaysWhat() {
        Run run = build();

        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Published "), run.out());
        assertTrue(Files.exists(site.resolve("letter.html")));
    }

    @Test
    void aSecondBuildOfTheSameContentChangesNothing() {
        build();

        assertTrue(build().out().endsWith(": 0 new or changed, 0 removed.\n"));
    }

    @Test
    void aPortThatIsTakenIsToldInTwoLines() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(other.getLocalPort());
            Run run = Run.of("serve", "--port", port, "--content", content.toString(), "--site", site.toString());

            assertEquals(
                    "Port " + port + " is taken; another desk may be at work.\n"
                            + "      = name another with --port, or none\n",
                    run.err());
            assertEquals(2, run.code());
        }
    }

    @Test
    void aFailedBuildLeavesTheSiteAsItWas() throws IOException {
        build();
        Map<String, String> before = Golden.texts(site);
        Files.writeString(text, "---\ntitle: A letter\n---\n\nDear {++friend,\n\nand [foe](person:foe)\n");

        Run run = build();

        assertEquals(1, run.code());
        assertTrue(run.err().contains("E0301"), run.err());
        assertTrue(run.err().contains("E0401"), run.err());
        assertTrue(
                run.err()
                        .endsWith(
                                "2 errors, 0 warnings.\n"
                                        + "      = incipit explain E0301 E0401\nNothing was published; the site is as it was.\n"),
                run.err());
        assertEquals(before, Golden.texts(site));
    }

    @Test
    void aFirstBuildThatFailsLeavesNoSite() throws IOException {
        Files.writeString(content.resolve("edition.yaml"), "titel: Letters\n");

        assertEquals(1, build().code());
        assertEquals(Map.of(), Golden.texts(site));
    }

    @Test
    void checkWritesNothing() throws IOException {
        Map<String, String> before = Golden.texts(folder);

        Run run = Run.of("check", "--content", content.toString());

        assertEquals(0, run.code(), run.err());
        assertEquals(before, Golden.texts(folder));
    }

    @Test
    void aFolderThatIncipitDidNotWriteIsRefused() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.txt"), "ten years");

        Run run = build();

        assertEquals(2, run.code());
        assertTrue(run.err().contains("E0702"), run.err());
        assertEquals(Map.of("thesis.txt", "ten years"), Golden.texts(site));
    }

    @Test
    void aFileInPlaceOfTheSiteIsAFailureOfTheMachine() throws IOException {
        Files.writeString(site, "a file");

        assertEquals(3, build().code());
    }

    @Test
    void aSiteThatIsPublishedInPartIsNotCalledUntouched() throws IOException {
        build();
        Path own = site.resolve(".incipit");
        Files.createDirectories(own.resolve("next"));
        Files.writeString(own.resolve("next/new.html"), "");
        Files.writeString(
                own.resolve("commit"), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  new.html\n");
        Files.createDirectories(site.resolve("new.html/in-the-way"));

        Run run = build();

        assertEquals(3, run.code());
        assertTrue(run.err().contains("E0703"), run.err());
        assertTrue(run.err().contains("E0706"), run.err());
        assertTrue(
                run.err().endsWith("The site is published in part; the next build publishes the rest.\n"), run.err());

        Files.delete(site.resolve("new.html/in-the-way"));
        Files.delete(site.resolve("new.html"));
        assertEquals(0, build().code());
    }

    @Test
    void buildSaysOfAStaticFileThatReplacesAnotherWhatCheckSays() throws IOException {
        build();
        Map<String, String> before = Golden.texts(site);
        for (String file : List.of("assets/incipit.css", "letter.html", ".incipit/manifest")) {
            Path path = content.resolve("static").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "mine");
        }

        Run run = build();

        assertEquals(1, run.code(), run.err());
        assertEquals(3, run.err().split("error E0701", -1).length - 1, run.err());
        assertTrue(run.err().startsWith(check().err()), run.err());
        assertEquals(before, Golden.texts(site));
    }

    @Test
    void buildSaysOfIdsThatAreNoFileNamesWhatCheckSays() throws IOException {
        Files.writeString(
                content.resolve("people.yaml"),
                "people:\n  - id: tito\n    name: T.\n  - id: Tito\n    name: T.\n  - id: ../../out\n    name: O.\n");

        Run run = build();

        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().startsWith(check().err()), run.err());
        assertFalse(Files.exists(folder.resolve("out.html")));
    }

    @Test
    void theSiteMayNotLieWithinTheContent() {
        Run run = Run.of(
                "build",
                "--content",
                content.toString(),
                "--site",
                content.resolve("site").toString());

        assertEquals(2, run.code());
        assertFalse(Files.exists(content.resolve("site")));
    }

    @Test
    void theContentMayNotLieWithinTheSite() {
        assertEquals(
                2,
                Run.of("build", "--content", content.toString(), "--site", folder.toString())
                        .code());
    }

    @Test
    void aContentFolderThatIsNotThereIsAWrongCommand() {
        Run run = Run.of("check", "--content", folder.resolve("nowhere").toString());

        assertEquals(2, run.code());
        assertTrue(run.err().contains("nowhere"), run.err());
    }

    @Test
    void anUnknownCommandOrOptionIsToldWithTheUsage() {
        assertEquals(2, Run.of("biuld").code());
        assertEquals(2, Run.of("build", "--stie", "x").code());
        assertTrue(Run.of("build", "--stie", "x").err().contains("--site"));
    }

    @Test
    void theVersionIsTold() {
        assertTrue(Run.of("--version").out().matches("incipit \\d+\\.\\d+.*\n"));
    }

    private Run check() {
        return Run.of("check", "--content", content.toString());
    }

    private Run build() {
        return Run.of("build", "--content", content.toString(), "--site", site.toString());
    }

    @Test
    void aShellCanBeTaughtToCompleteCommandsAndOptions() {
        Run run = Run.of("generate-completion");

        assertEquals(ExitCode.DONE, run.code());
        for (String word : List.of("build", "check", "release", "serve", "new", "import", "explain", "--content")) {
            assertTrue(run.out().contains(word), word);
        }
    }
}
