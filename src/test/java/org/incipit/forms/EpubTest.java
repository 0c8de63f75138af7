package org.incipit.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The books of the editions. */
class EpubTest {

    @Test
    void everyBookIsValidWithoutAWarning() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        for (Path book : Editions.files(".epub")) {
            ByteArrayOutputStream told = new ByteArrayOutputStream();
            DefaultReportImpl report = new DefaultReportImpl(book.getFileName().toString());
            try {
                System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
                System.setOut(System.err);
                new EpubCheck(book.toFile(), report).doValidate();
            } finally {
                System.setOut(out);
                System.setErr(err);
            }
            assertEquals(
                    0,
                    report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount(),
                    () -> told.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aBookSaysFirstWhatItIsAndIsTheSameWhenMadeAgain() throws Exception {
        Path book = Editions.site(Editions.NOTE).resolve("khrushchev-note-1956.epub");
        try (ZipFile zip = new ZipFile(book.toFile())) {
            ZipEntry first = zip.entries().nextElement();
            assertEquals("mimetype", first.getName());
            assertEquals(ZipEntry.STORED, first.getMethod());
            assertTrue(zip.stream().allMatch(entry -> entry.getTimeLocal().getYear() == 1980));
        }
    }

    @Test
    void notesArePopUpFootnotesWithAWayBack() throws Exception {
        Document text = page("letter.epub", "book/text.xhtml");

        assertEquals(
                text.select("a[epub:type=\"noteref\"][role=doc-noteref]").size(),
                text.select("aside[epub:type=\"footnote\"] a[role=doc-backlink]")
                        .size());
        text.select("a[epub:type=\"noteref\"]")
                .forEach(call -> assertEquals(
                        1, text.select(call.attr("href").replace("#", "aside#")).size(), call::outerHtml));
    }

    @Test
    void pagesOfTheSourceAndSectionsCanBeGoneTo() throws Exception {
        Document navigation = page("letter.epub", "book/nav.xhtml");

        assertEquals("65", navigation.select("nav[epub:type=\"page-list\"] li").text());
        assertEquals(2, navigation.select("nav[epub:type=\"landmarks\"] li").size());
        assertEquals(
                "The first part",
                navigation
                        .select("nav[epub:type=\"toc\"] > ol > li")
                        .get(1)
                        .select("> a")
                        .text());
        assertEquals(
                "Lists", navigation.select("nav[epub:type=\"toc\"] ol ol a").text());
    }

    @Test
    void aBookInHebrewIsReadAndTurnedFromRightToLeft() throws Exception {
        Path book = Editions.site(Editions.HEBREW).resolve("letter.epub");

        assertEquals("rtl", page(book, "book/package.opf").select("spine").attr("page-progression-direction"));
        for (String part : List.of("nav.xhtml", "text.xhtml")) {
            Element html = page(book, "book/" + part).expectFirst("html");
            assertEquals("he rtl", html.attr("lang") + " " + html.attr("dir"), part);
        }
        assertEquals(
                "ltr",
                page(book, "book/text.xhtml").expectFirst("[lang=en]").attr("dir"),
                "a citation in a style is English");
    }

    private static Document page(String book, String path) throws Exception {
        return page(Editions.files(book).get(0), path);
    }

    private static Document page(Path book, String path) throws Exception {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry(path)).readAllBytes(), StandardCharsets.UTF_8);
            return Jsoup.parse(xml, "", Parser.xmlParser());
        }
    }
}
