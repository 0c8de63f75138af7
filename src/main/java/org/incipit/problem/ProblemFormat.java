package org.incipit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/**
 * Problems as lines for a terminal, like a compiler's.
 *
 * <pre>
 * content/documents/note/text.md:12:31: error E0401: no person has the id 'tito'
 *    12 | … spoke with [Tito](person:tito) about
 *       |                     ^~~~~~~~~~~
 *       = write person:josip-broz-tito
 * </pre>
 */
public final class ProblemFormat {

    /** In front of the way out. */
    public static final String HINT = "      = ";

    /** Code points of a source line that are shown; a longer line is cut around the place. */
    private static final int WINDOW = 96;

    private static final int LEAD = 40;

    private ProblemFormat() {}

    /** One problem, lines without line ends, in one ink. */
    public static List<String> lines(Problem problem) {
        return lines(problem, Ink.NONE);
    }

    /** One problem, lines without line ends. */
    public static List<String> lines(Problem problem, Ink ink) {
        List<String> lines = new ArrayList<>();
        lines.add(ink.paint(Ink.Role.PLACE, place(problem)) + ": "
                + ink.paint(Ink.of(problem.severity()), problem.severity().word() + " " + problem.code()) + ": "
                + visible(problem.message()));
        if (!problem.where().file().text().isEmpty()) {
            lines.addAll(excerpt(problem.where(), problem.where().position(), ink));
        }
        if (!problem.hint().isEmpty()) {
            lines.add(HINT + ink.paint(Ink.Role.HINT, visible(problem.hint())));
        }
        return lines;
    }

    /** The line a problem stands in and the caret below it; nothing where it concerns no line. */
    public static List<String> excerpt(Problem problem) {
        SourceSpan where = problem.where();
        return where.file().text().isEmpty() ? List.of() : excerpt(where, where.position(), Ink.NONE);
    }

    /** The file, with line and column where the problem concerns a place in it. */
    public static String place(Problem problem) {
        SourceFile file = problem.where().file();
        SourceFile.Position at = problem.where().position();
        String name = visible(file.name());
        return file.text().isEmpty() ? name : name + ":" + at.line() + ":" + at.column();
    }

    private static List<String> excerpt(SourceSpan where, SourceFile.Position at, Ink ink) {
        int[] line = where.file()
                .line(at.line())
                .codePoints()
                .map(ProblemFormat::visible)
                .toArray();
        int caret = Math.min(at.column() - 1, line.length);
        int from = line.length <= WINDOW ? 0 : Math.max(0, Math.min(caret - LEAD, line.length - WINDOW));
        int to = Math.min(line.length, from + WINDOW);
        String cutLeft = from > 0 ? "…" : "";
        String cutRight = to < line.length ? "…" : "";
        int marked =
                Math.max(1, Math.min(where.text().codePointCount(0, where.text().length()), to - caret));
        String gutter = String.format(Locale.ROOT, "%5d | ", at.line());
        return List.of(
                gutter + cutLeft + new String(line, from, to - from) + cutRight,
                "      | " + " ".repeat(cutLeft.length() + caret - from)
                        + ink.paint(Ink.Role.CARET, "^" + "~".repeat(marked - 1)));
    }

    private static String visible(String text) {
        int[] shown = text.codePoints().map(ProblemFormat::visible).toArray();
        return new String(shown, 0, shown.length);
    }

    /** Controls and bidirectional marks must not disturb the terminal, nor hide in it. */
    private static int visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                c == '\t' ? ' ' : '\uFFFD';
            default -> c;
        };
    }
}
