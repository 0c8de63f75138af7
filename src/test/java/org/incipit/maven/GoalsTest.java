package org.incipit.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.incipit.cli.TestEdition;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition that is a Maven project calls the commands as goals. */
class GoalsTest {

    @TempDir
    Path folder;

    private TestEdition edition;

    @BeforeEach
    void anEdition() {
        edition = new TestEdition(folder);
        edition.text("letter", "On Monday he wrote.");
    }

    @Test
    void mavenIsToldTheirNames() throws IOException {
        Path descriptor = Path.of("target/classes/META-INF/maven/plugin.xml");
        Set<String> goals = new TreeSet<>(Jsoup.parse(Files.readString(descriptor), Parser.xmlParser())
                .select("mojo > goal")
                .eachText());

        assertEquals(Set.of("build", "check", "release", "serve"), goals);
    }

    @Test
    void buildWritesTheSite() throws Exception {
        set(new BuildMojo(), "site", edition.site().toFile()).execute();

        assertTrue(Files.exists(edition.site().resolve("letter.html")));
    }

    @Test
    void checkWritesNothing() throws Exception {
        set(new CheckMojo(), "args", List.of("--strict", "--color", " never")).execute();

        assertFalse(Files.exists(edition.site()));
    }

    @Test
    void releaseRecordsTheTextsUnlessItIsOnlyTried() throws Exception {
        ReleaseMojo release = set(new ReleaseMojo(), "message", "First publication");
        set(release, "dryRun", true).execute();
        assertFalse(Files.exists(edition.content().resolve("releases")));

        set(release, "dryRun", false).execute();
        assertTrue(Files.exists(edition.content().resolve("releases/1.txt")));
    }

    @Test
    void anErrorOfTheEditionFailsTheBuildAndAWrongOptionEndsIt() {
        assertThrows(
                MojoExecutionException.class,
                () -> set(new CheckMojo(), "args", List.of("--nonsense")).execute());

        edition.write("edition.yaml", "title: Letters\nnonsense: 1\n");
        assertThrows(
                MojoFailureException.class,
                () -> set(new CheckMojo(), "args", List.of()).execute());
    }

    @Test
    void filesBelowTheCurrentFolderAreNamedByShortPaths() {
        assertEquals("content", EditionMojo.shown(new File("content").getAbsoluteFile()));
        assertDoesNotThrow(() -> EditionMojo.shown(new File("/")));
    }

    /** Does what Maven does with a parameter, and names the edition. */
    private <M extends EditionMojo> M set(M goal, String parameter, Object value) throws ReflectiveOperationException {
        put(goal, "content", edition.content().toFile());
        put(goal, parameter, value);
        return goal;
    }

    private static void put(EditionMojo goal, String parameter, Object value) throws ReflectiveOperationException {
        for (Class<?> type = goal.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(parameter)) {
                    field.setAccessible(true);
                    field.set(goal, value);
                    return;
                }
            }
        }
        throw new NoSuchFieldException(parameter);
    }
}
