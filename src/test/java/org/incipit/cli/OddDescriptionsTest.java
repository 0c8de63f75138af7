package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters by two hands, without a hand or a date, with titles full of signs: what the front matter says arrives everywhere. */
class OddDescriptionsTest {

    @TempDir
    Path folder;

    private TestEdition edition;

    @BeforeEach
    void anEditionOfOddLetters() {
        edition = new TestEdition(folder);
        edition.write("people.yaml", """
                people:
                  - {id: ana, name: Ana Šarić, sort: "Šarić, Ana", forms: [Ana]}
                  - {id: ivo, name: Ivo Ćosić, sort: "Ćosić, Ivo", forms: [Ivo]}
                  - {id: plato, name: Plato}
                """);
        edition.write("documents/joint/text.md", """
                ---
                title: |
                  On the "Note"
                  of <May> & *June*
                date: 1956-23
                author: [person:ana, person:ivo, Jane Doe]
                recipient: [person:plato, a friend]
                place: Split
                type: letter
                ---

                Ana met Ivo.
                """);
        edition.write("documents/bare/text.md", "---\ntitle: Bare\n---\n\nIvo and Ana again.\n");
        edition.write(
                "events.yaml",
                "events:\n  - {id: e, title: Talk, date: -0044, paragraphs: [\"joint#p1\", \"bare#p1\", bare]}\n");
    }

    private void build() {
        Run run = edition.build();
        assertEquals(0, run.code(), run.err());
    }

    private String file(String name) throws IOException {
        return Files.readString(edition.site().resolve(name));
    }

    private String cited(String slug, int style) {
        return edition.page(slug + ".html").select("section.cite dd").get(style).text();
    }

    @Test
    void aLetterOfSeveralHandsBelongsToEachOfThem() throws IOException {
        build();

        Document page = edition.page("joint.html");
        assertTrue(page.select("header.title").text().contains("Authors Ana Šarić; Ivo Ćosić; Jane Doe"), page.text());
        assertEquals(
                List.of("people/ana.html", "people/ivo.html", "people/plato.html"),
                page.select("header.title a[href^=people]").eachAttr("href"));
        assertTrue(cited("joint", 0).startsWith("Ana Šarić, Ivo Ćosić, and Jane Doe, “"), cited("joint", 0));
        assertTrue(file("joint.bib").contains("author = {Šarić, Ana and Ćosić, Ivo and Doe, Jane}"));
        assertTrue(file("joint.md").contains("author: [\"Ana Šarić\", \"Ivo Ćosić\", \"Jane Doe\"]"));
        assertEquals(
                3,
                edition.page("documents-by-author.html")
                        .select("main a[href=joint.html]")
                        .size());
    }

    @Test
    void teiTellsWhoWroteFromWhereToWhomAndWhoEdits() throws IOException {
        build();

        String tei = file("joint.tei.xml");
        assertTrue(tei.contains("<persName ref=\"people.tei.xml#ana\">Ana Šarić</persName>"), tei);
        assertTrue(tei.contains("<persName ref=\"people.tei.xml#plato\">Plato</persName>"), tei);
        assertTrue(tei.contains("<name>a friend</name>"), tei);
        assertTrue(tei.contains("<placeName>Split</placeName>"), tei);
        assertEquals(3, tei.split("<author", -1).length - 1);
        assertTrue(file("edition.tei.xml").contains("<name>A. Editor</name>"));
    }

    @Test
    void aTitleStaysInOneLineAndKeepsItsSigns() throws IOException {
        build();

        assertEquals(
                "On the \"Note\" of <May> & *June*",
                edition.page("joint.html").select("h1").text());
        assertTrue(file("llms.txt").contains("[On the \"Note\" of <May> & *June*]"));
        assertTrue(file("joint.md").contains("title: \"On the \\\"Note\\\" of \\\\<May\\\\> & \\\\*June\\\\*\""));
        assertTrue(cited("joint", 0).contains("“On the ‘Note’ of <May> & *June*,”"), cited("joint", 0));
        assertTrue(cited("joint", 2).contains("On the “Note” of"), cited("joint", 2));
    }

    @Test
    void whatHasNoDateIsCitedAsSuch() {
        build();

        assertTrue(
                edition.page("bare.html").html().contains("(“Bare,” n.d., para. {locator})"),
                edition.page("bare.html").select("template").html());
        assertTrue(cited("bare", 2).startsWith("Bare. (n.d.)."), cited("bare", 2));
    }

    @Test
    void aParagraphOfSeveralDocumentsSaysOfWhich() {
        build();

        assertEquals(
                "On the \"Note\" of <May> & *June*, para. 1; Bare, para. 1",
                edition.page("people/ana.html").select("#with-ivo .places").text());
        Document events = edition.page("events.html");
        assertTrue(
                events.select("#e .kind")
                        .text()
                        .endsWith("see On the \"Note\" of <May> & *June*, para. 1, Bare, para. 1, Bare"),
                events.select("#e").text());
        assertEquals("45 BC", events.select("figcaption").text());
    }

    @Test
    void anEditionWithoutWordsCanBeSearched() {
        TestEdition empty = new TestEdition(folder.resolve("empty"));
        empty.write("documents/x/text.md", "---\ntitle: X\n---\n");
        assertEquals(0, empty.build().code());

        assertTrue(Files.exists(empty.site().resolve("search/words/0.js")));
        assertFalse(Files.exists(empty.site().resolve("search/words/1.js")));
    }
}
