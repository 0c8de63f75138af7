package org.incipit.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * How Zotero saves a page, by the rules of its translators “Embedded Metadata” and “RDF”, of which this is a small model: the
 * kind of a thing is what {@code z:itemType} says, else {@code DC.type}; Highwire's authors would drive all other roles
 * out; whoever has no role of the kind helps as a contributor; a field named {@code z:} goes where its name says.
 */
class ZoteroTest {

    /** The roles of people in a thing of a kind. */
    private static final Map<String, List<String>> ROLES = Map.of(
            "manuscript", List.of("author", "contributor", "translator"),
            "letter", List.of("author", "contributor", "recipient"));

    private final Document note = page("khrushchev-note-1956.html");
    private final Document letter = page("letter.html");

    @Test
    void theNoteIsSavedAsAManuscriptWithItsPeople() {
        assertEquals("manuscript", kind(note));
        assertEquals(
                List.of(
                        "author: Khrushchev, Nikita Sergeyevich",
                        "contributor: the editors of Incipit,",
                        "translator: Goldberg, Gary"),
                people(note));
    }

    @Test
    void aLetterIsSavedAsALetterAndItsTranslatorIsNotLost() {
        assertEquals("letter", kind(letter));
        assertEquals(
                List.of(
                        "author: Tito, Josip Broz",
                        "contributor: N., N.",
                        "contributor: Editor, A.",
                        "contributor: Editor, B.",
                        "recipient: Communist Party of the Soviet Union,"),
                people(letter));
        assertTrue(field(letter, "z:extra").contains("Translator: N. || N."));
    }

    @Test
    void whereItLiesAndWhatItIsAreSavedInTheirFields() {
        assertEquals("APRF", field(note, "z:archive"));
        assertEquals("fonds 52, inventory 1, file 349, leaves 64–113", field(note, "z:archiveLocation"));
        assertEquals("report", field(note, "z:manuscriptType"));
        assertEquals("1956-10-08", date(note));
        assertEquals("en", field(note, "DC.language"));
        assertTrue(field(note, "DC.rights").startsWith("The record received"));
        assertEquals(
                "https://example.org/letters/letter.html",
                letter.select("meta[property=\"og:url\"]").attr("content"));
    }

    /** What Zotero takes for a date stands in this order. */
    private static String date(Document page) {
        return List.of("citation_date", "article:published_time", "DCTERMS.issued", "DC.date").stream()
                .map(name -> field(page, name))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String kind(Document page) {
        String said = field(page, "z:itemType");
        return said.isEmpty() ? field(page, "DC.type") : said;
    }

    private static List<String> people(Document page) {
        List<String> people = new ArrayList<>();
        assertTrue(page.select("meta[name$=citation_author], meta[name$=citation_editor]")
                .isEmpty());
        for (String role : ROLES.getOrDefault(kind(page), List.of())) {
            String name = role.equals("author")
                    ? "DC.creator"
                    : role.equals("contributor") ? "bib:contributors" : "z:" + role + "s";
            page.select("meta[name=\"" + name + "\"]").forEach(tag -> people.add(role + ": " + tag.attr("content")));
        }
        return people;
    }

    private static String field(Document page, String name) {
        return page.select("meta[name=\"" + name + "\"]").attr("content");
    }

    private static Document page(String name) {
        return Jsoup.parse(Editions.read(Editions.files(name).get(0)));
    }
}
