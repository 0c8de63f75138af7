package org.incipit.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written in UTF-8 piece by piece is what Java makes of the whole, also of halves of surrogate pairs. */
class Utf8Test {

    @Provide
    Arbitrary<String> awkward() {
        return Awkward.texts();
    }

    @Property
    void piecesHaveTheBytesOfTheWhole(@ForAll("awkward") String first, @ForAll("awkward") String second) {
        String whole = first + second + "end";
        Utf8 text = new Utf8().append(first).append(second, 0, second.length());
        text.write("an end", 3, 3);
        assertArrayEquals(whole.getBytes(StandardCharsets.UTF_8), text.bytes());
    }

    @Property
    void signBySignIsTheSame(@ForAll("awkward") String text) {
        Utf8 written = new Utf8();
        for (char c : text.toCharArray()) {
            written.append(c);
        }
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), written.bytes());
    }

    @Property
    void longTextsAreCutInTheMidstOfPairs(@ForAll("awkward") String piece) {
        String text = ("a" + piece + "\uD83D\uDE00").repeat(2000);
        assertArrayEquals(
                text.getBytes(StandardCharsets.UTF_8), new Utf8().append(text).bytes());
        Utf8 written = new Utf8();
        written.write(text.toCharArray());
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), written.bytes());
    }

    @Test
    void itTellsWhatItEndsIn() {
        assertFalse(new Utf8().endsIn('\n'));
        assertTrue(new Utf8().append("a\n").endsIn('\n'));
        assertFalse(new Utf8().append("\n\uD83D").endsIn('\n'));
    }
}
