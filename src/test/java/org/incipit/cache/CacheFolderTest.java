package org.incipit.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in the user's cache is the user's alone, and little. */
class CacheFolderTest {

    @TempDir
    private Path folder;

    @Test
    void theCacheIsTheUsersAlone() throws IOException {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.toString());
        Path made = CacheFolder.of(environment).orElseThrow().path();
        assertEquals(folder.resolve("incipit"), made);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxrwxrwx"));
            assertEquals(Optional.empty(), CacheFolder.of(environment));
        }
    }

    @Test
    void aCacheThatCannotBeMadeIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(Optional.empty(), CacheFolder.of(Map.of("XDG_CACHE_HOME", file.toString())));
        Files.createSymbolicLink(folder.resolve("incipit"), Files.createDirectory(folder.resolve("elsewhere")));
        assertEquals(Optional.empty(), CacheFolder.of(Map.of("XDG_CACHE_HOME", folder.toString())));
        assertEquals(Optional.empty(), CacheFolder.of(Map.of("XDG_CACHE_HOME", "no\0path")));
        assertEquals(Optional.empty(), CacheFolder.of(Map.of("HOME", "no\0path")));
    }

    @Test
    void theCacheIsInTheHomeThatTheShellKnows() {
        Path made = CacheFolder.of(Map.of("HOME", folder.toString(), "XDG_CACHE_HOME", "relative"))
                .orElseThrow()
                .path();
        assertTrue(made.startsWith(folder), made::toString);
    }

    @Test
    void whoHasNoNameOrNoHomeHasNoCacheAndNothingIsMadeForThem() throws IOException {
        String user = System.getProperty("user.name");
        String home = System.getProperty("user.home");
        try {
            System.setProperty("user.home", "?");
            assertEquals(Optional.empty(), CacheFolder.of(Map.of()));
            assertFalse(Files.exists(Path.of("?")));
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                System.setProperty("user.name", "?");
                assertEquals(Optional.empty(), CacheFolder.of(Map.of("HOME", folder.toString())));
                assertFalse(Files.exists(folder.resolve(".cache")));
            }
        } finally {
            System.setProperty("user.name", user);
            System.setProperty("user.home", home);
        }
    }

    @Test
    void theNewestOfAKindAreKeptAndWhatOthersWriteAtTheMoment() throws IOException {
        for (int hour = 1; hour <= 4; hour++) {
            write("site" + hour + ".ledger", hour);
            write("run" + hour + CacheFolder.UNFINISHED, hour);
        }
        write("classes.jsa", 0);
        new CacheFolder(folder).tidy(".ledger", 2, 100);

        assertEquals(Set.of("site3.ledger", "site4.ledger", "run3.part", "run4.part", "classes.jsa"), names());
    }

    @Test
    void theNewestStaysHoweverLargeAndOfTheOthersWhatThereIsRoomFor() throws IOException {
        for (int hour = 1; hour < 5; hour++) {
            write("site" + hour + ".ledger", hour);
        }
        write("site2.ledger", 2, 10);
        write("site5.ledger", 5, 1000);
        new CacheFolder(folder).tidy(".ledger", 10, 9);

        assertEquals(Set.of("site3.ledger", "site4.ledger", "site5.ledger"), names());
    }

    private void write(String name, int hour) throws IOException {
        write(name, hour, 0);
    }

    private void write(String name, int hour, int bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[bytes]);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + hour * 3_600_000L));
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }
}
