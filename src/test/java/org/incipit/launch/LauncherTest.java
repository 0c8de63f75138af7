package org.incipit.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a second JVM is started, with which options, and where its archive is kept. */
class LauncherTest {

    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final List<String> LARGE = List.of(
            "-XX:+UseParallelGC",
            "-XX:GCTimeRatio=4",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:MaxNewSize=96m",
            "-XX:FreqInlineSize=50");

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
            Files.writeString(document.resolve("text.md"), "word ".repeat(2_000_000));
            List<String> expected = at < 2 ? SMALL : LARGE;
            assertEquals(expected, Tuning.of("build", "--content", folder.toString()), "documents: " + (at + 1));
            assertEquals(expected, Tuning.of("check", "--content=" + folder), "documents: " + (at + 1));
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
