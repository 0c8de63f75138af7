package org.incipit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.incipit.problem.Code;
import org.incipit.problem.Ink;
import org.incipit.problem.Listing;
import org.incipit.problem.Problem;
import org.incipit.problem.ProblemFormat;
import org.incipit.problem.Severity;
import org.incipit.problem.Silenced;

/** Findings for people: every problem like a compiler's, and a summary. */
public final class TextReport {

    private static final int COMMONEST = 3;

    private TextReport() {}

    /**
     * Lines without line ends; none where there is nothing to tell.
     *
     * @param news what of the findings is to be listed
     * @param verbose whether silenced warnings are listed, and not only counted
     */
    public static List<String> lines(Findings findings, News news, boolean verbose, Ink ink) {
        List<String> lines = new ArrayList<>();
        Listing listing = news.listing();
        for (Problem problem : listing.shown()) {
            lines.addAll(ProblemFormat.lines(problem, ink));
        }
        listing.left()
                .forEach((code, n) -> lines.add("… and " + n + " more "
                        + ink.paint(Ink.of(code.severity()), code.severity().word() + " " + code) + " (" + code.title()
                        + "): --all lists them."));
        boolean isNew = !listing.shown().isEmpty();
        if (news.before() > 0) {
            lines.add((isNew ? "… and as before: " : "As before: ") + count(news.before(), Severity.WARNING) + ".");
        }
        if (verbose) {
            findings.silenced().forEach(silenced -> lines.addAll(silenced(silenced, ink)));
        }
        if (isNew || news.before() == 0 && !findings.silenced().isEmpty()) {
            lines.addAll(summary(findings, ink));
        }
        return lines;
    }

    private static List<String> silenced(Silenced silenced, Ink ink) {
        Problem problem = silenced.problem();
        return List.of(
                ink.paint(Ink.Role.PLACE, ProblemFormat.place(problem)) + ": silenced " + problem.code() + ": "
                        + problem.message(),
                ProblemFormat.HINT + ink.paint(Ink.Role.HINT, silenced.reason()));
    }

    private static List<String> summary(Findings findings, Ink ink) {
        List<String> lines = new ArrayList<>();
        int silenced = findings.silenced().size();
        lines.add(count(findings, Severity.ERROR) + ", " + count(findings, Severity.WARNING)
                + (silenced == 0 ? "" : ", " + silenced + " silenced with a reason") + ".");
        if (findings.strict() && findings.count(Severity.WARNING) > 0) {
            lines.add("Under --strict a warning counts like an error.");
        }
        List<Map.Entry<Code, Integer>> commonest =
                findings.commonest().stream().limit(COMMONEST).toList();
        if (commonest.size() > 1 && commonest.get(0).getValue() > 1) {
            lines.add("Most often: "
                    + commonest.stream()
                            .map(code -> code.getValue() + " × " + code.getKey())
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        if (!commonest.isEmpty()) {
            String codes = commonest.stream().map(code -> code.getKey().name()).collect(Collectors.joining(" "));
            lines.add(ProblemFormat.HINT + ink.paint(Ink.Role.HINT, "incipit explain " + codes));
        }
        return lines;
    }

    private static String count(Findings findings, Severity severity) {
        return count(findings.count(severity), severity);
    }

    private static String count(long n, Severity severity) {
        return n + " " + severity.word() + (n == 1 ? "" : "s");
    }
}
