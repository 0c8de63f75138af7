package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.incipit.cli.TestEdition;
import org.incipit.model.Edtf;
import org.incipit.problem.ProblemFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of a correction before the run that publishes it. */
class PreviewTest {

    private static final String TWO =
            "---\ntitle: Two\nwitness: {siglum: W, description: The one, starts: Of nobody, ends: the first.}\n---\n";

    private TestEdition edition;
    private final Queue<Map<String, byte[]>> made = new ConcurrentLinkedQueue<>();
    private final Workshop desk = Workshop.ofManyRuns(made::add, Optional.empty());

    @BeforeEach
    void publish(@TempDir Path folder) {
        edition = new TestEdition(folder);
        edition.write("people.yaml", "people:\n  - {id: tito, name: Tito}\n  - {id: ana, name: Ana, forms: [Ana]}\n");
        edition.write("documents/one/text.md", "---\ntitle: One\n---\nOf Tito.\n\nOf nobody.\n");
        edition.write("documents/two/text.md", TWO + "Of nobody and of [the first](doc:one).\n");
        edition.write("documents/two/witness.txt", "Of nobody and of the first.\n");
        Result result = run();
        assertTrue(result.publication().isPresent(), () -> told(result));
    }

    private static String told(Result result) {
        return result.problems().stream().map(ProblemFormat::lines).toList().toString();
    }

    private Result run() {
        made.clear();
        return Pipeline.build(edition.content(), edition.site(), RunOptions.NONE, desk);
    }

    private Map<String, byte[]> preview(String... files) {
        return desk.preview(Arrays.stream(files).map(edition.content()::resolve).toList());
    }

    private Map<String, byte[]> saved(String slug, String text) {
        edition.write("documents/" + slug + "/text.md", text);
        return preview("documents/" + slug + "/text.md");
    }

    /** The next run publishes what was made, and does not make it again. */
    private void assertPublished(Map<String, byte[]> early) throws IOException {
        Result result = run();

        assertTrue(result.publication().isPresent(), () -> told(result));
        assertEquals(List.of(), List.copyOf(made), "it was made before");
        assertAsPublished(early);
    }

    @Test
    void aCorrectionIsMadeAsTheRunPublishesIt() throws IOException {
        Map<String, byte[]> early = saved("one", "---\ntitle: One\n---\nOf Tito.\n\nOf Ana.\n");

        assertTrue(new String(early.get("one.html"), StandardCharsets.UTF_8).contains("people/ana.html"));
        assertTrue(early.containsKey("one.tei.xml"), "in all its forms");
        assertFalse(early.containsKey("two.html"));
        assertPublished(early);
        assertPublished(saved("one", "---\ntitle: One\n---\nOf Ana.\n\nOf Ana.\n\nAnd more.\n"));
    }

    @Test
    void twoDocumentsAreMadeTogether() throws IOException {
        edition.write("documents/one/text.md", "---\ntitle: One\n---\nOf Ana.\n\nOf nobody.\n");
        edition.write("documents/two/text.md", TWO + "Of {~~nobody~>Ana~~}{>>so<<} and of [the first](doc:one).\n");

        Map<String, byte[]> early = preview("documents/one/text.md", "documents/two/text.md");

        assertTrue(early.containsKey("one.html")
                && early.containsKey("two.html")
                && early.containsKey("two/witness.html"));
        assertPublished(early);
    }

    @Test
    void aDocumentThatWasReleasedIsMadeWithItsHistory() throws IOException {
        Releasing.release(
                edition.content(),
                new Releasing.Request("First", Edtf.parse("2026-01-01").orElseThrow(), List.of()),
                false,
                false);
        assertEquals(Map.of(), preview("releases/1.txt", "documents/one/releases/1.txt"));
        run();

        Map<String, byte[]> early = saved("one", "---\ntitle: One\n---\nSomething new.\n\nOf Tito.\n\nOf Ana.\n");

        assertTrue(early.containsKey("one/v/1.html"));
        assertPublished(early);
    }

    @Test
    void whatOthersReadTooIsLeftToTheRun() {
        assertEquals(Map.of(), saved("one", "---\ntitle: Another\n---\nOf Tito.\n\nOf nobody.\n"), "a title");
        assertEquals(Map.of(), saved("one", "---\ntitle: One\n---\nOf Tito.\n\nOf nobody. {#two/p1}\n"), "a claim");
        assertEquals(Map.of(), saved("three", "# Three\n\nOf Tito.\n"), "a new document");
        edition.write("documents/one/text.md", "---\ntitle: One\n---\nOf Ana.\n");
        assertEquals(Map.of(), preview("documents/one/text.md", "people.yaml"), "an authority file");
        assertEquals(Map.of(), preview("documents/two/witness.txt"), "a witness");
    }

