package org.incipit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.incipit.problem.Code;
import org.incipit.problem.Ink;
import org.incipit.problem.Problem;
import org.incipit.source.SourceFile;
import org.junit.jupiter.api.Test;

/** What the desk tells of one run behind another: what is wrong since. */
class TextReportTest {

    private static Problem problem(Code code, String text, String message) {
        SourceFile file = SourceFile.of("text.md", text);
        int at = text.indexOf("<b>");
        return new Problem(code, file.span(at, at + 3), message, "mend it");
    }

    private static final Problem RAW = problem(Code.W0304, "A <b> word.", "raw HTML");
    private static final Problem OTHER = problem(Code.W0304, "A <b> word.", "other HTML");
    private static final Problem WRONG = problem(Code.E0401, "A <b> word.", "no person");

    private static List<String> lines(List<Problem> problems, List<Problem> before) {
        return lines(problems, before, false, false);
    }

    private static List<String> lines(List<Problem> problems, List<Problem> before, boolean strict, boolean all) {
        Findings findings = new Findings("0.1.0", Path.of("/"), strict, 0, problems, List.of());
        return TextReport.lines(findings, before, false, all, Ink.NONE);
    }

    @Test
    void whereNothingIsWrongSinceALineTellsHowMuchIsLeft() {
        Problem moved = problem(Code.W0304, "One more line.\n\nA <b> word.", "raw HTML");

        assertEquals(List.of("As before: 1 warning."), lines(List.of(moved), List.of(RAW)));
    }

    @Test
    void aWarningThatIsNewIsTold() {
        List<String> lines = lines(List.of(RAW, OTHER), List.of(RAW));

        assertEquals("text.md:1:3: warning W0304: other HTML", lines.get(0));
        assertTrue(lines.contains("… and as before: 1 warning."), lines::toString);
        assertTrue(lines.contains("0 errors, 2 warnings."), lines::toString);
    }

    @Test
    void theSameOnceMoreIsNew() {
        assertEquals(
                "text.md:1:3: warning W0304: raw HTML",
                lines(List.of(RAW, RAW), List.of(RAW)).get(0));
    }

    @Test
    void anErrorIsToldInEveryRun() {
        assertEquals(
                "text.md:1:3: error E0401: no person",
                lines(List.of(WRONG), List.of(WRONG)).get(0));
    }

    @Test
    void aWarningThatKeepsTheEditionFromBeingPublishedIsToldInEveryRun() {
        assertEquals(
                "text.md:1:3: warning W0304: raw HTML",
                lines(List.of(RAW), List.of(RAW), true, false).get(0));
    }

    @Test
    void whoWantsAllIsToldAllInEveryRun() {
        assertEquals(
                "text.md:1:3: warning W0304: raw HTML",
                lines(List.of(RAW), List.of(RAW), false, true).get(0));
    }

    @Test
    void nothingIsToldOfWhatIsMended() {
        assertEquals(List.of(), lines(List.of(), List.of(RAW, WRONG)));
    }
}
