package org.incipit.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who starts at the entry point and follows what the answers say, as a client of DTS 1.0 does, finds every document and unit. */
class DtsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Path> sites() {
        return List.of(Editions.site(Editions.NOTE), Editions.site(Editions.LETTERS));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theEntryPointLeadsToTheThreeAnswersAboutEveryDocument(Path site) {
        Path entry = site.resolve("dts/index.json");
        JsonNode point = read(entry, "EntryPoint");

        for (String slug : slugs(site)) {
            assertTrue(Files.exists(filled(entry, point, "collection", "id", slug)), slug);
            assertTrue(Files.exists(filled(entry, point, "navigation", "resource", slug)), slug);
            assertTrue(Files.exists(filled(entry, point, "document", "resource", slug)), slug);
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theCollectionHasEveryDocumentOnceAndTellsOfEachWhatItsOwnAnswerTells(Path site) {
        Path file = site.resolve("dts/collection.json");
        JsonNode all = read(file, "Collection");
        List<String> found = new ArrayList<>();

        for (JsonNode member : all.get("member")) {
            Path own = file.resolveSibling(member.get("@id").asString());
            JsonNode resource = read(own, "Resource");
            assertEquals(resource.get("title"), member.get("title"));
            assertEquals(resource.get("citationTrees"), member.get("citationTrees"));
            assertEquals(1, resource.get("totalParents").asInt());
            assertEquals(0, resource.get("totalChildren").asInt());
            for (String way : List.of("navigation", "document", "download")) {
                assertEquals(
                        own.resolveSibling(resource.get(way).asString()).normalize(),
                        file.resolveSibling(member.get(way).asString()).normalize(),
                        way);
            }
            found.add(own.getFileName().toString().replace(".json", ""));
        }

        assertEquals(slugs(site), found.stream().sorted().toList());
        assertEquals(found.size(), all.get("totalChildren").asInt());
        assertEquals(0, all.get("totalParents").asInt());
        assertTrue(all.get("title").asString().length() > 3);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theDescriptionNamesAuthorDateAndLanguageAsThePageDoes(Path site) {
        for (String slug : slugs(site)) {
            JsonNode core = read(site.resolve("dts/collection/" + slug + ".json"), "Resource")
                    .get("dublinCore");
            Document page = Jsoup.parse(Editions.read(site.resolve(slug + ".html")));

            assertEquals(
                    page.select("article.text").attr("lang"),
                    core.get("language").asString());
            assertEquals(
                    page.select("meta[name=DC.creator]").size(),
                    core.has("creator") ? core.get("creator").size() : 0);
            assertEquals(
                    page.select("meta[name=DC.date]").attr("content"),
                    core.has("date") ? core.get("date").asString() : "");
        }
    }

    /** A unit is cited by the id that it has in the page; the text itself is the TEI file, where the same id is its {@code xml:id}. */
    @ParameterizedTest
    @MethodSource("sites")
    void navigationHasEveryUnitInItsOrderAndTheDocumentHasItToo(Path site) {
        for (String slug : slugs(site)) {
            Path file = site.resolve("dts/navigation/" + slug + ".json");
            JsonNode navigation = read(file, "Navigation");
            List<String> kinds = new ArrayList<>();
            navigation
                    .get("resource")
                    .get("citationTrees")
                    .get(0)
                    .get("citeStructure")
                    .forEach(kind -> kinds.add(kind.get("citeType").asString()));
            List<String> ids = new ArrayList<>();
            for (JsonNode unit : navigation.get("member")) {
                ids.add(unit.get("identifier").asString());
                assertEquals("CitableUnit", unit.get("@type").asString());
                assertEquals(1, unit.get("level").asInt());
                assertTrue(unit.get("parent").isNull());
                assertTrue(kinds.contains(unit.get("citeType").asString()), unit::toString);
            }
            Document page = Jsoup.parse(Editions.read(site.resolve(slug + ".html")));
            Path text = file.resolveSibling(
                            navigation.get("resource").get("document").asString())
                    .normalize();
            List<String> inText = Jsoup.parse(Editions.read(text), "", Parser.xmlParser())
                    .select("body [xml:id]")
                    .eachAttr("xml:id");

            assertEquals(page.select("article.text .unit").eachAttr("id"), ids);
            assertTrue(inText.containsAll(ids), slug);
            assertTrue(Files.exists(
                    file.resolveSibling(navigation.get("resource").get("@id").asString())));
        }
    }

    private static JsonNode read(Path file, String type) {
        JsonNode answer = JSON.readTree(Editions.read(file));
        assertEquals(type, answer.get("@type").asString(), file.toString());
        assertEquals(
                "https://dtsapi.org/context/v1.0.json", answer.get("@context").asString(), file.toString());
        assertEquals("1.0", answer.get("dtsVersion").asString(), file.toString());
        assertEquals(
                file.getFileName(),
                Path.of(answer.get("@id").asString()).getFileName(),
                "the answer names its own address");
        return answer;
    }

    private static Path filled(Path from, JsonNode point, String way, String variable, String slug) {
        String template = point.get(way).asString();
        assertTrue(template.contains("{" + variable + "}"), template);
        return from.resolveSibling(template.replace("{" + variable + "}", slug)).normalize();
    }

    /** The documents, as their pages tell it. */
    private static List<String> slugs(Path site) {
        return Editions.files(".html").stream()
                .filter(file -> site.equals(file.getParent()))
                .filter(file -> !Jsoup.parse(Editions.read(file))
                        .select("main.document")
                        .isEmpty())
                .map(file -> file.getFileName().toString().replace(".html", ""))
                .sorted()
                .toList();
    }
}
