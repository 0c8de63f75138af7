package org.incipit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incipit.model.PortableName;
import org.incipit.model.Releases;
import org.incipit.model.StaticFile;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.source.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published as it is: real files, under names that every system can have. */
class StaticFilesTest {

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void anEdition() throws IOException {
        folder = Files.createDirectories(parent.resolve("content/static"));
        Files.writeString(parent.resolve("content/edition.yaml"), "title: Letters\n");
    }

    @Test
    void filesInFoldersArePublishedInTheOrderOfTheirPaths() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/Leaf 64.svg"), "x");
        Files.writeString(folder.resolve(".nojekyll"), "");

        assertEquals(List.of(".nojekyll", "b/Leaf 64.svg"), published());
        assertEquals(List.of(), problems());
    }

    @Test
    void aLinkToAFileIsNotFollowed() throws IOException {
        Path secret = Files.writeString(parent.resolve("secret.txt"), "not yours");
        Files.createSymbolicLink(folder.resolve("public.txt"), secret);

        assertEquals(List.of("E0128 static/public.txt"), problems());
        assertEquals(List.of(), published());
    }

    @Test
    void aLinkToAFolderIsNotPassedOver() throws IOException {
        Path elsewhere = Files.createDirectories(parent.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("pictures"), elsewhere);

        assertEquals(List.of("E0128 static/pictures"), problems());
    }

    @Test
    void theFolderItselfIsNoLink() throws IOException {
        Files.delete(folder);
        Files.createSymbolicLink(folder, Files.createDirectories(parent.resolve("elsewhere")));

        assertEquals(List.of("E0128 static"), problems());
    }

    /** A file that is there and gives no bytes, not even to one who may read everything. */
    @Test
    void aFileThatCannotBeReadIsToldAtItsPlace() {
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(unreadable), "this system has such a file");

        Problem told = StaticReader.read(new StaticFile("map.png", unreadable))
                .problems()
                .get(0);

        assertEquals(Code.E0101, told.code());
        assertEquals("/proc/self/mem", told.where().file().name());
    }

    @Test
    void aFileThatIsNotPortableIsTold() throws IOException {
        Files.writeString(folder.resolve("CON.txt"), "x");

        assertEquals(List.of("E0127 static/CON.txt"), problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CON.txt", "aux", "Lpt1.a.b", "a:b", "a\\b", "what?", "a.", "a ", "a\tb", "a|b", "con .txt"})
    void namesThatNotEverySystemCanHave(String name) {
        assertFalse(PortableName.mayBeFile(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNAME", ".nojekyll", "Leaf 64.svg", "снимок.png", "console.txt", "a.b.c", "x"})
    void namesThatEverySystemCanHave(String name) {
        assertTrue(PortableName.mayBeFile(name));
    }

    @Test
    void aNameOfMoreBytesThanFileSystemsTakeIsNone() {
        assertTrue(PortableName.mayBeFile("a".repeat(255)));
        assertFalse(PortableName.mayBeFile("ж".repeat(128)));
    }

    private List<String> published() {
        return CatalogReader.read(parent.resolve("content"), Releases.NONE, new Shelf())
                .value()
                .orElseThrow()
                .statics()
                .stream()
                .map(StaticFile::path)
                .toList();
    }

    private List<String> problems() {
        return CatalogReader.read(parent.resolve("content"), Releases.NONE, new Shelf()).problems().stream()
                .map(this::told)
                .toList();
    }

    private String told(Problem problem) {
        assertTrue(List.of(Code.E0127, Code.E0128).contains(problem.code()), problem::toString);
        String content = parent.resolve("content").toString().replace('\\', '/') + "/";
        return problem.code() + " " + problem.where().file().name().replace(content, "");
    }
}
