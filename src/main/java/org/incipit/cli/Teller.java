package org.incipit.cli;

import java.io.PrintWriter;
import org.incipit.problem.Ink;
import org.incipit.report.Findings;
import org.incipit.report.Format;
import org.incipit.report.GithubReport;
import org.incipit.report.JsonReport;
import org.incipit.report.News;
import org.incipit.report.SarifReport;
import org.incipit.report.TextReport;

/** Puts findings where they belong: for people on {@code err}, for programs alone on {@code out}. */
record Teller(PrintWriter out, PrintWriter err, Format format, boolean verbose, boolean all, Ink ink) {

    /** Where sentences go that are for people and no problems. */
    PrintWriter sentences() {
        return format == Format.TEXT ? out : err;
    }

    /**
     * Tells of a run; gives what a person was told.
     *
     * @param last what the run before told
     */
    News tell(Findings findings, News last) {
        News news = format == Format.TEXT ? News.of(findings, last, all) : last;
        switch (format) {
            case TEXT -> TextReport.lines(findings, news, verbose, ink).forEach(err::println);
            case JSON -> out.print(JsonReport.of(findings));
            case SARIF -> out.print(SarifReport.of(findings));
            case GITHUB -> GithubReport.lines(findings).forEach(line -> out.print(line + "\n"));
        }
        out.flush();
        return news;
    }
}
