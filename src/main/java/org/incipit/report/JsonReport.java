package org.incipit.report;

import java.util.List;
import org.incipit.problem.Problem;
import org.incipit.problem.Severity;
import org.incipit.render.Json;
import org.incipit.source.SourceFile;

/** Findings as JSON; {@code schemas/problems.schema.json} describes it. */
public final class JsonReport {

    /** Another number would mean that a key was taken away or means something else. */
    private static final int VERSION = 1;

    private JsonReport() {}

    /** The whole text. */
    public static String of(Findings findings) {
        return Json.object(json -> json.put("version", VERSION)
                .put("incipit", findings.version())
                .put("exitCode", findings.exitCode())
                .put("strict", findings.strict())
                .put(
                        "counts",
                        counts -> counts.put("errors", findings.count(Severity.ERROR))
                                .put("warnings", findings.count(Severity.WARNING))
                                .put("silenced", findings.silenced().size()))
                .all("problems", findings.problems(), JsonReport::problem)
                .all("silenced", findings.silenced(), (item, silenced) -> {
                    problem(item, silenced.problem());
                    item.put("reason", silenced.reason());
                }));
    }

    private static void problem(Json json, Problem problem) {
        json.put("code", problem.code().name())
                .put("severity", problem.severity().word())
                .put("title", problem.code().title())
                .put("message", problem.message())
                .put("hint", problem.hint())
                .put("file", problem.where().file().name());
        if (Findings.hasPlace(problem)) {
            position(json, "start", Findings.start(problem));
            position(json, "end", Findings.end(problem));
            List<String> lines = problem.where().text().lines().toList();
            json.put("text", lines.isEmpty() ? "" : lines.get(0));
        }
    }

    private static void position(Json json, String key, SourceFile.Position position) {
        json.put(key, at -> at.put("line", position.line()).put("column", position.column()));
    }
}