    @Test
    void whatIsWrongIsLeftToTheRun() throws IOException {
        assertEquals(Map.of(), saved("one", "---\ntitle: One\n---\nOf [nobody](person:nobody).\n"));
        assertEquals(Map.of(), saved("one", ""));
        assertEquals(Map.of(), saved("two", TWO + "Of somebody.\n"), "it is not as its witness has it");
        Files.delete(edition.content().resolve("documents/one/text.md"));
        assertEquals(Map.of(), preview("documents/one/text.md"));
    }

    @Test
    void whatWasWrongIsMadeAheadWhenItIsMended() throws IOException {
        edition.write("documents/one/text.md", "---\ntitle: One\n---\nOf [nobody](person:nobody).\n");
        assertTrue(run().hasErrors());

        Map<String, byte[]> early = saved("one", "---\ntitle: One\n---\nOf Ana.\n");

        assertTrue(early.containsKey("one.html"));
        assertTrue(run().publication().isPresent());
        assertAsPublished(early);
    }

    /** What a failed run read and made, as here with a style that is gone again, does not stay. */
    @Test
    void whatAFailedRunLeftIsNotInWhatIsMadeAfterIt() throws IOException {
        Path style = edition.content().resolve("styles/chicago-notes-bibliography.csl");
        edition.write("documents/two/text.md", TWO + "Of [nobody](person:nobody).\n");
        Files.createDirectories(style.getParent());
        try (InputStream apa = PreviewTest.class.getResourceAsStream("/org/incipit/styles/apa.csl")) {
            Files.write(style, Objects.requireNonNull(apa).readAllBytes());
        }
        assertTrue(run().hasErrors());
        Files.delete(style);
        Files.delete(style.getParent());
        edition.write("documents/two/text.md", TWO + "Of nobody and of [the first](doc:one).\n");
        edition.write("documents/one/text.md", "---\ntitle: One\n---\nOf Ana.\n");

        Map<String, byte[]> early = preview("documents/one/text.md", "documents/two/text.md");
        Result result = run();

        assertTrue(result.publication().isPresent(), () -> told(result));
        assertAsPublished(early);
        Path clean = edition.site().resolveSibling("clean");
        Pipeline.build(edition.content(), clean);
        for (String file : early.keySet()) {
            assertArrayEquals(
                    Files.readAllBytes(clean.resolve(file)),
                    Files.readAllBytes(edition.site().resolve(file)),
                    file);
        }
    }

    private void assertAsPublished(Map<String, byte[]> early) throws IOException {
        for (Map.Entry<String, byte[]> file : early.entrySet()) {
            assertArrayEquals(
                    Files.readAllBytes(edition.site().resolve(file.getKey())), file.getValue(), file.getKey());
        }
    }

    @Test
    void whatIsSavedWhileARunIsUnderWayIsMadeBesideItAndPublishedByTheNext() throws IOException {
        Path text = edition.content().resolve("documents/one/text.md");
        Map<String, byte[]> beside = new ConcurrentHashMap<>();
        Progress save = (done, all) -> {
            if (done == 1) {
                edition.write("documents/one/text.md", "---\ntitle: One\n---\nOf Ana, and of Ana.\n");
                beside.putAll(desk.glimpse(List.of(text)));
            }
        };
        edition.write("documents/one/text.md", "---\ntitle: One\n---\nOf Ana.\n");
        Pipeline.build(edition.content(), edition.site(), new RunOptions(false, Optional.empty(), save), desk);

        assertTrue(page("one.html").contains("Ana</a>.") && !page("one.html").contains("and of"));
        assertTrue(beside.containsKey("one.html"));
        assertTrue(run().publication().isPresent());
        assertAsPublished(beside);
    }

    private String page(String address) throws IOException {
        return Files.readString(edition.site().resolve(address));
    }

    @Test
    void manyChangesAtOnceAreLeftToTheRun() {
        String[] all =
                IntStream.range(0, 20).mapToObj(i -> "documents/one/text.md").toArray(String[]::new);
        assertEquals(Map.of(), preview(all));
    }
}
