package org.incipit.report;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Severity;
import org.incipit.problem.Silenced;
import org.incipit.source.SourceFile;

/**
 * What a run has to tell.
 *
 * @param version of Incipit
 * @param folder the absolute folder that relative names of files start from
 * @param strict whether a warning keeps the edition from being published
 * @param exitCode what the shell will be told
 * @param problems in the order in which they are told
 * @param silenced warnings that are only counted
 */
public record Findings(
        String version, Path folder, boolean strict, int exitCode, List<Problem> problems, List<Silenced> silenced) {

    public Findings {
        problems = List.copyOf(problems);
        silenced = List.copyOf(silenced);
    }

    /** How many there are, the silenced ones left out. */
    long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** How often each code was met: the commonest first; of equally common ones errors first, then by code. */
    List<Map.Entry<Code, Integer>> commonest() {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Code, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().severity()))
                .toList();
    }

    /** Every code that was met or silenced, with its place among them. */
    Map<Code, Integer> codes() {
        Map<Code, Integer> codes = new TreeMap<>();
        problems.forEach(problem -> codes.put(problem.code(), 0));
        silenced.forEach(one -> codes.put(one.problem().code(), 0));
        int index = 0;
        for (Map.Entry<Code, Integer> code : codes.entrySet()) {
            code.setValue(index++);
        }
        return codes;
    }

    /** Whether a problem concerns a place in its file, and not the file as a whole. */
    static boolean hasPlace(Problem problem) {
        return !problem.where().file().text().isEmpty();
    }

    /** Where a problem starts. */
    static SourceFile.Position start(Problem problem) {
        return problem.where().position();
    }

    /** The position behind the last character of a problem. */
    static SourceFile.Position end(Problem problem) {
        return problem.where().file().position(problem.where().end());
    }

    /** What is wrong, and the way out in a line of its own. */
    static String words(Problem problem) {
        return problem.hint().isEmpty() ? problem.message() : problem.message() + "\n" + problem.hint();
    }
}
