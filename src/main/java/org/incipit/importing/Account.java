package org.incipit.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.incipit.source.SourceSpan;

/** What an import did to a text, told for the editor who has to look it over. */
public final class Account {

    /** A place of the source, and what is to be said of it. */
    private record Line(int line, int column, String place, String what) {

        static Line of(SourceSpan where, String what) {
            var at = where.position();
            return new Line(at.line(), at.column(), at.line() + ":" + at.column(), what);
        }
    }

    private final List<String> made = new ArrayList<>();
    private final List<Line> joined = new ArrayList<>();
    private final List<Line> doubtful = new ArrayList<>();
    private final List<Line> lost = new ArrayList<>();

    /** Something that was made, one sentence. */
    public void made(String what) {
        made.add(what);
    }

    /** Two parts of the source that were joined. */
    public void joined(SourceSpan where, String what) {
        joined.add(Line.of(where, what));
    }

    /** A decision that could have been another. */
    public void doubtful(SourceSpan where, String what) {
        doubtful.add(Line.of(where, what));
    }

    /** Something that the text does not have any more. */
    public void lost(SourceSpan where, String what) {
        lost.add(Line.of(where, what));
    }

    /** The same, in a source that has no lines. */
    public void lost(String place, String what) {
        lost.add(new Line(0, lost.size(), place, what));
    }

    /** A decision that could have been another, in a source that has no lines. */
    public void doubtful(String place, String what) {
        doubtful.add(new Line(0, doubtful.size(), place, what));
    }

    /** How many places were joined. */
    public int joinedCount() {
        return joined.size();
    }

    /** How many places are doubtful. */
    public int doubtfulCount() {
        return doubtful.size();
    }

    /** How many things could not be carried over. */
    public int lostCount() {
        return lost.size();
    }

    /** The report in Markdown. */
    public String report(String source) {
        StringBuilder report = new StringBuilder("# Import of ").append(source).append("\n\n");
        report.append(
                        "Nothing of this is published. Look the places over, then take this file away. Places are line and column of ")
                .append("the source.\n");
        if (!made.isEmpty()) {
            report.append("\n## Made\n\n");
            made.forEach(line -> report.append("- ").append(line).append('\n'));
        }
        section(report, "Joined", joined);
        section(report, "Doubtful", doubtful);
        section(report, "Not carried over", lost);
        return report.toString();
    }

    private static void section(StringBuilder report, String title, List<Line> lines) {
        report.append("\n## ").append(title).append("\n\n");
        if (lines.isEmpty()) {
            report.append("Nothing.\n");
        }
        lines.stream()
                .sorted(Comparator.comparingInt(Line::line).thenComparingInt(Line::column))
                .forEach(line -> report.append("- ")
                        .append(line.place())
                        .append(": ")
                        .append(line.what())
                        .append('\n'));
    }
}
