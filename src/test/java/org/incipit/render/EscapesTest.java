package org.incipit.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Texts are escaped, joined and counted as sign by sign, by a regular expression or by a formatter. */
class EscapesTest {

    private static final Escapes SOME = new Escapes(
            c -> switch (c) {
                case '&' -> "&amp;";
                case '\n' -> "\\n";
                case '\u2028' -> "line";
                default -> c < ' ' || Character.isSurrogate((char) c) ? "\uFFFD" : "";
            },
            '\u2028');

    @Provide
    Arbitrary<String> awkward() {
        return Awkward.texts();
    }

    @Property
    void runsAreTakenOverBetweenWhatIsEscaped(@ForAll("awkward") String text) {
        StringBuilder expected = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> expected.append("&amp;");
                case '\n' -> expected.append("\\n");
                case 0x2028 -> expected.append("line");
                default -> expected.appendCodePoint(c < ' ' || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
            }
        });
        StringBuilder written = new StringBuilder("before ");
        SOME.append(written, text);
        Utf8 bytes = new Utf8();
        SOME.append(bytes, text);

        assertEquals(expected.toString(), SOME.of(text));
        assertEquals("before " + expected, written.toString());
        assertArrayEquals(expected.toString().getBytes(StandardCharsets.UTF_8), bytes.bytes());
    }

    @Test
    void whatNeedsNothingIsLeftAsItIs() {
        String text = "“Жёлтый” \uD83D\uDE00";
        assertSame(text, SOME.of(text));
        assertSame(text, Spaces.single(text));
    }

    @Property
    void xmlHasNoOtherSignsThanItsOwn(@ForAll("awkward") String text) {
        StringBuilder expected = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"");
        String value = xml(text);
        expected.append(value).append("\">").append(value).append("</a>\n");
        Xml written = new Xml().open("a", "b", text).text(text).close();
        String whole = new String(written.bytes(), StandardCharsets.UTF_8);
        assertEquals(text.isEmpty() ? expected.toString().replace(" b=\"\"", "") : expected.toString(), whole);
    }

    private static String xml(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
                    boolean none = c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
                    xml.appendCodePoint(control || none ? 0xFFFD : c);
                }
            }
        });
        return xml.toString();
    }

    @Property
    void whiteSpaceIsThatOfRegularExpressions(@ForAll("awkward") String text) {
        assertEquals(text.replaceAll("\\s+", " "), Spaces.single(text));
    }

    @Property
    void numbersArePaddedAsByAFormatter(@ForAll int number, @ForAll @IntRange(min = 1, max = 6) int width) {
        assertEquals(String.format(Locale.ROOT, "%0" + width + "d", number), Decimals.padded(number, width));
        assertEquals(
                String.format(Locale.ROOT, "%0" + width + "d", number % 100), Decimals.padded(number % 100, width));
    }
}
