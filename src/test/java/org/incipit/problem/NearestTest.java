package org.incipit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"titl, title", "Title, title", "autor, author", "dat, date", "edtiors, editors"})
    void aWordWithALetterWrongIsFound(String unknown, String near) {
        assertEquals(
                Optional.of(near), Nearest.of(unknown, List.of("author", "date", "editors", near)), "of " + unknown);
    }

    @Test
    void aWordThatSharesLittleIsNotTakenForAnother() {
        assertEquals(Optional.empty(), Nearest.of("publisher", List.of("author", "date", "editors", "title")));
        assertEquals(Optional.empty(), Nearest.of("x".repeat(101), List.of("x".repeat(100))));
    }

    @ParameterizedTest
    @CsvSource({
        "abuot.html, about.html",
        "letter.htm, letter.html",
        "princples.md, principles.html",
        "people/tito.html, people/titov.html"
    })
    void anAddressWithALetterWrongIsFound(String unknown, String near) {
        List<String> known = List.of("one.html", "letter.epub", near, near.replace(".html", ".tei.xml"));

        assertEquals(Optional.of(near), Nearest.ofAddresses(unknown, known));
    }

    @Test
    void pagesThatShareTheirEndingAloneAreNotAlike() {
        assertEquals(Optional.empty(), Nearest.ofAddresses("people.html", List.of("one.html", "about.html")));
    }
}
