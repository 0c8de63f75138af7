package org.incipit.model;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Characters that nobody sees, though they change what is read or found: those that turn the direction of writing round
 * (Unicode Standard Annex 9), that take no room, or that only tell of other characters. Marks of direction and joiners of
 * letters are none of them, for the spelling of some languages needs them.
 */
public final class HiddenCharacter {

    private HiddenCharacter() {}

    /** The offset of the first one at or behind an offset, in UTF-16 units; empty where there is none. */
    public static OptionalInt first(String text, int from) {
        return IntStream.range(from, text.length())
                .filter(at -> text.charAt(at) >= '\u00AD' && isOne(text.codePointAt(at)))
                .findFirst();
    }

    /** Whether it turns the words behind it round. */
    public static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isOne(int c) {
        boolean widthless = c == 0x00AD || c == 0x200B || c == 0xFEFF || c == 0x180E || c >= 0x2060 && c <= 0x2064;
        boolean emptyLetter = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
        boolean tag = c >= 0xFFF9 && c <= 0xFFFB || c >= 0xE0000 && c <= 0xE007F;
        return turns(c) || widthless || emptyLetter || tag;
    }
}
