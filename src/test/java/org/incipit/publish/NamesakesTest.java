package org.incipit.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problem;
import org.incipit.render.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A file that gets another spelling. Where capitals do not matter, both names lead to one file; a hard link stands for that
 * here, since the machine that runs the tests may tell them apart.
 */
class NamesakesTest {

    @TempDir
    Path parent;

    @ParameterizedTest
    @CsvSource({"Photo.txt, photo.txt", "photo.txt, PHOTO.TXT", "a/cafe\u0301.txt, a/caf\u00e9.txt"})
    void whereBothNamesAreOneFileItIsNotTakenAway(String old, String now) throws IOException {
        publish(Map.of(old, "the sea", "index.html", "home"));
        bothNamesAreOneFile(old, now);

        assertEquals(
                Optional.of(new Publication(2, 0, 0)),
                publish(Map.of(now, "the sea", "index.html", "home")).value());

        assertEquals("the sea", Files.readString(site().resolve(now)));
        assertTrue(Files.exists(site().resolve(old)), "one file with it");
    }

    @Test
    void whereTheyAreTwoFilesTheOldOneGoes() throws IOException {
        publish(Map.of("Photo.txt", "the sea", "Album/index.html", "home"));

        assertEquals(
                Optional.of(new Publication(2, 2, 2)),
                publish(Map.of("photo.txt", "the sea", "album/index.html", "home"))
                        .value());

        assertEquals("the sea", Files.readString(site().resolve("photo.txt")));
        assertFalse(Files.exists(site().resolve("Photo.txt")));
        assertFalse(Files.exists(site().resolve("Album")));
    }

    @Test
    void theOldNameGoesWhereNothingStandsUnderTheNewOneAnyMore() throws IOException {
        publish(Map.of("Photo.txt", "the sea", "index.html", "home"));
        bothNamesAreOneFile("Photo.txt", "photo.txt");

        assertEquals(
                Optional.of(new Publication(1, 0, 1)),
                publish(Map.of("index.html", "home")).value());

        assertFalse(Files.exists(site().resolve("Photo.txt")));
    }

    @Test
    void whatIncipitWroteUnderTheOtherNameIsReplaced() throws IOException {
        publish(Map.of("Photo.txt", "the sea"));
        bothNamesAreOneFile("Photo.txt", "photo.txt");

        assertEquals(List.of(), codes(publish(Map.of("photo.txt", "the hills"))));

        assertEquals("the hills", Files.readString(site().resolve("photo.txt")));
    }

    @Test
    void anotherFileUnderTheOtherNameIsSomebodyElses() throws IOException {
        publish(Map.of("Photo.txt", "the sea"));
        Files.writeString(site().resolve("photo.txt"), "by hand");

        assertEquals(List.of(Code.E0702), codes(publish(Map.of("photo.txt", "the hills"))));

        assertEquals("by hand", Files.readString(site().resolve("photo.txt")));
    }

    @Test
    void aLinkUnderTheOldNameMakesNothingOurs() throws IOException {
        publish(Map.of("Photo.txt", "the sea"));
        Files.writeString(site().resolve("photo.txt"), "by hand");
        Files.delete(site().resolve("Photo.txt"));
        Files.createSymbolicLink(site().resolve("Photo.txt"), site().resolve("photo.txt"));

        assertEquals(List.of(Code.E0702), codes(publish(Map.of("photo.txt", "the hills"))));

        assertEquals("by hand", Files.readString(site().resolve("photo.txt")));
    }

    @ParameterizedTest
    @CsvSource({
        "people, true",
        "PEOPLE, true",
        "People/tito.html/seal.png, true",
        "people/TITO.HTML, false",
        "peo, false"
    })
    void whatIsInTheWayOfAFileIsSoInAnySpelling(String path, boolean inTheWay) {
        Namesakes listed = new Namesakes(new SiteFolder(site()), new Manifest(Map.of("People/tito.html", "")));

        assertEquals(inTheWay, listed.hasBelowOrAbove(path));
    }

    private void bothNamesAreOneFile(String old, String now) throws IOException {
        if (!Files.exists(site().resolve(now))) {
            Files.createLink(site().resolve(now), site().resolve(old));
        }
    }

    private Outcome<Optional<Publication>> publish(Map<String, String> files) throws IOException {
        try (Staging staging = Staging.open(site()).value().orElseThrow()) {
            files.forEach((path, text) -> staging.add(OutputFile.text(path, text)));
            return staging.commit();
        }
    }

    private static List<Code> codes(Outcome<Optional<Publication>> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private Path site() {
        return parent.resolve("site");
    }
}
