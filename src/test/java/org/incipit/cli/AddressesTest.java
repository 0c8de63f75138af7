package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An address that was published leads to its paragraph for ever. */
class AddressesTest {

    private static final String ONE =
            "The ship left the harbour of Ragusa on the first of May with forty men on board.";
    private static final String TWO = "We had fair wind as far as Corfu, where the captain bought water and figs.";
    private static final String THREE = "Off Crete a Venetian galley hailed us and asked for news of the plague.";
    private static final String FOUR =
            "The mate said that there was none, and the galley let us pass without more words.";
    private static final String FIVE = "On the ninth day we saw the coast of Egypt, flat and yellow under the haze.";

    @TempDir
    Path folder;

    private TestEdition edition;

    @BeforeEach
    void aReleasedLetter() {
        edition = new TestEdition(folder);
        edition.text("letter", ONE, TWO, THREE, FOUR, FIVE);
        assertEquals(0, edition.release("First publication").code());
    }

    private void build() {
        Run run = edition.build();
        assertEquals(0, run.code(), run.err());
    }

    private void releaseAndBuild(String message) {
        Run run = edition.release(message);
        assertEquals(0, run.code(), run.err());
        build();
        assertEquals(
                0,
                edition.checkAgainstLastRelease().code(),
                edition.checkAgainstLastRelease().err());
    }

    @Test
    void anInsertedParagraphGetsANumberOfItsOwn() {
        edition.text(
                "letter",
                ONE,
                TWO,
                "At night it rained, and the cook sang.",
                THREE,
                FOUR,
                FIVE,
                "Farewell, and greet my sister.");
        build();

        assertEquals(List.of("p1", "p2", "p2a", "p3", "p4", "p5", "p6"), edition.ids("letter"));
    }

    @Test
    void oneInFrontOfAllIsNumberedZero() {
        edition.text("letter", "To my brother Marin, in haste.", ONE, TWO, THREE, FOUR, FIVE);
        build();

        assertEquals(List.of("p0a", "p1", "p2", "p3", "p4", "p5"), edition.ids("letter"));
    }

    @Test
    void aMovedParagraphTakesItsIdAlong() {
        edition.text("letter", ONE, FOUR, TWO, THREE, FIVE);
        build();

        assertEquals(List.of("p1", "p4", "p2", "p3", "p5"), edition.ids("letter"));
    }

    @Test
    void ofASplitParagraphTheGreaterPartKeepsTheId() {
        edition.text(
                "letter",
                ONE,
                TWO,
                "Off Crete a Venetian galley hailed us.",
                "It asked for news of the plague on the coast.",
                FOUR,
                FIVE);
        build();

        assertEquals("p3", edition.landing("letter", "p3").id());
        assertEquals(6, edition.ids("letter").size());
        assertTrue(edition.landing("letter", "p3").text().contains("Crete"));
    }

    @Test
    void allIdsOfMergedParagraphsLandOnTheOne() {
        edition.text("letter", ONE, TWO, THREE + " " + FOUR, FIVE);
        releaseAndBuild("Two paragraphs made one");

        assertEquals(List.of("p1", "p2", "p4", "p5"), edition.ids("letter"));
        assertEquals("p4", edition.landing("letter", "p3").id());
    }

    @Test
    void aMergedParagraphThatIsPartedAgainHasItsOldId() {
        edition.text("letter", ONE, TWO, THREE + " " + FOUR, FIVE);
        releaseAndBuild("Two paragraphs made one");
        edition.text("letter", ONE, TWO, THREE, FOUR, FIVE);
        releaseAndBuild("And two again");

        assertEquals(List.of("p1", "p2", "p3", "p4", "p5"), edition.ids("letter"));
    }

    @Test
    void whatIsWithdrawnLeavesAMarkInItsPlaceThatTellsWhenWhyAndWhereToReadOn() {
        edition.text("letter", ONE, TWO, FOUR, FIVE);
        releaseAndBuild("The galley was an invention");

        var mark = edition.landing("letter", "p3");
        assertEquals("withdrawn", mark.className());
        assertTrue(mark.hasAttr("data-editorial"));
        assertTrue(mark.text().contains("release 2, 25 November 2026: The galley was an invention"), mark.text());
        assertEquals(List.of("#p2", "#p4"), mark.select("a:not(.number)").eachAttr("href"));
        assertEquals(
                List.of("p2"), edition.page("letter.html").select(":has(+ #p3)").eachAttr("id"));
    }

    @Test
    void theFrontMatterMayTellWhyAParagraphWasWithdrawn() {
        edition.write(
                "documents/letter/text.md",
                "---\ntitle: A letter\nwithdrawn: {p3: \"a leaf of another letter\"}\n---\n\n"
                        + String.join("\n\n", ONE, TWO, FOUR, FIVE) + "\n");
        releaseAndBuild("Corrected");

        assertTrue(edition.landing("letter", "p3").text().contains(": a leaf of another letter."));
    }

