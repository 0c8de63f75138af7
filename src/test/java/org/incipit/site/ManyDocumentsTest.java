package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.incipit.build.Pipeline;
import org.incipit.cli.TestEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How very many texts are drawn one behind the other: each as wide as the others, so that a correction moves no mention in another. */
class ManyDocumentsTest {

    private static final int DOCUMENTS = 501;

    @TempDir
    private Path folder;

    @Test
    void yearsAreWrittenSoFarFromOneAnotherThatEachCanBeReadOnAPhone() {
        TestEdition edition = new TestEdition(folder);
        edition.write("people.yaml", "people:\n  - {id: tito, name: Tito, forms: [Tito]}\n");
        for (int document = 0; document < 40; document++) {
            edition.write(
                    "documents/letter-%02d/text.md".formatted(document),
                    "---\ntitle: A letter\ndate: %d\n---\nTito came.\n".formatted(1900 + document));
        }
        assertTrue(
                Pipeline.build(edition.content(), edition.site()).publication().isPresent());

        List<Double> places = edition.page("people-plot.html").select(".scale text").eachAttr("x").stream()
                .map(place -> Double.valueOf(place.replace("%", "")))
                .toList();
        assertTrue(places.size() > 5, places::toString);
        for (int i = 0; i < places.size(); i++) {
            assertTrue(places.get(i) <= 90, places::toString);
            assertTrue(i == 0 || places.get(i) - places.get(i - 1) >= 10, places::toString);
        }
    }

    @Test
    void itsMentionsAreDrawnAtOnePointWhereItBegins() {
        TestEdition edition = new TestEdition(folder);
        edition.write("people.yaml", "people:\n  - {id: tito, name: Tito, forms: [Tito]}\n");
        for (int document = 0; document < DOCUMENTS; document++) {
            String words = "Word. ".repeat(1 + document % 7);
            edition.text(
                    "letter-%03d".formatted(document), document % 250 == 0 ? words + "Tito came. Tito left." : words);
        }
        assertTrue(
                Pipeline.build(edition.content(), edition.site()).publication().isPresent());

        List<String> drawn =
                edition.page("people/tito.html").select(".ticks rect").eachAttr("x");
        assertEquals(List.of("0.00%", "49.90%", "99.80%"), drawn);
    }
}
