package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incipit.cli.TestEdition;
import org.incipit.model.Contribution;
import org.incipit.model.DocumentSource;
import org.incipit.problem.Outcome;
import org.incipit.problem.ProblemFormat;
import org.incipit.read.CatalogReader;
import org.incipit.release.ReleaseFolder;
import org.incipit.source.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents told one process is told again to the next, word for word, as long as it can be believed. */
class ContributionsTest {

    /** Of the first edition the note was released, has notes of all series, a witness and a record of its archive. */
    private static final Path NOTE = Path.of("content");

    /** A date, a heading, a link, and HTML that is shown as text (W0304). */
    private static final String LETTER =
            "# A letter\n\nOn 1956-10-08 Tito <b>left</b>: [later](#p2).\n\n## Later\n\nTito slept.\n";

    @TempDir
    private Path folder;

    private TestEdition edition;
    private Ledger ledger;

    @BeforeEach
    void write() {
        ledger = new Ledger(folder.resolve("site.ledger"), "this", true);
        edition = new TestEdition(folder);
        edition.write("people.yaml", "people:\n  - {id: tito, name: Josip Broz, forms: [Tito]}\n");
        edition.write("documents/one/text.md", LETTER);
    }

    private Result build(Path content) {
        return Pipeline.build(content, folder.resolve("site"), RunOptions.NONE, Workshop.ofOneRun(ledger));
    }

    /** The documents of an edition as they are read. */
    private static List<DocumentSource> sources(Path content) {
        return CatalogReader.read(content, new ReleaseFolder(content).releases().value(), new Shelf())
                .value()
                .orElseThrow()
                .documents();
    }

    private static String name(DocumentSource source) {
        return "documents/" + source.slug();
    }

    /** Reads all that was left, and packs it as if it had just been told. */
    private void assertToldAgain(Path content) {
        Ledger.Entries entries = ledger.read().orElseThrow();
        Contributions before = new Contributions(Optional.of(entries));
        assertEquals(sources(content).size(), entries.told().size());
        for (DocumentSource source : sources(content)) {
            String name = name(source);
            Ledger.Written left = Optional.ofNullable(entries.told().get(name)).orElseThrow();
            Outcome<Contribution> told =
                    before.of(name, left.from().all(), source).orElseThrow();
            Contributions again = new Contributions(Optional.empty());
            again.put(name, left.from(), source, told);

            assertArrayEquals(
                    left.read().orElseThrow(), again.told(name, left.from()).orElseThrow());
        }
    }

    @Test
    void whatTheNoteToldIsToldAgain() {
        build(NOTE);
        assertToldAgain(NOTE);
    }

    @Test
    void whatALetterToldIsToldAgainWithItsProblems() {
        List<List<String>> first = lines(build(edition.content()));
        assertToldAgain(edition.content());

        assertFalse(first.isEmpty());
        assertEquals(first, lines(build(edition.content())));
    }

    private static List<List<String>> lines(Result result) {
        return result.problems().stream().map(ProblemFormat::lines).toList();
    }

    @Test
    void whatIsMadeFromSomethingElseIsNotKnown() {
        build(edition.content());
        Contributions left = new Contributions(ledger.read());
        DocumentSource source = sources(edition.content()).get(0);

        assertFalse(left.has("documents/one", "else"));
        assertTrue(left.of("documents/one", "else", source).isEmpty());
        assertTrue(left.told("documents/one", From.all("else")).isEmpty());
    }

    @Test
    void whatWasSpoiltIsMadeAnew() throws IOException {
        Result first = build(edition.content());
        byte[] bytes = Files.readAllBytes(ledger.file());
        bytes[0] ^= 1;
        Files.write(ledger.file(), bytes);
        assertEquals(Set.of("documents/one"), ledger.read().orElseThrow().told().keySet());

        assertEquals(lines(first), lines(build(edition.content())));
        assertToldAgain(edition.content());
    }

    @Test
    void whoLeavesTwiceLeavesTheSame() throws IOException {
        build(edition.content());
        byte[] first = Files.readAllBytes(ledger.file());
        Workshop desk = Workshop.ofManyRuns(files -> {}, Optional.of(ledger));
        desk.leave();
        assertArrayEquals(first, Files.readAllBytes(ledger.file()));
        desk.leave();
        assertArrayEquals(first, Files.readAllBytes(ledger.file()));
    }

    @Test
    void whatIsWrongInAnotherDocumentIsToldWhereItStandsNow() {
        edition.write("documents/two/text.md", "# Two\n\nTito slept.\n");
        edition.release("First");
        Workshop desk = Workshop.ofManyRuns();
        Path site = folder.resolve("desk");
        for (String text :
                List.of("# Two\n\nTito slept by day. {#one/p99}\n", "# Two\n\nTito slept\nby day. {#one/p99}\n")) {
            edition.write("documents/two/text.md", text);
            assertEquals(
                    lines(Pipeline.build(edition.content(), folder.resolve("anew"))),
                    lines(Pipeline.build(edition.content(), site, RunOptions.NONE, desk)));
        }
    }
}
