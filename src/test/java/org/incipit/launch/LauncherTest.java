package org.incipit.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a second JVM is started, with which options, and where its archive is kept. */
class LauncherTest {

    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final List<String> LARGE =
            List.of("-XX:+UseParallelGC", "-XX:GCTimeRatio=4", "-XX:MaxHeapFreeRatio=40");

    @TempDir
    Path folder;

    @Test
    void shortCommandsPayAndTheDeskDoesNot() {
        assertTrue(pays(Map.of()));
        assertTrue(pays(Map.of(), "build", "--strict"));
        assertTrue(pays(Map.of(), "check"));
        assertFalse(pays(Map.of(), "serve"));
        assertFalse(pays(Map.of(), "--version"));
        assertFalse(pays(Map.of(), "biuld"));
    }

    @Test
    void whoGivesTheJvmOptionsOrAsksForOneJvmGetsOne() {
        assertFalse(Launcher.pays(Map.of(), List.of("-Xmx200m"), "build"));
        assertFalse(pays(Map.of("JAVA_TOOL_OPTIONS", "-javaagent:watch.jar"), "build"));
        assertFalse(pays(Map.of("JDK_JAVA_OPTIONS", "-Xmx200m"), "build"));
        assertFalse(pays(Map.of("INCIPIT_ONE_JVM", "1"), "build"));
    }

    @Test
    void anArchiveIsMadeByWhatGoesAllTheWayAndWhereItIsKept() {
        assertTrue(Launcher.makes(Map.of(), "build"));
        assertFalse(Launcher.makes(Map.of(), "import", "letter.txt"));
        assertFalse(Launcher.makes(Map.of("CI", "true"), "build"));
    }

    @Test
    void aSmallEditionIsTunedForAQuickStartAndALargeOneForLittleMemory() throws IOException {
        assertEquals(
                SMALL, Tuning.of("build", "--content", folder.resolve("none").toString()));
        for (int at = 0; at < 3; at++) {
            Path document = Files.createDirectories(folder.resolve("documents/letter-" + at));
            Files.writeString(document.resolve("text.md"), "word ".repeat(500_000));
            List<String> expected = at < 1 ? SMALL : LARGE;
            assertEquals(expected, Tuning.of("build", "--content", folder.toString()), "documents: " + (at + 1));
            assertEquals(expected, Tuning.of("check", "--content=" + folder), "documents: " + (at + 1));
        }
    }

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
    void aProcessThatCannotBeStartedHasNoExitCode() throws InterruptedException {
        assertEquals(
                OptionalInt.empty(), Child.run(List.of(folder.resolve("nothing").toString())));
    }

    private static boolean pays(Map<String, String> environment, String... args) {
        return Launcher.pays(environment, List.of(), args);
    }
}