    @Test
    void aWithdrawnIdIsNotGivenOutAgainAndComesBackWithItsParagraph() {
        edition.text("letter", ONE, TWO, FOUR, FIVE);
        releaseAndBuild("Withdrawn");
        edition.text("letter", ONE, TWO, "Something quite different was written here by night.", FOUR, FIVE);
        releaseAndBuild("Something else");
        assertEquals(List.of("p1", "p2", "p2a", "p4", "p5"), edition.ids("letter"));

        edition.text("letter", ONE, TWO, THREE, FOUR, FIVE);
        releaseAndBuild("It was no invention");
        assertEquals(List.of("p1", "p2", "p3", "p4", "p5"), edition.ids("letter"));
        assertEquals("withdrawn", edition.landing("letter", "p2a").className());
    }

    @Test
    void everyIdThatWasWithdrawnReadsOnAtWhatIsThere() {
        edition.text("letter", ONE, TWO, FOUR, FIVE);
        releaseAndBuild("One gone");
        edition.text("letter", ONE, FOUR, FIVE);
        releaseAndBuild("Two gone");
        edition.text("letter", FIVE);
        releaseAndBuild("Most gone");

        for (String id : List.of("p1", "p2", "p3", "p4")) {
            assertEquals(
                    List.of("#p5"),
                    edition.landing("letter", id).select("a:not(.number)").eachAttr("href"),
                    id);
        }
    }

    @Test
    void shortLinesThatAreAllTheSameAreToldApartByTheirNeighbours() {
        edition.text(
                "talk",
                "Did you see the ship?",
                "Yes.",
                "Was it the Saint Blaise?",
                "Yes.",
                "Who was on deck?",
                "Nobody.");
        edition.release("The talk");
        edition.text(
                "talk",
                "Did you see the ship?",
                "Yes.",
                "Was it near?",
                "Yes.",
                "Was it the Saint Blaise?",
                "Yes.",
                "Who was on deck?",
                "Nobody.");
        build();

        assertEquals(List.of("p1", "p2", "p2a", "p2b", "p3", "p4", "p5", "p6"), edition.ids("talk"));
    }

    @Test
    void aNewShortLineElsewhereIsNotTakenForOneThatWent() {
        edition.text("talk", "Did you see the ship?", "No.", "Was it the Saint Blaise?", "No.", "Who was on deck?");
        edition.release("The talk");
        edition.text("talk", "Did you fear the storm?", "No.", "Did you see the ship?", "No.", "Whose was the banner?");
        build();

        assertEquals(List.of("p0a", "p0b", "p1", "p2"), edition.ids("talk").subList(0, 4));
    }

    @Test
    void aShortLineThatWasPutOtherwiseBetweenItsNeighboursKeepsItsId() {
        edition.text("talk", "Did you see the ship?", "Yes, once.", "Was it the Saint Blaise?");
        edition.release("The talk");
        edition.text("talk", "Did you see the ship?", "I did.", "Was it the Saint Blaise?");
        build();

        assertEquals(List.of("p1", "p2", "p3"), edition.ids("talk"));
    }

    @Test
    void theEditorsWordOnWhichParagraphItIsComesFirst() {
        edition.text(
                "letter",
                ONE,
                TWO,
                "The galley from Venice let us go. {#p3}",
                "Nothing like it was ever here. {#p4}",
                FIVE);
        build();

        assertEquals(List.of("p1", "p2", "p3", "p4", "p5"), edition.ids("letter"));
        assertEquals(
                "Nothing like it was ever here.",
                edition.landing("letter", "p4").ownText().strip());
    }

    @Test
    void theEditorsWordOnWhichPartHasTheIdComesBeforeTheNumberOfItsWords() {
        int cut = FOUR.indexOf(' ', FOUR.length() / 3);
        edition.text("letter", ONE, TWO, THREE, FOUR.substring(0, cut) + " {#p4}", FOUR.substring(cut + 1), FIVE);
        build();

        assertEquals(List.of("p1", "p2", "p3", "p4", "p4a", "p5"), edition.ids("letter"));
    }

    @Test
    void anIdThatWasNeverGivenCannotBeClaimed() {
        edition.text("letter", ONE + " {#p77}", TWO, THREE, FOUR, FIVE);
        Run run = edition.build();

        assertEquals(1, run.code());
        assertTrue(run.err().contains("error E0804: 'p77' was never given to a paragraph"), run.err());
    }

