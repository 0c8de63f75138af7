package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.incipit.build.Pipeline;
import org.incipit.cli.TestEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Along very many texts each is as wide as the others: a correction moves no mention in another document. */
class ManyDocumentsTest {

    private static final int DOCUMENTS = 501;

    @TempDir
    private Path folder;

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
