package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.incipit.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders as they should not be: what lies outside is neither published nor written, and what is wrong is told. */
class HostileFoldersTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private TestEdition edition;
    private Path secret;

    @BeforeEach
    void aSmallEdition() throws IOException {
        edition = new TestEdition(folder.resolve("own"));
        edition.text("letter", "Dear friend,");
        secret = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(secret.resolve("text.md"), "# Not yours\n\nA secret.\n");
        Files.writeString(secret.resolve("people.yaml"), "people:\n  - {id: secret, name: A secret}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents/letter/text.md",
                "documents/letter/witness.txt",
                "documents/letter/stray.txt",
                "documents/other",
                "documents",
                "people.yaml",
                "edition.yaml",
                "pages",
                "pages/about.md",
                "pages/folder",
                "static",
                "static/file.txt",
                "styles/own.csl"
            })
    void aLinkInTheContentIsToldAndWhatItLeadsToIsNotPublished(String path) throws IOException {
        Path link = edition.content().resolve(path);
        Files.createDirectories(link.getParent());
        if (Files.exists(link)) {
            Files.walk(link).sorted(java.util.Comparator.reverseOrder()).forEach(HostileFoldersTest::delete);
        }
        Path to = path.contains(".") ? secret.resolve("text.md") : secret;
        Files.createSymbolicLink(link, to);

        Run run = edition.build();

        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().contains("content/" + path + ": error E0128: "), run.err());
        assertEquals(Map.of(), Golden.texts(edition.site()));
    }

    @Test
    void aLinkThatNothingReadsIsNotAmongTheSources() throws IOException {
        Path notes = Files.createDirectories(edition.content().resolve("notes"));
        Files.createSymbolicLink(notes.resolve("secret.txt"), secret.resolve("text.md"));
        Files.createSymbolicLink(notes.resolve("folder"), secret);

        assertEquals(0, edition.build().code());

        try (ZipFile sources = new ZipFile(edition.site().resolve("sources.zip").toFile())) {
            List<String> names = sources.stream().map(ZipEntry::getName).toList();
            assertTrue(names.contains("documents/letter/text.md"), names::toString);
            assertTrue(names.stream().noneMatch(name -> name.startsWith("notes")), names::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "documents", "documents/letter", "static", "static/pictures", "notes"})
    void linksThatGoInCirclesEnd(String path) throws IOException {
        Path within = Files.createDirectories(edition.content().resolve(path));
        Files.createSymbolicLink(within.resolve("round"), edition.content());
        Files.createSymbolicLink(within.resolve("self"), Path.of("self"));

        Run run = assertTimeoutPreemptively(LIMIT, edition::build);

        assertEquals(path.equals("notes") ? 0 : 1, run.code(), run.err());
        assertEquals(!path.equals("notes"), run.err().contains("E0128"), run.err());
    }

    @Test
    void theContentFolderItselfMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), edition.content());

        Run run = Run.of(
                "build", "--content", link.toString(), "--site", edition.site().toString());

        assertEquals(0, run.code(), run.err());
        try (ZipFile sources = new ZipFile(edition.site().resolve("sources.zip").toFile())) {
            assertTrue(sources.stream().anyMatch(file -> file.getName().equals("documents/letter/text.md")));
        }
    }

    /** The folder that the link names is the site's then; all else around it is left alone. */
    @Test
    void theSiteItselfMayBeALink() throws IOException {
        Path host = Files.createDirectories(folder.resolve("host/site"));
        Files.createDirectories(edition.site().getParent());
        Files.createSymbolicLink(edition.site(), host);

        assertEquals(0, edition.build().code());

        assertTrue(Files.exists(host.resolve("letter.html")));
        assertEquals(List.of("site"), names(folder.resolve("host")));
    }

    @Test
    void theSiteMayNotBeALinkIntoTheContentNorRound() throws IOException {
        Files.createSymbolicLink(edition.site(), edition.content());
        assertEquals(2, edition.build().code());

        Path round = Files.createSymbolicLink(folder.resolve("round"), folder.resolve("round"));
        Run run = Run.of("build", "--content", edition.content().toString(), "--site", round.toString());
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains("E0703"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {".incipit", ".incipit/next", ".incipit/lock", ".incipit/manifest", ".incipit/commit.part"})
    void aLinkInIncipitsOwnFolderLeadsNothingOut(String path) throws IOException {
        assertEquals(0, edition.build().code());
        Map<String, String> outside = Golden.texts(secret);
        Path link = edition.site().resolve(path);
        if (Files.isDirectory(link)) {
            Files.move(link, folder.resolve("moved"));
        } else {
            Files.deleteIfExists(link);
        }
        Files.createSymbolicLink(
                link, path.endsWith("t") || path.endsWith("next") ? secret : secret.resolve("text.md"));
        edition.text("letter", "Dear enemy,");

        Run run = edition.build();

        assertEquals(outside, Golden.texts(secret), run.err());
        assertFalse(run.err().contains("Incipit failed"), run.err());
    }

    @Test
    void namesThatAreOneOnOtherSystemsAreTold() throws IOException {
        edition.write("static/Bild.png", "x");
        edition.write("static/bild.png", "x");
        edition.write("static/caf\u00e9.png", "x");
        edition.write("static/cafe\u0301.png", "x");
        edition.write("static/stra\u00dfe.png", "x");
        edition.write("static/STRASSE.png", "x");

        Run run = edition.build();

        assertEquals(1, run.code());
        assertEquals(3, run.err().split("error E0701", -1).length - 1, run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "com1.txt", "COM\u00b9.txt", "nul", "CONIN$", "a.", "a ", "b:c", "a\u0007b", "a\nb"})
    void namesThatOtherSystemsCannotHaveAreTold(String name) {
        edition.write("static/" + name, "x");

        Run run = edition.build();

        assertEquals(1, run.code());
        assertTrue(run.err().contains("E0127"), run.err());
        assertTrue(run.err().chars().noneMatch(c -> c == 7), "no control reaches the terminal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "Letter", "a.", "\u0430", "a\u200bb", "le\u0301", "a b", "a..b"})
    void documentsHaveNamesThatEverySystemCanHaveAndNoneThatLooksLikeAnother(String slug) {
        edition.text(slug, "Words.");

        Run run = edition.build();

        assertEquals(1, run.code());
        assertTrue(run.err().contains("E0201"), run.err());
    }

    @Test
    void aSiteThatAnotherBuildWritesToIsLeftAlone() throws IOException {
        assertEquals(0, edition.build().code());
        Map<String, String> before = Golden.texts(edition.site());
        edition.text("letter", "Dear enemy,");
        Path lock = edition.site().resolve(".incipit/lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            Run run = edition.build();

            assertEquals(3, run.code(), held::toString);
            assertTrue(run.err().contains("E0705"), run.err());
            assertTrue(run.err().endsWith("Nothing was published; the site is as it was.\n"), run.err());
        }
        Files.delete(lock);
        assertEquals(before, Golden.texts(edition.site()));
        assertEquals(0, edition.build().code());
    }

    @Test
    void aFolderThatMayNotBeWrittenIsAFailureOfTheMachine() throws IOException {
        assertEquals(0, edition.build().code());
        Map<String, String> before = Golden.texts(edition.site());
        edition.text("letter", "Dear enemy,");
        allow(edition.site().resolve(".incipit"), "r-xr-xr-x");
        assumeFalse(Files.isWritable(edition.site().resolve(".incipit")), "who runs this may write everywhere");

        Run run = edition.build();

        allow(edition.site().resolve(".incipit"), "rwxr-xr-x");
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains("E0703"), run.err());
        assertEquals(before, Golden.texts(edition.site()));
        assertEquals(0, edition.build().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents/letter/text.md",
                "notes.txt",
                "documents/letter",
                "pages",
                "static/a.txt",
                "people.yaml"
            })
    void whatCannotBeReadIsToldAtItsPlace(String path) throws IOException {
        Path file = edition.content().resolve(path);
        if (path.equals("pages")) {
            edition.write("pages/about.md", "# About\n");
        } else if (!Files.exists(file)) {
            edition.write(path, "");
        }
        allow(file, "---------");
        assumeFalse(Files.isReadable(file), "who runs this may read everything");

        Run run = edition.build();

        allow(file, "rwxr-xr-x");
        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().contains("content/" + path), run.err());
        assertTrue(run.err().contains("E0101"), run.err());
        assertEquals(Map.of(), Golden.texts(edition.site()));
    }

    private static void allow(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
