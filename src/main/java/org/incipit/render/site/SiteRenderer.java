package org.incipit.render.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Edition;
import org.incipit.model.Form;
import org.incipit.render.Archive;
import org.incipit.render.OutputFile;
import org.incipit.render.StreamedFile;

/** Renders what stands beside the pages. A file that the edition brings along itself takes the place of one of these. */
public final class SiteRenderer {

    private final Catalog catalog;

    public SiteRenderer(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The map of the site (where its address is known), robots.txt, and the plain index.
     *
     * @param addresses the files of the site, those left out that only lead on
     */
    public List<OutputFile> files(Concordances concordances, Collection<String> addresses) {
        Edition edition = catalog.edition();
        List<OutputFile> files = new ArrayList<>();
        if (edition.baseUrl().isPresent() && !Addresses.isBrought(catalog, Addresses.SITEMAP)) {
            files.addAll(sitemap(edition.baseUrl().get(), addresses));
        }
        files.add(OutputFile.text(Addresses.ROBOTS, robots(edition.baseUrl())));
        files.add(OutputFile.text(Addresses.LLMS, index(concordances)));
        files.removeIf(file -> Addresses.isBrought(catalog, file.path()));
        return files;
    }

    /**
     * All sources, under the paths they have in the content folder.
     *
     * @param paths in the order in which they are to stand
     * @param reader the bytes of a file; empty where it cannot be read, and is left out
     */
    public static StreamedFile sources(Collection<String> paths, Function<String, Optional<byte[]>> reader) {
        return new StreamedFile(Addresses.SOURCES, out -> {
            try (Archive archive = Archive.quick(out)) {
                for (String path : paths) {
                    Optional<byte[]> content = reader.apply(path);
                    if (content.isPresent()) {
                        archive.add(path, content.get());
                    }
                }
            }
        });
    }

    private List<OutputFile> sitemap(String base, Collection<String> addresses) {
        List<String> pages = addresses.stream()
                .filter(address -> address.endsWith(".html") && !address.equals(Addresses.MISSING))
                .sorted()
                .toList();
        return new SitemapFiles(
                        base,
                        catalog.edition()
                                .release()
                                .map(release -> release.date().value()))
                .files(pages, SitemapFiles.MOST);
    }

    private static String robots(Optional<String> base) {
        return "User-agent: *\nAllow: /\n"
                + base.map(address -> "\nSitemap: " + address + "/" + Addresses.SITEMAP + "\n")
                        .orElse("");
    }

    /** The edition in a few lines of Markdown, for readers that are programmes. */
    private String index(Concordances concordances) {
        Edition edition = catalog.edition();
        String before = edition.baseUrl().map(base -> base + "/").orElse("");
        StringBuilder text = new StringBuilder("# ").append(edition.title()).append('\n');
        if (!edition.description().isEmpty()) {
            text.append("\n> ").append(edition.description()).append('\n');
        }
        text.append("\n## Documents\n\n");
        for (Contribution document : concordances.documents()) {
            text.append("- [")
                    .append(document.metadata().title())
                    .append("](")
                    .append(before)
                    .append(Form.MARKDOWN.address(document.slug()))
                    .append(')')
                    .append(document.metadata()
                            .date()
                            .map(date -> ": " + date.value())
                            .orElse(""))
                    .append('\n');
        }
        text.append("\n## Data\n\n");
        text.append("- [Index of documents and entries](")
                .append(before)
                .append(Addresses.JSON_INDEX)
                .append(")\n");
        text.append("- [TEI corpus](")
                .append(before)
                .append(Addresses.TEI_CORPUS)
                .append(")\n");
        text.append("- [Sources](").append(before).append(Addresses.SOURCES).append(")\n");
        return text.toString();
    }
}
