package org.incipit.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void linesEndAsOnAnySystem() {
        SourceFile file = SourceFile.of("a", "one\ntwo\r\nthree\rfour");

        assertEquals("one", file.line(1));
        assertEquals("two", file.line(2));
        assertEquals("three", file.line(3));
        assertEquals("four", file.line(4));
        assertEquals("", file.line(5));
    }

    @Test
    void columnsCountCharacters() {
        SourceFile file = SourceFile.of("a", "x\n𝔄b");

        assertEquals(new SourceFile.Position(2, 1), file.position(2));
        assertEquals(new SourceFile.Position(2, 2), file.position(4));
        assertEquals(new SourceFile.Position(2, 3), file.position(99));
    }

    @Test
    void aSpanKnowsItsText() {
        SourceFile file = SourceFile.of("a", "In the Crimea");

        assertEquals("the", file.span(3, 6).text());
        assertEquals("he", file.span(3, 6).part(1, 3).text());
        assertEquals("the Crimea", file.span(3, 6).through(file.span(7, 13)).text());
    }
}
