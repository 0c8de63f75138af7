package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incipit.model.SiteMap;
import org.incipit.read.CatalogReader;
import org.incipit.release.ReleaseFolder;
import org.incipit.render.html.HtmlRenderer;
import org.incipit.source.Shelf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteMapTest {

    @TempDir
    Path site;

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/org/incipit/site/every-habit/content"})
    void theMapHasExactlyTheFilesThatArePublished(String content) throws IOException {
        assertTrue(Pipeline.build(Path.of(content), site).publication().isPresent());

        Set<String> mapped = SiteMap.of(
                        CatalogReader.read(
                                        Path.of(content),
                                        new ReleaseFolder(Path.of(content))
                                                .releases()
                                                .value(),
                                        new Shelf())
                                .value()
                                .orElseThrow(),
                        HtmlRenderer.assetAddresses())
                .addresses();

        assertEquals(new TreeSet<>(mapped), published(path -> !path.startsWith(SiteMap.SEARCH_FOLDER + "/")));
        assertTrue(published(path -> true).contains(SiteMap.SEARCH_FOLDER + "/index.js"));
    }

    /** What was published of it; how many files the search keeps in its folder, only the text tells. */
    private Set<String> published(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(SiteMap.OWN_FOLDER + "/"))
                    .filter(wanted)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
