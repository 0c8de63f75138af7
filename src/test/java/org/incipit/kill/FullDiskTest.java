package org.incipit.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.incipit.cli.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full after so many bytes, wherever in a build that is. */
class FullDiskTest {

    @TempDir
    Path folder;

    private boolean mounted;

    @AfterEach
    void takeTheDiskAway() throws Exception {
        if (mounted) {
            ran("umount", disk().toString());
        }
    }

    /** A disk in memory, whose size can be changed; only who may mount can have one. */
    @Test
    void aDiskThatIsFullLeavesAWholeSiteAndIsTold() throws Exception {
        List<Path> contents = contents();
        List<SiteState> clean = new ArrayList<>();
        for (Path content : contents) {
            Path alone = folder.resolve("clean-" + clean.size());
            assertEquals(0, build(content, alone).code());
            clean.add(SiteState.of(alone));
        }
        Files.createDirectories(disk());
        mounted = ran("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk().toString());
        assumeTrue(mounted, "who runs this may not mount a disk in memory");
        Path site = disk().resolve("site");
        assertEquals(0, build(contents.get(0), site).code());
        long used = used();
        int full = 0;
        for (long more = 0; more < 600; more += 40) {
            assertTrue(ran("mount", "-o", "remount,size=" + (used / 1024 + more) + "k", disk().toString()));
            Run run = build(contents.get(1), site);
            SiteState seen = SiteState.of(site);
            assertEquals(Set.of(), seen.wrongBetween(clean.get(0), clean.get(1)), () -> run.err());
            if (run.code() != 0) {
                full++;
                assertEquals(3, run.code(), run.err());
                assertTrue(run.err().contains("E0703"), run.err());
                assertTrue(run.err().contains("room on the disk"), run.err());
            }
            assertTrue(ran("mount", "-o", "remount,size=64m", disk().toString()));
            assertEquals(0, build(contents.get(1), site).code());
            assertEquals(clean.get(1), SiteState.of(site));
            assertEquals(0, build(contents.get(0), site).code());
            assertEquals(clean.get(0), SiteState.of(site));
        }
        assertTrue(full > 1, "the disk was full more than once: " + full);
    }

    /** What anybody can have: a process whose files may not grow beyond a size. */
    @Test
    void filesThatCannotGrowLeaveTheSiteAsItWas() throws Exception {
        List<Path> contents = contents();
        Path site = folder.resolve("site");
        assertEquals(0, build(contents.get(0), site).code());
        SiteState before = SiteState.of(site);

        Path said = folder.resolve("said");
        Process limited = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 12 && exec \"$@\" 2>&1 | cat > '" + said + "'; exit 0",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.incipit.cli.Main",
                        "build",
                        "--content",
                        contents.get(1).toString(),
                        "--site",
                        site.toString())
                .start();
        limited.waitFor();

        String told = Files.readString(said);
        assertTrue(told.contains("error E0703"), told);
        assertTrue(told.contains("Nothing was published; the site is as it was."), told);
        assertEquals(before, SiteState.of(site));
        assertEquals(0, build(contents.get(1), site).code());
    }

    private List<Path> contents() throws IOException {
        return List.of(
                TwoContents.write(0, folder.resolve("content-0")), TwoContents.write(1, folder.resolve("content-1")));
    }

    private Path disk() {
        return folder.resolve("disk");
    }

    private long used() throws IOException {
        var store = Files.getFileStore(disk());
        return store.getTotalSpace() - store.getUnallocatedSpace();
    }

    private static Run build(Path content, Path site) {
        return Run.of("build", "--content", content.toString(), "--site", site.toString());
    }

    private static boolean ran(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
