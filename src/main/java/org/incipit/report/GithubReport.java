package org.incipit.report;

import java.util.List;
import org.incipit.problem.Problem;
import org.incipit.source.SourceFile;

/** Findings as workflow commands, which GitHub shows beside the lines of a change. */
public final class GithubReport {

    private GithubReport() {}

    /** One line a problem, without line ends; what is silenced is left out. */
    public static List<String> lines(Findings findings) {
        return findings.problems().stream()
                .map(problem -> line(problem, Uris.path(problem.where().file().name(), findings.folder())))
                .toList();
    }

    private static String line(Problem problem, String file) {
        StringBuilder line = new StringBuilder("::")
                .append(problem.severity().word())
                .append(" file=")
                .append(property(file));
        if (Findings.hasPlace(problem)) {
            SourceFile.Position start = Findings.start(problem);
            SourceFile.Position end = Findings.end(problem);
            line.append(",line=").append(start.line()).append(",endLine=").append(end.line());
            if (start.line() == end.line()) {
                int last = Math.max(start.column(), end.column() - 1);
                line.append(",col=")
                        .append(start.column())
                        .append(",endColumn=")
                        .append(last);
            }
        }
        return line.append(",title=")
                .append(property(problem.code() + ": " + problem.code().title()))
                .append("::")
                .append(data(Findings.words(problem)))
                .toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
