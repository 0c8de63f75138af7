package org.incipit.cli;

import java.io.PrintWriter;
import java.util.List;
import org.incipit.build.Result;
import org.incipit.problem.Problem;
import org.incipit.problem.ProblemFormat;
import org.incipit.problem.Severity;
import org.incipit.publish.Publication;

/** Tells an editor how a run ended: every problem on {@code err}, what was written on {@code out}. */
final class Report {

    private final PrintWriter out;
    private final PrintWriter err;

    Report(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    void built(Result result, String site) {
        problems(result.problems());
        result.publication()
                .ifPresentOrElse(
                        p -> out.println(published(p, site)),
                        () -> err.println(
                                result.publishedInPart()
                                        ? "The site is published in part; the next build publishes the rest."
                                        : "Nothing was published; the site is as it was."));
    }

    void checked(Result result) {
        problems(result.problems());
        if (!result.hasErrors()) {
            out.println("No error was found; nothing was written.");
        }
    }

    private void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            ProblemFormat.lines(problem).forEach(err::println);
        }
        if (!problems.isEmpty()) {
            err.println(count(problems, Severity.ERROR) + ", " + count(problems, Severity.WARNING) + ".");
        }
    }

    private static String count(List<Problem> problems, Severity severity) {
        long n = problems.stream().filter(p -> p.severity() == severity).count();
        return n + " " + severity.word() + (n == 1 ? "" : "s");
    }

    private static String published(Publication p, String site) {
        return "Published " + p.files() + " files in " + site + ": " + p.changed() + " new or changed, " + p.removed()
                + " removed.";
    }
}
