package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.incipit.cli.TestEdition;
import org.incipit.problem.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change of the authority files makes those documents anew that it concerns. */
class AuthorityChangesTest {

    private static final String TITO = "people:\n  - {id: tito, name: Josip Broz, forms: [Tito]}\n";

    @TempDir
    private Path folder;

    private TestEdition edition;

    /** The pages that were made anew since they were last asked for. */
    private final Set<String> anew = new ConcurrentSkipListSet<>();

    private final Workshop desk = Workshop.ofManyRuns(
            files -> files.keySet().stream()
                    .filter(file -> file.matches("\\w+\\.html"))
                    .forEach(anew::add),
            Optional.empty());

    @BeforeEach
    void write() {
        edition = new TestEdition(folder);
        edition.write("people.yaml", TITO);
        edition.write("documents/one/text.md", "# One\n\nHe met Tito there.\n");
        edition.write("documents/two/text.md", "# Two\n\nHe left.\n");
    }

    private Result build() {
        return Pipeline.build(edition.content(), edition.site(), RunOptions.NONE, desk);
    }

    private Set<String> anewWith(String people) {
        build();
        anew.clear();
        edition.write("people.yaml", people);
        assertTrue(build().publication().isPresent());
        return anew;
    }

    private boolean pageHas(String page, String words) throws IOException {
        return Files.readString(edition.site().resolve(page)).contains(words);
    }

    @Test
    void whomNoTextNamesConcernsNone() throws IOException {
        assertEquals(Set.of(), anewWith(TITO + "  - {id: ana, name: Ana, forms: [Ana]}\n"));
        assertTrue(pageHas("people.html", "Ana"));
    }

    @Test
    void aLineAboveConcernsNoneAndWarningsStandInTheirNewPlace() {
        edition.write("people.yaml", TITO + "  - {id: ana, name: Ana}\n");
        build();
        anew.clear();
        edition.write("people.yaml", "# Who is named.\n" + TITO + "  - {id: ana, name: Ana}\n");

        assertEquals(4, build().problems().get(0).where().position().line());
        assertEquals(Set.of(), anew);
    }

    @Test
    void aNoteConcernsTheEntryAlone() throws IOException {
        assertEquals(Set.of(), anewWith(TITO.replace("forms", "note: Of Kumrovec., forms")));
        assertTrue(pageHas("people/tito.html", "Of Kumrovec."));
    }

    @Test
    void whatAPageShowsOfAnEntryConcernsThosePages() throws IOException {
        assertEquals(Set.of("one.html"), anewWith(TITO.replace("forms", "office: President, forms")));
        assertTrue(pageHas("one.html", "President"));
    }

    @Test
    void aNewFormConcernsTheTextsThatHaveIt() throws IOException {
        assertEquals(Set.of("two.html"), anewWith(TITO.replace("[Tito]", "[Tito, left]")));
        assertTrue(pageHas("two.html", "people/tito.html"));
    }

    @Test
    void aDocumentThatTheyMadeWrongIsPublishedWhenTheyAreMended() {
        edition.write("people.yaml", TITO.replace("forms", "ambiguous: [left], forms"));
        assertEquals(Code.E0402, build().problems().get(0).code());
        edition.write("people.yaml", TITO);

        assertTrue(build().publication().isPresent());
        assertTrue(Files.exists(edition.site().resolve("two.html")));
    }

    @Test
    void whatTheyMakeWrongIsToldThoughNothingElseIsOtherwise() {
        build();
        edition.write("people.yaml", TITO.replace("forms", "ambiguous: [left], forms"));

        assertEquals(Code.E0402, build().problems().get(0).code());
        assertFalse(build().publication().isPresent());
    }

    /** The abbreviations of bodies stand in the glossary, and the pages of terms lead there. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFirstAbbreviationAndTheLastOneConcernThePagesOfTerms(boolean first) throws IOException {
        String league = "organizations:\n  - {id: league, name: League, forms: [met]}\n";
        String shortened = league.replace("forms", "abbreviation: L, forms");
        edition.write("terms.yaml", "terms:\n  - {id: there, name: there, forms: [there]}\n");
        edition.write("organizations.yaml", first ? league : shortened);
        build();
        assertEquals(!first, pageHas("terms-plot.html", "glossary.html"));
        edition.write("organizations.yaml", first ? shortened : league);
        build();

        assertEquals(first, pageHas("terms-plot.html", "glossary.html"));
    }

    /** One entity stands for two characters, and each has the place of both. */
    @Test
    void whichSignsOfAnEntityAreANameIsSeen() throws IOException {
        edition.write("documents/one/text.md", "# One\n\nIt is &NotEqualTilde; that.\n");
        edition.write("terms.yaml", "terms:\n  - {id: sign, name: Sign, forms: [\"\\u2242\"]}\n");
        build();
        assertTrue(pageHas("one.html", "\u2242</a>\u0338"));
        edition.write("terms.yaml", "terms:\n  - {id: sign, name: Sign, forms: [\"\\u2242\\u0338\"]}\n");
        build();

        assertTrue(pageHas("one.html", "\u2242\u0338</a>"));
    }

    @Test
    void whoeverIsCitedConcernsTheDocument() throws IOException {
        edition.write("documents/two/text.md", "---\nauthor: person:tito\n---\n# Two\n\nHe left.\n");

        assertEquals(Set.of("one.html", "two.html"), anewWith(TITO.replace("Josip Broz", "J. Broz")));
        assertTrue(pageHas("two.html", "J. Broz"));
    }

    @Test
    void anotherProcessMakesAnewWhatTheyConcern() throws IOException {
        Ledger ledger = new Ledger(folder.resolve("site.ledger"), "this", true);
        Pipeline.build(edition.content(), edition.site(), RunOptions.NONE, Workshop.ofOneRun(ledger));
        edition.write("people.yaml", TITO.replace("forms", "office: President, forms"));
        Pipeline.build(edition.content(), edition.site(), RunOptions.NONE, Workshop.ofOneRun(ledger));

        assertTrue(pageHas("one.html", "President"));
    }
}
