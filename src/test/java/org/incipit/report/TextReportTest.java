package org.incipit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.incipit.problem.Code;
import org.incipit.problem.Ink;
import org.incipit.problem.Listing;
import org.incipit.problem.Problem;
import org.incipit.problem.Severity;
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

    /** More than are listed at a time. */
    private static final List<Problem> MANY = IntStream.range(0, Listing.MOST + 2)
            .mapToObj(n -> problem(Code.W0304, "A <b> word.", "raw HTML " + n))
            .toList();

    private static Findings findings(List<Problem> problems, boolean strict) {
        int exitCode = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? 1 : 0;
        return new Findings("0.1.0", Path.of("/"), strict, exitCode, problems, List.of());
    }

    /** What is told of the last of several runs. */
    @SafeVarargs
    private static List<String> last(boolean strict, boolean all, List<Problem>... runs) {
        News news = News.NONE;
        List<String> lines = List.of();
        for (List<Problem> run : runs) {
            news = News.of(findings(run, strict), news, all);
            lines = TextReport.lines(findings(run, strict), news, false, Ink.NONE);
        }
        return lines;
    }

    private static List<String> lines(List<Problem> problems, List<Problem> before) {
        return last(false, false, before, problems);
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
    void theLineThatWasWrittenIsToldAndNotTheOneThatWasThere() {
        Problem written = problem(Code.W0304, "New <b> word.", "raw HTML");

        assertEquals(
                "text.md:1:5: warning W0304: raw HTML",
                lines(List.of(written, RAW), List.of(RAW)).get(0));
        assertEquals(
                "text.md:1:5: warning W0304: raw HTML",
                lines(List.of(written), List.of(RAW)).get(0));
    }

    @Test
    void whatWasNotListedForLackOfRoomIsListedWhenThereIsSome() {
        List<Problem> late = MANY.subList(Listing.MOST, MANY.size());

        assertEquals(List.of("As before: " + MANY.size() + " warnings."), lines(MANY, MANY));
        List<String> lines = lines(late, MANY);

        assertEquals("text.md:1:3: warning W0304: raw HTML " + Listing.MOST, lines.get(0));
        assertTrue(lines.contains("0 errors, 2 warnings."), lines::toString);
    }

    @Test
    void whatIsNewIsListedHoweverManyOthersThereAre() {
        List<Problem> more = new ArrayList<>(MANY);
        more.add(OTHER);

        assertEquals("text.md:1:3: warning W0304: other HTML", lines(more, MANY).get(0));
    }

    @Test
    void aWarningIsToldOnceThoughAnErrorKeepsItFromBeingFoundForAWhile() {
        assertEquals(List.of("As before: 1 warning."), last(false, false, List.of(RAW), List.of(WRONG), List.of(RAW)));
    }

    @Test
    void aWarningThatComesWithAnErrorIsToldOnce() {
        List<String> lines = last(false, false, List.of(WRONG, RAW), List.of(WRONG, RAW));

        assertTrue(lines.contains("… and as before: 1 warning."), lines::toString);
    }

    @Test
    void whatWasMendedAndIsWrongAgainIsNew() {
        assertEquals(
                "text.md:1:3: warning W0304: raw HTML",
                last(false, false, List.of(RAW), List.of(), List.of(RAW)).get(0));
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
                last(true, false, List.of(RAW), List.of(RAW)).get(0));
    }

    @Test
    void whoWantsAllIsToldAllInEveryRun() {
        assertEquals(
                "text.md:1:3: warning W0304: raw HTML",
                last(false, true, List.of(RAW), List.of(RAW)).get(0));
    }

    @Test
    void nothingIsToldOfWhatIsMended() {
        assertEquals(List.of(), lines(List.of(), List.of(RAW, WRONG)));
    }
}
