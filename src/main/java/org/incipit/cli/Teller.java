package org.incipit.cli;

import java.io.PrintWriter;
import java.util.List;
import org.incipit.problem.Ink;
import org.incipit.problem.Problem;
import org.incipit.report.Findings;
import org.incipit.report.Format;
import org.incipit.report.GithubReport;
import org.incipit.report.JsonReport;
import org.incipit.report.SarifReport;
import org.incipit.report.TextReport;

/** Puts findings where they belong: for people on {@code err}, for programs alone on {@code out}. */
record Teller(PrintWriter out, PrintWriter err, Format format, boolean verbose, boolean all, Ink ink) {

    /** Where sentences go that are for people and no problems. */
    PrintWriter sentences() {
        return format == Format.TEXT ? out : err;
    }

    /**
     * Tells of a run.
     *
     * @param told what was told of the run before, where there was one
     */
    void tell(Findings findings, List<Problem> told) {
        switch (format) {
            case TEXT -> TextReport.lines(findings, told, verbose, all, ink).forEach(err::println);
            case JSON -> out.print(JsonReport.of(findings));
            case SARIF -> out.print(SarifReport.of(findings));
            case GITHUB -> GithubReport.lines(findings).forEach(line -> out.print(line + "\n"));
        }
    }
}
