package org.incipit.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incipit.model.Silence;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.problem.Severity;
import org.incipit.problem.Silenced;

/** Takes the warnings away that the edition silences, and tells of silences that nothing needs. */
public final class Silencing {

    /** What is told, and what is not. */
    public record Heard(List<Problem> problems, List<Silenced> silenced) {}

    private Silencing() {}

    /**
     * Parts problems into those that are told and those that are not; each once, in reading order. A silence that met no
     * warning is told too (W0132), unless there are errors: what they kept from being looked at may have warnings.
     */
    public static Heard of(List<Problem> problems, List<Silence> silences) {
        List<Problem> told = new ArrayList<>();
        List<Silenced> silenced = new ArrayList<>();
        Set<Silence> needed = new HashSet<>();
        for (Problem problem : problems.stream().sorted().distinct().toList()) {
            List<Silence> fitting =
                    silences.stream().filter(silence -> fits(problem, silence)).toList();
            if (fitting.isEmpty()) {
                told.add(problem);
            } else {
                needed.addAll(fitting);
                silenced.add(new Silenced(problem, fitting.get(0).reason()));
            }
        }
        if (!Problems.hasErrors(problems)) {
            silences.stream()
                    .filter(silence -> !needed.contains(silence))
                    .map(Silencing::unneeded)
                    .forEach(told::add);
        }
        return new Heard(told, silenced);
    }

    private static boolean fits(Problem problem, Silence silence) {
        return problem.severity() == Severity.WARNING
                && problem.code().name().equals(silence.code())
                && silence.in().map(path -> isIn(problem, silence, path)).orElse(true)
                && silence.words().map(problem.where().text()::equals).orElse(true);
    }

    /** Whether a problem lies in a file or folder; the silence itself stands in the folder that paths start from. */
    private static boolean isIn(Problem problem, Silence silence, String path) {
        String from = silence.where().file().name();
        String named = from.substring(0, from.lastIndexOf('/') + 1) + path;
        String file = problem.where().file().name();
        return file.equals(named) || file.startsWith(named + "/");
    }

    private static Problem unneeded(Silence silence) {
        Optional<String> place = silence.in().map(path -> " in '" + path + "'");
        return new Problem(
                Code.W0132,
                silence.where(),
                "no warning " + silence.code() + " is told" + place.orElse("")
                        + silence.words()
                                .map(words -> " of the words '" + words + "'")
                                .orElse(""),
                "take this away, or correct it");
    }
}
