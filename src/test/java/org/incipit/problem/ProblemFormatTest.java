package org.incipit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.incipit.source.SourceFile;
import org.junit.jupiter.api.Test;

class ProblemFormatTest {

    @Test
    void aProblemShowsItsLineWithACaretAndTheWayOut() {
        SourceFile file = SourceFile.of("content/a.md", "first\nspoke with [Tito](person:tito) about\n");
        int start = file.text().indexOf("person:tito");

        List<String> lines = ProblemFormat.lines(new Problem(
                Code.E0401,
                file.span(start, start + 11),
                "no person has the id 'tito'",
                "write person:josip-broz-tito"));

        assertEquals("""
                content/a.md:2:19: error E0401: no person has the id 'tito'
                    2 | spoke with [Tito](person:tito) about
                      |                   ^~~~~~~~~~~
                      = write person:josip-broz-tito""", String.join("\n", lines));
    }

    @Test
    void linesAreNumberedInTheSameDigitsEverywhere() {
        Problem problem = new Problem(Code.W0304, SourceFile.of("a.md", "x").span(0, 1), "raw HTML", "");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("    1 | x", ProblemFormat.lines(problem).get(1));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        SourceFile file = SourceFile.of("a.md", "x".repeat(500) + "HERE" + "y".repeat(500));

        List<String> lines = ProblemFormat.lines(new Problem(Code.W0304, file.span(500, 504), "raw HTML", ""));

        assertEquals("    1 | …" + "x".repeat(40) + "HERE" + "y".repeat(52) + "…", lines.get(1));
        assertEquals("      | " + " ".repeat(41) + "^~~~", lines.get(2));
    }

    @Test
    void theCaretCountsCharactersAndNotTheUnitsTheyAreStoredIn() {
        SourceFile file = SourceFile.of("a.md", "𝔄𝔅 bad");

        List<String> lines = ProblemFormat.lines(new Problem(Code.W0304, file.span(5, 8), "raw HTML", ""));

        assertEquals("a.md:1:4: warning W0304: raw HTML", lines.get(0));
        assertEquals("      |    ^~~", lines.get(2));
    }

    @Test
    void marksThatTurnTheWritingDirectionAreMadeVisible() {
        SourceFile file = SourceFile.of("a.md", "a\u202Eb\u0007c");

        List<String> lines = ProblemFormat.lines(new Problem(Code.W0304, file.span(0, 1), "raw HTML", ""));

        assertEquals("    1 | a\uFFFDb\uFFFDc", lines.get(1));
    }

    @Test
    void whatConcernsAWholeFolderHasNoLine() {
        SourceFile folder = SourceFile.of("site", "");

        assertEquals(
                List.of("site: error E0702: not ours"),
                ProblemFormat.lines(new Problem(Code.E0702, folder.whole(), "not ours", "")));
    }
}
