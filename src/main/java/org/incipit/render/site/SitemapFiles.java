package org.incipit.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.render.OutputFile;
import org.incipit.render.Xml;

/**
 * The pages of a site, for search engines (sitemaps.org, protocol 0.9). A file may name 50,000; where there are more, the first file
 * names others that name them.
 *
 * @param base where the site is on the web, without a slash at the end
 * @param modified the day of the last release, as ISO 8601 writes it
 */
record SitemapFiles(String base, Optional<String> modified) {

    /** How many addresses the protocol allows in one file. */
    static final int MOST = 50_000;

    /**
     * The files.
     *
     * @param pages addresses of pages, from the root of the site
     * @param most how many addresses a file may have
     */
    List<OutputFile> files(List<String> pages, int most) {
        if (pages.size() <= most) {
            return List.of(urls(Addresses.SITEMAP, pages));
        }
        List<OutputFile> parts = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += most) {
            parts.add(urls(
                    Addresses.sitemapPart(parts.size() + 1), pages.subList(from, Math.min(from + most, pages.size()))));
        }
        List<String> addresses = parts.stream().map(OutputFile::path).toList();
        List<OutputFile> files = new ArrayList<>();
        files.add(file(Addresses.SITEMAP, "sitemapindex", "sitemap", addresses));
        files.addAll(parts);
        return files;
    }

    private OutputFile urls(String address, List<String> pages) {
        return file(
                address,
                "urlset",
                "url",
                pages.stream()
                        .map(page -> page.equals(Addresses.HOME) ? "" : page)
                        .toList());
    }

    private OutputFile file(String address, String root, String element, List<String> addresses) {
        Xml xml = new Xml();
        xml.open(root, "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        for (String to : addresses) {
            xml.block(element);
            xml.element("loc", base + "/" + to);
            xml.element("lastmod", modified);
            xml.line().close();
        }
        xml.line().close();
        return new OutputFile(address, xml.bytes());
    }
}
