package org.incipit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Silenced;
import org.incipit.source.SourceFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run has to tell, in the forms that other programs read. */
class ReportsTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/org/incipit/schemas");
    private static final Path REDUCED = Path.of("src/test/resources/org/incipit/report/sarif-reduced.schema.json");
    private static final Path HOME = Path.of("/home/editor/letters").toAbsolutePath();

    private static final SourceFile TEXT = SourceFile.of("con tent/déjà #1.md", "One\n\uD835\uDD17 two, three\nfour\n");
    private static final Problem TWO_LINES = problem(Code.E0401, TEXT, 7, 20, "100 % of 'a:b'\r", "write x, y");
    private static final Problem WORD = problem(Code.W0304, TEXT, 7, 10, "raw HTML", "");
    private static final Problem NOWHERE =
            new Problem(Code.W0110, SourceFile.of("con tent/a: b, c.txt", "").whole(), "nothing reads this", "");
    private static final Problem OUTSIDE = new Problem(
            Code.E0703, SourceFile.of(HOME.resolve("si te").toString(), "").whole(), "no room", "");

    @Test
    void theSchemaOfTheJsonHoldsForIt() throws IOException {
        String json = JsonReport.of(everything());

        assertEquals(List.of(), violations(SCHEMAS.resolve("problems.schema.json"), json));
        assertEquals(List.of(), violations(SCHEMAS.resolve("problems.schema.json"), JsonReport.of(nothing())));
        assertTrue(!violations(
                        SCHEMAS.resolve("problems.schema.json"),
                        json.replace("\"line\" : 2", "\"line\" : 0").replace("\"line\": 2", "\"line\": 0"))
                .isEmpty());
    }

    @Test
    void jsonTellsPlacesInCharactersAndNotInUnits() {
        JsonNode problem = read(JsonReport.of(everything())).get("problems").get(0);

        assertEquals("E0401", problem.get("code").asString());
        assertEquals("{\"line\":2,\"column\":3}", problem.get("start").toString());
        assertEquals("{\"line\":3,\"column\":3}", problem.get("end").toString());
        assertEquals("two, three", problem.get("text").asString());
    }

    @Test
    void sarifKeepsToItsSchema() throws IOException {
        assertEquals(List.of(), violations(REDUCED, SarifReport.of(everything())));
        assertEquals(List.of(), violations(REDUCED, SarifReport.of(nothing())));
    }

    @Test
    void everyResultOfSarifNamesARuleThatExplainsIt() {
        JsonNode run = read(SarifReport.of(everything())).get("runs").get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");

        assertEquals(5, run.get("results").size());
        for (JsonNode result : run.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertEquals(result.get("ruleId"), rule.get("id"));
            assertTrue(rule.get("help").get("text").asString().contains("How to mend it"));
            assertTrue(rule.get("help")
                    .get("markdown")
                    .asString()
                    .startsWith("# " + rule.get("id").asString()));
        }
    }

    @Test
    void sarifNamesFilesByReferencesThatAreRelativeAndQuoted() {
        List<String> uris = Stream.of(TWO_LINES, NOWHERE, OUTSIDE)
                .map(problem -> Uris.reference(problem.where().file().name(), HOME))
                .toList();

        assertEquals(List.of("con%20tent/d%C3%A9j%C3%A0%20%231.md", "con%20tent/a:%20b,%20c.txt", "si%20te"), uris);
        assertEquals("./a:b.md", Uris.reference("a:b.md", HOME));
        assertEquals("file:///elsewhere/a%20b.md", Uris.reference("/elsewhere/a b.md", HOME));
    }

    @Test
    void sarifTellsWhatIsSilencedAndWhy() {
        JsonNode results = read(SarifReport.of(everything())).get("runs").get(0).get("results");

        assertEquals("[]", results.get(0).get("suppressions").toString());
        assertEquals(
                "meant, \"so\"",
                results.get(4).get("suppressions").get(0).get("justification").asString());
    }

    @Test
    void workflowCommandsEscapeWhatHasAMeaningInThem() {
        assertEquals(
                List.of(
                        "::error file=con tent/déjà #1.md,line=2,endLine=3,title=E0401%3A a link to an entry that does not"
                                + " exist::100 %25 of 'a:b'%0D%0Awrite x, y",
                        "::warning file=con tent/déjà #1.md,line=2,endLine=2,col=3,endColumn=5,title=W0304%3A raw HTML%2C"
                                + " shown as text::raw HTML",
                        "::warning file=con tent/a%3A b%2C c.txt,title=W0110%3A a file that nothing reads::nothing reads"
                                + " this",
                        "::error file=si te,title=E0703%3A a folder that cannot be written::no room"),
                GithubReport.lines(everything()));
    }

    private static Findings everything() {
        return new Findings(
                "0.1.0",
                HOME,
                true,
                1,
                List.of(TWO_LINES, WORD, NOWHERE, OUTSIDE),
                List.of(new Silenced(WORD, "meant, \"so\"")));
    }

    private static Findings nothing() {
        return new Findings("0.1.0", HOME, false, 0, List.of(), List.of());
    }

    private static Problem problem(Code code, SourceFile file, int start, int end, String message, String hint) {
        return new Problem(code, file.span(start, end), message, hint);
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static List<String> violations(Path schema, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
