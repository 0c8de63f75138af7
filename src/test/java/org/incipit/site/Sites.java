package org.incipit.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The sites that tests look at: the published one, and the one that has every habit of the markup. */
final class Sites {

    static final Path PUBLISHED = Path.of("site");
    static final Path EVERY_HABIT = Path.of("src/test/resources/org/incipit/site/every-habit/site");

    private Sites() {}

    /** All pages of a site, sorted. */
    static List<Path> pages(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document parse(Path page) {
        try {
            return Jsoup.parse(Files.readString(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
