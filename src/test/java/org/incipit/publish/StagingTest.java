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
import org.incipit.problem.Problem;
import org.incipit.render.OutputFile;
import org.incipit.source.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rubbish\n",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  ../victim.txt\n",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  /victim.txt\n",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/./b.txt\n"
            })
    void aManifestThatListsAnythingButFilesOfTheSiteIsNotFollowed(String line) throws IOException {
        Path victim = Files.writeString(parent.resolve("victim.txt"), "");
        publish(site(), Map.of("index.html", "home"));
        Path manifest = site().resolve(".incipit/manifest");
        Files.writeString(manifest, Files.readString(manifest) + line);

        try (Staging staging = opened(site())) {
            staging.add(OutputFile.text("index.html", "new"));
            assertEquals(List.of(Code.E0711), codes(staging.commit().problems()));
        }

        assertEquals("home", Files.readString(site().resolve("index.html")));
        assertTrue(Files.exists(victim));
    }

    @Test
    void aManifestThatIsNoTextIsNotFollowed() throws IOException {
        publish(site(), Map.of("index.html", "home"));
        Files.write(site().resolve(".incipit/manifest"), new byte[] {(byte) 0xFF, 0});

        try (Staging staging = opened(site())) {
            assertEquals(List.of(Code.E0711), codes(staging.commit().problems()));
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
        cutOff(Map.of("index.html", "home", "a.html", "new", "b.html", "b"), "a.html", "b.html");

        opened(site()).close();

        assertEquals(Map.of("index.html", "home", "a.html", "new", "b.html", "b"), published(site()));
        assertFalse(Files.exists(site().resolve(".incipit/commit")));
    }

    @Test
    void aCommitThatFailsKeepsWhatItNeedsAndIsFinishedWhenTheWayIsFree() throws IOException {
        publish(site(), Map.of("index.html", "home", "a.html", "old", "gone.html", "gone"));
        Path own = site().resolve(".incipit");
        cutOff(Map.of("index.html", "home", "a.html", "new", "b.html", "b"), "a.html", "b.html");
        Files.createDirectories(site().resolve("b.html"));
        Files.writeString(site().resolve("b.html/thesis.txt"), "ten years");

        Outcome<Optional<Staging>> outcome = Staging.open(site());

        assertEquals(List.of(Code.E0703), codes(outcome.problems()));
        assertEquals(List.of(Code.E0706), codes(Staging.unfinished(site(), List.of())));
        assertEquals("b", Files.readString(own.resolve("next/b.html")));
        assertEquals("gone", Files.readString(site().resolve("gone.html")));

        Files.delete(site().resolve("b.html/thesis.txt"));
        Files.delete(site().resolve("b.html"));
        opened(site()).close();

        assertEquals(Map.of("index.html", "home", "a.html", "new", "b.html", "b"), published(site()));
        assertEquals(List.of(), Staging.unfinished(site(), List.of()));
    }

    /** A build that was killed leaves the file of its lock behind, and what bars the next one may be met before it. */
    @Test
    void aCommitThatWasCutOffIsToldThoughTheFileOfTheLockIsThere() throws IOException {
        publish(site(), Map.of("index.html", "home"));
        cutOff(Map.of("index.html", "new"), "index.html");
        Files.writeString(site().resolve(".incipit/lock"), "+");
        Files.createSymbolicLink(site().resolve(".incipit/manifest.part"), parent);

        Outcome<Optional<Staging>> outcome = Staging.open(site());

        assertEquals(List.of(Code.E0704), codes(outcome.problems()));
        assertEquals(List.of(Code.E0706), codes(Staging.unfinished(site(), outcome.problems())));
    }

    @Test
    void aCommitThatAnotherBuildIsMakingIsNotToldAsCutOff() throws IOException {
        publish(site(), Map.of("index.html", "home"));
        try (Staging other = opened(site())) {
            cutOff(Map.of("index.html", "new"), "index.html");

            Outcome<Optional<Staging>> outcome = Staging.open(site());

            assertEquals(List.of(Code.E0705), codes(outcome.problems()), other::toString);
            assertEquals(List.of(), Staging.unfinished(site(), outcome.problems()));
        }
    }

    @Test
    void aCommitOfWhichAFileIsLostTouchesNothing() throws IOException {
        Map<String, String> before = Map.of("index.html", "home", "gone.html", "gone");
        publish(site(), before);
        cutOff(Map.of("index.html", "new", "b.html", "b"), "b.html");

        opened(site()).close();

        assertEquals(before, published(site()));
        assertEquals(List.of(Code.E0706), codes(Staging.unfinished(site(), List.of())));
    }

    @Test
    void aCommitOfWhichAFileIsLostGivesWayToTheNext() throws IOException {
        publish(site(), Map.of("index.html", "home", "gone.html", "gone"));
        cutOff(Map.of("index.html", "new", "b.html", "b"));
        Files.writeString(site().resolve("b.html"), "b");

        publish(site(), Map.of("index.html", "newer", "c.html", "c"));

        assertEquals(Map.of("index.html", "newer", "c.html", "c"), published(site()));
        assertEquals(List.of(), Staging.unfinished(site(), List.of()));
    }

    @Test
    void aFileOfWhichTheBytesWereLostBeforeTheCommitIsNotPublished() throws IOException {
        publish(site(), Map.of("index.html", "home"));
        try (Staging staging = opened(site())) {
            staging.add(OutputFile.text("index.html", "new"));
            staging.add(OutputFile.text("b.html", "b"));
            Files.delete(site().resolve(".incipit/next/b.html"));
            assertEquals(List.of(Code.E0703), codes(staging.commit().problems()));
        }

        assertEquals(Map.of("index.html", "home"), published(site()));
        assertEquals(List.of(), Staging.unfinished(site(), List.of()));
    }

    @Test
    void aPublishedFileGivesWayToAFolderAndAFolderToAFile() throws IOException {
        publish(site(), Map.of("index.html", "home", "people", "a file", "a/b/c.html", "c"));

        publish(site(), Map.of("index.html", "home", "people/tito.html", "Tito", "a", "a file"));
        assertEquals(Map.of("index.html", "home", "people/tito.html", "Tito", "a", "a file"), published(site()));

        publish(site(), Map.of("index.html", "home", "people", "a file", "a/b/c.html", "c"));
        assertEquals(Map.of("index.html", "home", "people", "a file", "a/b/c.html", "c"), published(site()));
    }

    @Test
    void aFolderThatSomebodyPutInPlaceOfAPublishedFileIsLeftAlone() throws IOException {
        publish(site(), Map.of("index.html", "home", "a.html", "a"));
        Files.delete(site().resolve("a.html"));
        Files.createDirectories(site().resolve("a.html"));
        Files.writeString(site().resolve("a.html/thesis.txt"), "ten years");

        try (Staging staging = opened(site())) {
            staging.add(OutputFile.text("index.html", "new"));
            staging.add(OutputFile.text("a.html", "new"));
            assertEquals(List.of(Code.E0702), codes(staging.commit().problems()));
        }
        assertEquals(Map.of("index.html", "home", "a.html/thesis.txt", "ten years"), published(site()));

        publish(site(), Map.of("index.html", "new"));
        assertEquals(Map.of("index.html", "new", "a.html/thesis.txt", "ten years"), published(site()));
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
    void aFileThatCannotBeMadeReadyKeepsAllFromBeingPublished() throws IOException {
        publish(site(), Map.of("index.html", "home"));
        try (Staging staging = opened(site())) {
            staging.add(OutputFile.text("people", "a file"));
            staging.add(OutputFile.text("people/tito.html", "Tito"));
            staging.add(OutputFile.text("index.html", "new"));
            assertEquals(List.of(Code.E0703), codes(staging.failures()));
            assertEquals(List.of(Code.E0703), codes(staging.commit().problems()));
        }

        assertEquals(Map.of("index.html", "home"), published(site()));
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

    /** A commit that was decided, of which these files are made ready and nothing is published. */
    private void cutOff(Map<String, String> after, String... ready) throws IOException {
        Path own = site().resolve(".incipit");
        Files.createDirectories(own.resolve("next"));
        for (String path : ready) {
            Files.writeString(own.resolve("next").resolve(path), after.getOrDefault(path, ""));
        }
        Map<String, String> digests = new TreeMap<>();
        after.forEach((path, text) -> digests.put(path, hash(text)));
        Files.write(own.resolve("commit"), new Manifest(digests).bytes());
    }

    private static List<Code> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
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