    @Test
    void aDoubtIsToldWithWhatWasChosenAndHowToSettleIt() {
        edition.text(
                "letter", ONE, TWO, "The plague was the news that everybody asked for in those years.", FOUR, FIVE);
        Run run = edition.build();

        assertTrue(run.err().contains("warning W0807: "), run.err());
        assertTrue(run.err().contains("{#p3}"), run.err());
        assertTrue(edition.ids("letter").contains("p3"));
    }

    @Test
    void whatMovesToAnotherDocumentIsFoundThereFromItsOldAddress() {
        edition.text("letter", ONE, TWO, FOUR, FIVE);
        edition.text("leaf", "A leaf that was bound in the wrong place.", THREE + " {#letter/p3}");
        releaseAndBuild("A leaf taken out");

        assertEquals(
                List.of("leaf.html#letter--p3"),
                edition.landing("letter", "p3").select("a:not(.number)").eachAttr("href"));
        assertEquals("p2", edition.landing("leaf", "letter--p3").id());

        edition.text("leaf", "A leaf that was bound in the wrong place.", THREE);
        releaseAndBuild("The mark is no longer needed");
        assertEquals("p2", edition.landing("leaf", "letter--p3").id());
    }

    @Test
    void aDocumentWithANewSlugIsFoundAtItsOldAddressParagraphsIncluded() throws Exception {
        edition.build();
        Files.move(
                edition.content().resolve("documents/letter"), edition.content().resolve("documents/voyage"));
        edition.write(
                "documents/voyage/text.md",
                "---\ntitle: A voyage\naliases: [letter]\n---\n\n" + String.join("\n\n", ONE, THREE, FOUR, FIVE)
                        + "\n");
        releaseAndBuild("Another name");

        assertEquals(List.of("p1", "p3", "p4", "p5"), edition.ids("voyage"));
        assertEquals(
                "voyage.html#p2", edition.page("letter.html").select("#p2 a").attr("href"));
        assertEquals(
                "../../voyage/v/1.html#p2",
                edition.page("letter/v/1.html").select("#p2 a").attr("href"));
    }

    @Test
    void aDocumentThatIsGoneIsToldAndNotForgotten() throws Exception {
        Files.move(
                edition.content().resolve("documents/letter"), edition.content().resolve("documents/lettre"));
        Run run = edition.build();

        assertEquals(1, run.code());
        assertTrue(run.err().contains("error E0802: the document 'letter' was published, and is gone"), run.err());
        assertTrue(run.err().contains("write 'aliases: [letter]' into its front matter"), run.err());
    }

    @Test
    void anIndexThatIsGoneIsToldOnceAndNotByEachOfItsPages() throws Exception {
        edition.write("people.yaml", "people:\n  - {id: marin, name: Marin, forms: [Marin]}\n");
        edition.text("letter", ONE, TWO, THREE, FOUR, FIVE, "For Marin.");
        releaseAndBuild("A name");
        Files.delete(edition.content().resolve("people.yaml"));

        Run run = edition.build();

        assertEquals(1, run.code());
        assertEquals(1, run.err().split("error E0806", -1).length - 1, run.err());
        assertTrue(run.err().contains("the edition has no entries in people.yaml: bring the file back"), run.err());
    }

    @Test
    void whatCouldNotBeReadIsNotToldAsLostToo() throws Exception {
        Files.write(edition.content().resolve("documents/letter/text.md"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'});

        Run run = edition.build();

        assertEquals(1, run.code());
        assertFalse(run.err().contains("E0806") || run.err().contains("E0802"), run.err());
    }

    @Test
    void theIdOfASectionThatIsGoneLeadsToItsPlace() {
        edition.text("letter", ONE, "## At sea", TWO, THREE, FOUR, FIVE);
        releaseAndBuild("A heading");
        edition.text("letter", ONE, TWO, THREE, FOUR, FIVE);
        releaseAndBuild("No heading");

        assertEquals("p2", edition.landing("letter", "s-p2").id());
    }

    @Test
    void everyKindOfUnitKeepsItsId() {
        String list = "- bread and oil\n- water from the spring\n- figs";
        String verse = "::: verse\nThe sea is wide,\nthe night is long.\n:::";
        String table = "| day | wind |\n|---|---|\n| 1 | north |\n| 2 | none |";
        edition.text("log", "A log of the voyage.", list, verse, table, "> Quoted words of the captain.");
        edition.release("The log");
        edition.text(
                "log",
                "A log of the voyage.",
                "> Quoted words of the captain.",
                "- salt\n" + list,
                verse.replace("long", "long and cold"),
                table.replace("none", "south"));
        build();

        assertEquals(List.of("p1", "p8", "p8a", "p2", "p3", "p4", "p5", "p6", "p7"), edition.ids("log"));
    }
}
