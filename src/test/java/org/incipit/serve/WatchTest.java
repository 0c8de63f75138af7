package org.incipit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.incipit.source.Stamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a change, however the machine tells of it. */
class WatchTest {

    @TempDir
    private Path folder;

    private Path text;

    @BeforeEach
    void write() throws IOException {
        text = folder.resolve("documents/letter/text.md");
        Files.createDirectories(text.getParent());
        Files.writeString(text, "one");
    }

    private Watch watch(boolean notices) {
        return notices ? Watch.of(List.of(folder)) : Watch.byLooking(List.of(folder), 20);
    }

    /** Waits as the desk does, until a snapshot is as it should be. */
    private static Snapshot until(Watch watch, Predicate<Snapshot> wanted) throws InterruptedException {
        Snapshot seen = watch.settled();
        for (int i = 0; i < 100 && !wanted.test(seen); i++) {
            watch.await(200);
            seen = watch.settled();
        }
        assertTrue(wanted.test(seen), "the change was not seen");
        return seen;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSaveInPlaceIsSeen(boolean notices) throws IOException, InterruptedException {
        try (Watch watch = watch(notices)) {
            Snapshot before = watch.settled();
            Files.writeString(text, "other");
            until(watch, now -> !now.isAs(before));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSaveByRenamingIsSeen(boolean notices) throws IOException, InterruptedException {
        try (Watch watch = watch(notices)) {
            Snapshot before = watch.settled();
            Path draft = folder.resolve("documents/letter/text.md.tmp");
            Files.writeString(draft, "two");
            Files.move(draft, text, StandardCopyOption.REPLACE_EXISTING);
            until(watch, now -> !now.isAs(before));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileInAFolderThatIsNewIsSeen(boolean notices) throws IOException, InterruptedException {
        try (Watch watch = watch(notices)) {
            watch.settled();
            Path other = folder.resolve("documents/other/deep/er/text.md");
            Files.createDirectories(other.getParent());
            watch.settled();
            Files.writeString(other, "one");
            Snapshot there = until(watch, now -> now.files().containsKey(other));
            Files.writeString(other, "other");
            until(watch, now -> !now.isAs(there));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFolderThatIsRenamedAndComesBackIsSeen(boolean notices) throws IOException, InterruptedException {
        try (Watch watch = watch(notices)) {
            watch.settled();
            Path away = folder.resolve("away");
            Files.move(folder.resolve("documents"), away);
            until(watch, now -> !now.files().containsKey(text));
            Files.move(away, folder.resolve("documents"));
            Snapshot back = until(watch, now -> now.files().containsKey(text));
            Files.writeString(text, "other");
            until(watch, now -> !now.isAs(back));
        }
    }

    @Test
    void aNoticeLeadsToItsFolderAlone() throws IOException, InterruptedException {
        Path other = folder.resolve("documents/other/text.md");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "one");
        try (Watch watch = watch(true)) {
            Snapshot before = watch.settled();
            Files.writeString(text, "other");
            watch.await(Long.MAX_VALUE);
            Snapshot now = watch.settled();

            assertEquals(Set.of(text), now.changes(before));
            assertSame(listing(before, other), listing(now, other), "it was looked at again");
            assertNotSame(listing(before, text), listing(now, text));
        }
    }

    private static Snapshot.Listing listing(Snapshot snapshot, Path file) {
        return Objects.requireNonNull(snapshot.folders().get(file.getParent()));
    }

    /** The new folder has the old one's name, and notices of the old one tell nothing of it. */
    @Test
    void aFolderThatIsReplacedIsListenedToAnew() throws IOException, InterruptedException {
        Path other = folder.resolve("other");
        Files.createDirectories(other);
        Files.writeString(other.resolve("text.md"), "another");
        try (Watch watch = watch(true)) {
            watch.settled();
            Files.move(text.getParent(), folder.resolve("away"));
            Files.move(other, text.getParent());
            Snapshot there = until(watch, now -> size(now) == 7);
            Files.writeString(text, "once more");
            watch.await(Long.MAX_VALUE);

            assertEquals(Set.of(text), watch.settled().changes(there));
        }
    }

    @Test
    void aFolderThatALinkLeadsToIsWatchedToo(@TempDir Path elsewhere) throws IOException, InterruptedException {
        Path link = elsewhere.resolve("content");
        Files.createSymbolicLink(link, folder);
        Path linked = link.resolve(folder.relativize(text).toString());
        try (Watch watch = Watch.of(List.of(link))) {
            Snapshot before = watch.settled();
            Files.writeString(text, "other");
            assertEquals(Set.of(linked), until(watch, now -> !now.isAs(before)).changes(before));
        }
    }

    @Test
    void aFileThatComesAndOneThatGoesAreChanges() throws IOException, InterruptedException {
        try (Watch watch = Watch.byLooking(List.of(folder), 5)) {
            Snapshot before = watch.settled();
            Path other = text.resolveSibling("witness.txt");
            Files.move(text, other);
            assertEquals(Set.of(text, other), watch.settled().changes(before));
            Files.delete(other);
            Files.delete(text.getParent());
            assertEquals(Set.of(text), watch.settled().changes(before));
        }
    }

    @Test
    void aFolderThatIsNotThereIsWatchedFor() throws IOException, InterruptedException {
        Path templates = folder.resolve("templates");
        try (Watch watch = Watch.of(List.of(templates))) {
            assertTrue(watch.settled().files().isEmpty());
            Files.createDirectories(templates);
            Files.writeString(templates.resolve("page.ftlh"), "x");
            until(watch, now -> now.files().size() == 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text.md~",
                ".text.md.swp",
                ".text.md.swx",
                "4913",
                ".#text.md",
                "#text.md#",
                ".~lock.text.md#",
                "~$text.md",
                "text.md___jb_tmp___",
                "text.md.tmp",
                ".goutputstream-ABC",
                ".DS_Store",
                "text.md.part"
            })
    void whatEditorsLeaveForAMomentIsNoChange(String name) throws IOException, InterruptedException {
        try (Watch watch = Watch.byLooking(List.of(folder), 5)) {
            Snapshot before = watch.settled();
            Files.writeString(text.resolveSibling(name), "passing");
            Snapshot now = watch.settled();
            assertTrue(now.isAs(before), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text.md", "witness.txt", ".nojekyll", "a.b.c.png", "1.txt", "swap.md", "tmp.md"})
    void filesOfAnEditionAreNotTakenForPassingOnes(String name) {
        assertFalse(PassingFiles.hasName(name));
    }

    @Test
    void aHistoryOfVersionsIsNotLookedAt() throws IOException, InterruptedException {
        try (Watch watch = Watch.byLooking(List.of(folder), 5)) {
            Snapshot before = watch.settled();
            Files.createDirectories(folder.resolve(".git/objects"));
            Files.writeString(folder.resolve(".git/objects/a"), "x");
            assertTrue(watch.settled().isAs(before));
        }
    }

    @Test
    void filesAreReadOnlyOnceTheyStandStill() throws IOException, InterruptedException {
        Thread writer = new Thread(() -> {
            try {
                for (int i = 1; i <= 30; i++) {
                    Files.writeString(text, "x".repeat(i));
                    Thread.sleep(5);
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        try (Watch watch = Watch.of(List.of(folder))) {
            watch.settled();
            writer.start();
            until(watch, now -> size(now) == 30);
            writer.join();
            assertEquals(30, size(watch.settled()));
        }
    }

    private long size(Snapshot snapshot) {
        Stamp stamp = snapshot.files().get(text);
        return stamp == null ? 0 : stamp.size();
    }
}
