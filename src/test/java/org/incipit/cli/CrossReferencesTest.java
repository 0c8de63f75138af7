package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that refers to a paragraph of another may use any number that paragraph ever had, and no other. */
class CrossReferencesTest {

    private static final String SAILED = "The ship left the harbour of Ragusa on the first of May with forty men.";
    private static final String WATER = "At Corfu the captain bought water and figs.";
    private static final String GALLEY = "Off Crete a Venetian galley hailed us and asked for news of the plague.";
    private static final String EGYPT = "On the ninth day we saw the coast of Egypt, flat and yellow under the haze.";

    @TempDir
    Path folder;

    private TestEdition edition;

    /** First four paragraphs, then the second and the third as one, and the fourth gone. */
    @BeforeEach
    void aLetterWhoseParagraphsWereMergedAndWithdrawn() {
        edition = new TestEdition(folder);
        edition.text("letter", SAILED, WATER, GALLEY, EGYPT);
        assertEquals(0, edition.release("First publication").code());
        edition.text("letter", SAILED, WATER + " " + GALLEY);
        assertEquals(
                0,
                edition.release("Two paragraphs are one, and the last belongs to another letter")
                        .code());
    }

    private Run answer(String target) {
        edition.text("answer", "As you [wrote](doc:letter#" + target + "), the sea was calm.");
        return edition.build();
    }

    private String link() {
        return edition.page("answer.html")
                .select("article.text a[href^=letter]")
                .attr("href");
    }

    @Test
    void theNumberOfAMergedParagraphLeadsToTheWhole() {
        for (String id : List.of("p2", "p3")) {
            Run run = answer(id);

            assertEquals(0, run.code(), run.err());
            assertEquals("letter.html#" + id, link());
            assertTrue(edition.landing("letter", id).text().contains("Corfu"), id);
            assertTrue(edition.landing("letter", id).text().contains("Crete"), id);
        }
    }

    @Test
    void theNumberOfAWithdrawnParagraphLeadsToItsMark() {
        Run run = answer("p4");

        assertEquals(0, run.code(), run.err());
        assertEquals("letter.html#p4", link());
        assertEquals("withdrawn", edition.landing("letter", "p4").className());
    }

    @Test
    void aNumberThatNoParagraphEverHadIsRefusedAtItsPlace() {
        Run run = answer("p5");

        assertEquals(1, run.code());
        assertTrue(run.err().contains("E0403") && run.err().contains("answer/text.md:3:"), run.err());
    }
}
