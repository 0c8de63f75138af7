package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.incipit.cli.TestEdition;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page shows that its document does not say. */
class LedgerInputsTest {

    @TempDir
    private Path folder;

    private TestEdition edition;

    @BeforeEach
    void write() {
        edition = new TestEdition(folder);
        edition.text("one", "It begins.");
    }

    private Result build() {
        return Pipeline.build(
                edition.content(),
                edition.site(),
                RunOptions.NONE,
                Workshop.ofOneRun(new Ledger(folder.resolve("site.ledger"), "this", true)));
    }

    @Test
    void aPageThatIsCalledOtherwiseIsCalledSoInEveryMenu() throws IOException {
        edition.write("pages/about.md", "---\ntitle: 2nd thoughts\norder: 1\n---\n\nWords.\n");
        build();
        edition.write("pages/about.md", "---\ntitle: nd thoughts\norder: 12\n---\n\nWords.\n");
        build();

        assertTrue(Files.readString(edition.site().resolve("one.html")).contains(">nd thoughts"));
    }

    @Test
    void aRecordOfAReleaseBehindASymbolicLinkIsReadByNobody() throws IOException {
        edition.release("First");
        Path record = edition.content().resolve("releases/1.txt");
        Path elsewhere = Files.move(record, folder.resolve("elsewhere.txt"));
        Files.createSymbolicLink(record, elsewhere);
        assertTrue(build().problems().stream().map(Problem::code).anyMatch(Code.E0128::equals));
    }

    @Test
    void aRecordThatWasSpoiltBehindASymbolicLinkIsToldAsWithoutALedger() throws IOException {
        edition.release("First");
        Path record = edition.content().resolve("releases/1.txt");
        Path elsewhere = Files.move(record, folder.resolve("elsewhere.txt"));
        Files.createSymbolicLink(record, elsewhere);
        build();
        Files.writeString(elsewhere, "spoilt");

        assertEquals(
                Pipeline.build(edition.content(), folder.resolve("clean"))
                        .problems()
                        .size(),
                build().problems().size());
    }

    @Test
    void aTextWithAByteOrderMarkMayBeReleased() {
        edition.write("documents/one/text.md", "\uFEFF# A letter\n\nIt begins.\n");
        edition.release("First");

        assertTrue(build().publication().isPresent());
    }
}
