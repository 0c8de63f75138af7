package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The published page of the note, read as a stranger would who knows nothing but what a page promises: no class of the
 * generator is used here.
 */
class PublishedNoteTest {

    private static final Path PAGE = Path.of("site/khrushchev-note-1956.html");
    private static final Path WITNESS = Path.of("content/documents/khrushchev-note-1956/witness.txt");
    private static final String STARTS = "8 October 1956 Top Secret TO THE CPSU CC PRESIDIUM";
    private static final String ENDS = "N. KHRUSHCHEV 8 October 1956";
    private static final Pattern TRANSLATORS_NOTE = Pattern.compile("\\[Translator's note: ([^\\]]*)\\]");

    private static Document page;
    private static String witness;

    @BeforeAll
    static void open() throws IOException {
        page = Jsoup.parse(Files.readString(PAGE));
        String received = Files.readString(WITNESS);
        witness = received.substring(received.indexOf(STARTS), received.lastIndexOf(ENDS) + ENDS.length());
    }

    @Test
    void theTextStandsInOneArticleOfOneMain() {
        assertEquals(1, page.select("main").size());
        assertEquals(1, page.select("main article.text[lang=en]").size());
    }

    @Test
    void everyWordOfTheWitnessIsThereInItsOrderAndNoOther() {
        String expected = TRANSLATORS_NOTE.matcher(witness).replaceAll(" ");

        assertEquals(words(expected), words(textWithWitnessReadings()));
    }

    @Test
    void everySignOfTheWitnessIsThereButForWhatTheFrontMatterDeclares() {
        String expected = witness.replace("in Germany].", "in Germany]")
                .replace("\\$", "$")
                .replace("□", " ")
                .replaceAll("\\[Translator's note: [^\\]]*\\]", " ")
                .replaceAll("\\s+", " ");

        assertEquals(expected, textWithWitnessReadings().replaceAll("\\s+", " ").strip());
    }

    @Test
    void theTranslatorsNotesAreTheWitnesss() {
        List<String> expected = new ArrayList<>();
        for (Matcher m = TRANSLATORS_NOTE.matcher(witness); m.find(); ) {
            expected.add(m.group(1));
        }
        List<String> printed = new ArrayList<>();
        for (Element note :
                page.select("section[role=doc-endnotes] .translator li, section[role=doc-endnotes] li.translator")) {
            Element words = note.clone();
            words.select("[role=doc-backlink], [data-editorial]").remove();
            printed.add(words.text().strip());
        }

        assertEquals(2, expected.size());
        assertEquals(expected, printed);
    }

    @Test
    void unitsCarryTheirPermanentIdsThroughTheSecondRelease() {
        List<String> ids = page.select("article.text .unit").eachAttr("id");
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 69; i++) {
            expected.add("p" + i);
        }
        expected.add(expected.indexOf("p66") + 1, "p66a");

        assertEquals(expected, ids);
    }

    @Test
    void whatTheTranslatorSuppliedIsMarked() {
        assertEquals(16, page.select("article.text .supplied").size());
        assertEquals(
                List.of(
                        "[their]",
                        "[see]",
                        "[his]",
                        "[my]",
                        "[we]",
                        "[conditions]",
                        "[set]",
                        "[it]",
                        "[nasloyeniya]",
                        "[several times]",
                        "[Tupolev]",
                        "[us]",
                        "[plane]",
                        "[their]",
                        "[him]",
                        "[we should]"),
                reading().select(".supplied").eachText());
    }

    @Test
    void oneReadingIsEmended() {
        Element emendation = page.expectFirst("article.text .emendation");

        assertEquals(1, page.select("article.text .emendation").size());
        assertEquals("straighten", emendation.attr("data-witness"));
    }

    @Test
    void fourteenHeadingsAreMarkedAsTheEditionsOwn() {
        assertEquals(14, page.select("article.text h2").size());
        assertEquals(0, reading().select("h2").size());
    }

    @Test
    void atLeastThirtyEditorsNotesAreEachCalledAndLeadBack() {
        List<Element> calls = page.select("article.text a[role=doc-noteref]:not([aria-hidden] *)");
        List<Element> notes = page.select("section[role=doc-endnotes] li");

        assertTrue(notes.size() >= 32, notes.size() + " notes");
        for (Element call : calls) {
            assertEquals(
                    1,
                    page.select("section[role=doc-endnotes] " + call.attr("href"))
                            .size(),
                    call.attr("href"));
        }
        for (Element note : notes) {
            assertTrue(note.select("[role=doc-backlink]").size() >= 1, note.text());
        }
        for (Element back : page.select("[role=doc-backlink]")) {
            assertEquals(1, page.select("article.text " + back.attr("href")).size(), back.attr("href"));
        }
    }

    /** The article without what is not the document's own. */
    private static Element reading() {
        Element article = page.expectFirst("article.text").clone();
        article.select("[data-editorial]").remove();
        return article;
    }

    private static String textWithWitnessReadings() {
        Element article = reading();
        article.select(".emendation").forEach(e -> e.text(e.attr("data-witness")));
        return article.text();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher m = Pattern.compile("[\\p{L}\\p{N}]+").matcher(text); m.find(); ) {
            words.add(m.group());
        }
        return words;
    }
}
