package org.incipit.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.render.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    @TempDir
    Path parent;

    @Test
    void whatWasGatheredIsPublishedTogether() throws IOException {
        assertEquals(
                new Publication(2, 2, 0), publish(site(), Map.of("index.html", "home", "people/tito.html", "Tito")));

        assertEquals(Map.of("index.html", "home", "people/tito.html", "Tito"), published(site()));
    }

    @Test
    void aSecondBuildTouchesOnlyWhatChanged() throws IOException {
        publish(site(), Map.of("index.html", "home", "a.html", "old", "gone/b.html", "b"));
        Object untouched = Files.readAttributes(site().resolve("index.html"), "unix:ino,lastModifiedTime");

        assertEquals(
                new Publication(3, 2, 1),
                publish(site(), Map.of("index.html", "home", "a.html", "new", "c.html", "c")));

        assertEquals(Map.of("index.html", "home", "a.html", "new", "c.html", "c"), published(site()));
        assertEquals(untouched, Files.readAttributes(site().resolve("index.html"), "unix:ino,lastModifiedTime"));
        assertFalse(Files.exists(site().resolve("gone")), "an emptied folder goes too");
    }

    @Test
    void whatIsNotCommittedLeavesTheSiteAsItWas() throws IOException {
        publish(site(), Map.of("index.html", "home"));

        try (Staging staging = opened(site())) {
            staging.add(OutputFile.text("index.html", "half done"));
        }

        assertEquals(Map.of("index.html", "home"), published(site()));
        assertFalse(Files.exists(site().resolve(".incipit/next")));
    }

    @Test
    void anAbandonedFirstBuildLeavesAnEmptyFolder() throws IOException {
        try (Staging staging = opened(site())) {
            staging.add(OutputFile.text("index.html", "half done"));
        }

        try (Stream<Path> left = Files.list(site())) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void nothingIsWrittenBesideTheSite() throws IOException {
        publish(site(), Map.of("index.html", "home"));

        try (Stream<Path> beside = Files.list(parent)) {
            assertEquals(List.of(site()), beside.toList());
        }
    }

    @Test
    void aFolderThatIncipitDidNotWriteIsLeftAlone() throws IOException {
        Files.createDirectories(site());
        Files.writeString(site().resolve("thesis.doc"), "ten years");

        Outcome<Optional<Staging>> outcome = Staging.open(site());

        assertEquals(Code.E0702, outcome.problems().get(0).code());
        assertEquals(Map.of("thesis.doc", "ten years"), published(site()));
        assertFalse(Files.exists(site().resolve(".incipit")));
    }

    @Test
    void aFileOfSomebodyElseInTheSiteIsKept() throws IOException {
        publish(site(), Map.of("index.html", "home", "old.html", "old"));
        Files.writeString(site().resolve("CNAME"), "example.org");

        publish(site(), Map.of("index.html", "home"));

        assertEquals(Map.of("index.html", "home", "CNAME", "example.org"), published(site()));
    }

    @Test
    void aFileOfSomebodyElseIsNotOverwritten() throws IOException {
        publish(site(), Map.of("index.html", "home"));
        Files.writeString(site().resolve("about.html"), "by hand");

        try (Staging staging = opened(site())) {
            staging.add(OutputFile.text("about.html", "made"));
            assertEquals(Code.E0702, staging.commit().problems().get(0).code());
        }

        assertEquals(Map.of("index.html", "home", "about.html", "by hand"), published(site()));
    }

    @Test
    void aCommitThatWasCutOffIsFinishedByTheNextBuildEvenIfThatFails() throws IOException {
        publish(site(), Map.of("index.html", "home", "a.html", "old", "gone.html", "gone"));
        Path own = site().resolve(".incipit");
        Files.createDirectories(own.resolve("next"));
        Files.writeString(own.resolve("next/a.html"), "new");
        Files.writeString(own.resolve("next/b.html"), "b");
        Files.write(
                own.resolve("commit"),
                new Manifest(Map.of("index.html", hash("home"), "a.html", hash("new"), "b.html", hash("b"))).bytes());

        opened(site()).close();

        assertEquals(Map.of("index.html", "home", "a.html", "new", "b.html", "b"), published(site()));
        assertFalse(Files.exists(own.resolve("commit")));
    }

    @Test
    void aSymbolicLinkInTheSiteIsNotFollowedOut() throws IOException {
        publish(site(), Map.of("index.html", "home"));
        Path outside = Files.createDirectory(parent.resolve("outside"));
        Files.createSymbolicLink(site().resolve("people"), outside);

        try (Staging staging = opened(site())) {
            staging.add(OutputFile.text("people/tito.html", "Tito"));
            assertEquals(Code.E0704, staging.commit().problems().get(0).code());
        }

        try (Stream<Path> written = Files.list(outside)) {
            assertEquals(List.of(), written.toList());
        }
    }

    @Test
    void aPathThatLeadsOutOfTheSiteIsNeverWritten() throws IOException {
        try (Staging staging = opened(site())) {
            assertThrows(IllegalArgumentException.class, () -> staging.add(OutputFile.text("../outside.html", "out")));
        }
    }

    @Test
    void asLongAsOneBuildWritesAnotherIsTurnedAway() throws IOException {
        try (Staging first = opened(site())) {
            assertEquals(Code.E0705, Staging.open(site()).problems().get(0).code());
            first.add(OutputFile.text("index.html", "home"));
            assertTrue(first.commit().problems().isEmpty());
        }
        assertTrue(Staging.open(site()).value().isPresent());
    }

    @Test
    void aFileCannotBeTheSite() throws IOException {
        Path file = Files.writeString(parent.resolve("site"), "a file");

        assertEquals(Code.E0703, Staging.open(file).problems().get(0).code());
        assertArrayEquals("a file".getBytes(), Files.readAllBytes(file));
    }

    private Path site() {
        return parent.resolve("site");
    }

    private static String hash(String text) {
        return Digest.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Staging opened(Path site) {
        return Staging.open(site).value().orElseThrow();
    }

    private static Publication publish(Path site, Map<String, String> files) throws IOException {
        try (Staging staging = opened(site)) {
            files.forEach((path, text) -> staging.add(OutputFile.text(path, text)));
            return staging.commit().value().orElseThrow();
        }
    }

    /** What a visitor of the site can see: every file but Incipit's own. */
    private static Map<String, String> published(Path site) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".incipit/")) {
                    found.put(path, Files.readString(file));
                }
            }
        }
        return found;
    }
}
