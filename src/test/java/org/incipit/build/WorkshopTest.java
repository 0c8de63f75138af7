package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.incipit.cli.TestEdition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At the desk only those documents are made that were changed, or that somebody else wrote over. */
class WorkshopTest {

    private TestEdition edition;
    private final Set<String> made = Collections.synchronizedSet(new TreeSet<>());
    private final Workshop desk = Workshop.ofManyRuns(this::madeAnew, Optional.empty());

    @BeforeEach
    void publish(@TempDir Path folder) {
        edition = new TestEdition(folder);
        edition.write("people.yaml", "people:\n  - {id: tito, name: Tito}\n");
        edition.write("documents/one/text.md", "# One\n\nOf Tito.\n");
        edition.write("documents/two/text.md", "# Two\n\nOf nobody.\n");
        assertEquals(Set.of("one.html", "two.html"), run());
    }

    private void madeAnew(Map<String, byte[]> files) {
        made.addAll(files.keySet().stream()
                .filter(path -> path.matches("(one|two)\\.html"))
                .collect(Collectors.toSet()));
    }

    private Set<String> run() {
        made.clear();
        Result result = Pipeline.build(edition.content(), edition.site(), RunOptions.NONE, desk);
        assertTrue(result.publication().isPresent());
        return Set.copyOf(made);
    }

    @Test
    void nothingIsMadeWhereNothingWasChanged() {
        assertEquals(Set.of(), run());
    }

    @Test
    void aCorrectionMakesItsDocumentOnly() {
        edition.write("documents/two/text.md", "# Two\n\nOf somebody.\n");

        assertEquals(Set.of("two.html"), run());
        assertEquals(Set.of(), run());
    }

    @Test
    void aTitleIsReadByTheOthersToo() {
        edition.write("documents/two/text.md", "# Another\n\nOf nobody.\n");

        assertEquals(Set.of("one.html", "two.html"), run());
    }

    @Test
    void whatSomebodyElseWroteIntoTheSiteIsMadeAsItWas() throws IOException {
        String page = Files.readString(edition.site().resolve("one.html"));
        Files.writeString(edition.site().resolve("one.html"), "spoilt");

        assertEquals(Set.of("one.html"), run());
        assertEquals(page, Files.readString(edition.site().resolve("one.html")));
    }

    @Test
    void aPageOverAllDocumentsThatNothingConcernsIsNotWrittenAgain() throws IOException {
        Path page = edition.site().resolve("people/tito.html");
        Object before = Files.getLastModifiedTime(page);
        edition.write("documents/two/text.md", "# Two\n\nOf somebody.\n");
        run();

        assertEquals(before, Files.getLastModifiedTime(page));
    }
}
