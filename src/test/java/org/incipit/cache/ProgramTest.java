package org.incipit.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program whose files or whose Java are others is another program. */
class ProgramTest {

    @TempDir
    private Path folder;

    @Test
    void theProgramIsTheSameAsLongAsItsFilesAre() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/org"));
        Path file = Files.writeString(classes.resolve("A.class"), "a");
        List<Path> roots = List.of(folder.resolve("classes"), folder.resolve("gone.jar"));
        Optional<String> before = Program.digest(roots, "17");

        assertEquals(before, Program.digest(roots, "17"));
        assertNotEquals(before, Program.digest(roots, "21"));
        Files.writeString(file, "ab");
        Optional<String> longer = Program.digest(roots, "17");
        assertNotEquals(before, longer);
        Files.writeString(classes.resolve("B.class"), "");
        assertNotEquals(longer, Program.digest(roots, "17"));
    }

    @Test
    void theProgramThatRunsIsKnown() {
        assertEquals(64, Program.digest().orElseThrow().length());
        assertEquals(Program.digest(), Program.digest());
    }
}
