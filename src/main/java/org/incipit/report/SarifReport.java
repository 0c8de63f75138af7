package org.incipit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.incipit.problem.Code;
import org.incipit.problem.Explanation;
import org.incipit.problem.ExplanationFormat;
import org.incipit.problem.Ink;
import org.incipit.problem.Problem;
import org.incipit.problem.Silenced;
import org.incipit.render.Json;
import org.incipit.source.SourceFile;

/** Findings as SARIF 2.1.0, which code hosts and editors show. */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final int WIDTH = 100;

    private final Findings findings;
    private final Map<Code, Integer> codes;

    private SarifReport(Findings findings) {
        this.findings = findings;
        this.codes = findings.codes();
    }

    /** The whole text: one run, its rules are the codes that were met. */
    public static String of(Findings findings) {
        SarifReport report = new SarifReport(findings);
        return Json.object(json ->
                json.put("$schema", SCHEMA).put("version", "2.1.0").all("runs", List.of(findings), report::run));
    }

    private void run(Json json, Findings run) {
        json.put(
                        "tool",
                        tool -> tool.put(
                                "driver",
                                driver -> driver.put("name", "Incipit")
                                        .put("version", run.version())
                                        .all("rules", codes.keySet(), SarifReport::rule)))
                .all(
                        "invocations",
                        List.of(run),
                        (call, of) -> call.put("executionSuccessful", of.exitCode() <= 1)
                                .put("exitCode", of.exitCode()))
                .put("columnKind", "unicodeCodePoints")
                .all("results", results(), this::result);
    }

    private static void rule(Json json, Code code) {
        Explanation explanation = Explanation.of(code);
        json.put("id", code.name())
                .put("shortDescription", text -> text.put("text", code.title()))
                .put("fullDescription", text -> text.put("text", explanation.meaning()))
                .put(
                        "help",
                        text -> text.put(
                                        "text",
                                        String.join("\n", ExplanationFormat.lines(explanation, WIDTH, Ink.NONE)))
                                .put("markdown", explanation.markdown()))
                .put(
                        "defaultConfiguration",
                        rule -> rule.put("level", code.severity().word()));
    }

    /** A problem, and the reason why it is silenced; none where it is not. */
    private record Result(Problem problem, List<String> reasons) {}

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        findings.problems().forEach(problem -> results.add(new Result(problem, List.of())));
        for (Silenced silenced : findings.silenced()) {
            results.add(new Result(silenced.problem(), List.of(silenced.reason())));
        }
        return results;
    }

    private void result(Json json, Result result) {
        Problem problem = result.problem();
        json.put("ruleId", problem.code().name())
                .put("ruleIndex", codes.getOrDefault(problem.code(), -1))
                .put("level", problem.severity().word())
                .put("message", message -> message.put("text", Findings.words(problem)))
                .all(
                        "locations",
                        List.of(problem),
                        (json2, p) -> json2.put("physicalLocation", place -> {
                            place.put(
                                    "artifactLocation",
                                    file -> file.put(
                                            "uri",
                                            Uris.reference(p.where().file().name(), findings.folder())));
                            if (Findings.hasPlace(p)) {
                                place.put("region", region -> region(region, p));
                            }
                        }))
                .all(
                        "suppressions",
                        result.reasons(),
                        (suppression, reason) -> suppression
                                .put("kind", "external")
                                .put("status", "accepted")
                                .put("justification", reason));
    }

    /** Lines and columns from 1; the end column is the one behind the last character. */
    private static void region(Json json, Problem problem) {
        SourceFile.Position start = Findings.start(problem);
        SourceFile.Position end = Findings.end(problem);
        json.put("startLine", start.line())
                .put("startColumn", start.column())
                .put("endLine", end.line())
                .put("endColumn", end.column());
    }
}
