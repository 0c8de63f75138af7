package org.incipit.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incipit.model.Addresses;
import org.incipit.render.OutputFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapFilesTest {

    private static final SitemapFiles SITEMAP =
            new SitemapFiles("https://example.org/letters", Optional.of("2026-11-25"));

    private static Document read(OutputFile file) {
        return Jsoup.parse(new String(file.content(), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static List<String> pages(int count) {
        return Stream.concat(
                        Stream.of(Addresses.HOME), IntStream.range(1, count).mapToObj("letter-%05d.html"::formatted))
                .toList();
    }

    @Test
    void asManyPagesAsTheProtocolAllowsStandInOneFile() {
        List<OutputFile> files = SITEMAP.files(pages(SitemapFiles.MOST), SitemapFiles.MOST);

        assertEquals(
                List.of("sitemap.xml"), files.stream().map(OutputFile::path).toList());
        Document map = read(files.get(0));
        assertEquals(50_000, map.select("urlset > url > loc").size());
        assertEquals("https://example.org/letters/", map.expectFirst("loc").text());
        assertTrue(files.get(0).content().length < 50_000_000, "50 MB are allowed");
    }

    @Test
    void moreStandInPartsThatTheFirstFileNames() {
        List<OutputFile> files = SITEMAP.files(pages(7), 3);

        assertEquals(
                List.of("sitemap.xml", "sitemaps/1.xml", "sitemaps/2.xml", "sitemaps/3.xml"),
                files.stream().map(OutputFile::path).toList());
        Document index = read(files.get(0));
        assertEquals(
                files.stream()
                        .skip(1)
                        .map(file -> "https://example.org/letters/" + file.path())
                        .toList(),
                index.select("sitemapindex > sitemap > loc").eachText());
        assertEquals(
                List.of("2026-11-25"),
                index.select("lastmod").eachText().stream().distinct().toList());
        assertEquals(
                SITEMAP.files(pages(7), 7).stream()
                        .flatMap(file -> read(file).select("url > loc").eachText().stream())
                        .toList(),
                files.stream()
                        .skip(1)
                        .flatMap(file -> read(file).select("urlset > url > loc").eachText().stream())
                        .toList());
    }
}
