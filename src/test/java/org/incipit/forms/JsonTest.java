package org.incipit.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The JSON of both editions. */
class JsonTest {

    @Test
    void everyFileKeepsToTheSchemaThatItNames() {
        for (Path site : List.of(Editions.site(Editions.NOTE), Editions.site(Editions.LETTERS))) {
            Schema document = schema(site.resolve("schemas/document.schema.json"));
            Schema index = schema(site.resolve("schemas/index.schema.json"));
            assertValid(index, site.resolve("index.json"));
            Editions.files(".json").stream()
                    .filter(file -> site.equals(file.getParent()))
                    .filter(file -> Files.exists(
                            site.resolve(file.getFileName().toString().replace(".json", ".html"))))
                    .filter(file -> !file.endsWith("index.json"))
                    .forEach(file -> assertValid(document, file));
        }
    }

    @Test
    void everyUnitOfThePageIsThereWithItsIdAndItsWords() {
        String json = Editions.read(Editions.site(Editions.NOTE).resolve("khrushchev-note-1956.json"));
        org.jsoup.nodes.Document page =
                Jsoup.parse(Editions.read(Editions.site(Editions.NOTE).resolve("khrushchev-note-1956.html")));
        page.select("article.text [data-editorial]").remove();

        page.select("article.text .unit")
                .forEach(unit ->
                        assertTrue(json.contains("\"id\": \"" + unit.id() + "\""), () -> unit.id() + " is missing"));
        assertTrue(json.contains(page.select("#p3").text().replace("\"", "\\\"")), "the words of p3");
    }

    private static Schema schema(Path file) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Editions.read(file), InputFormat.JSON);
    }

    private static void assertValid(Schema schema, Path file) {
        assertEquals(List.of(), schema.validate(Editions.read(file), InputFormat.JSON), file::toString);
    }
}
