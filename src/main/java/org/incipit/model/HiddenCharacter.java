package org.incipit.model;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Characters that nobody sees, though they change what is read or found: Unicode's Default_Ignorable_Code_Point
 * (DerivedCoreProperties.txt), which has all that turn the direction of writing round or mark it (Bidi_Control), and the signs
 * of interlinear annotation. Where a language needs one it is none of them: a joiner beside a letter of a script whose letters
 * join or stack, a mark of direction near letters that run from right to left, a selector behind what it selects a form of.
 */
public final class HiddenCharacter {

    /** The first and the last of each run. */
    private static final int[] RUNS = {
        0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F,
        0x202A, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB,
        0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    /** Scripts whose letters neither join nor stack. */
    private static final Set<UnicodeScript> APART = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GLAGOLITIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.COPTIC,
            UnicodeScript.HEBREW,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN);

    /** How many marks and hidden characters may stand between a character and the letter it belongs to. */
    private static final int FAR = 8;

    /** How many characters off letters from right to left may be that a mark of direction is there for. */
    private static final int WITHIN_SIGHT = 100;

    private HiddenCharacter() {}

    /** The offset of the first one at or behind an offset, in UTF-16 units; empty where there is none. */
    public static OptionalInt first(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) >= RUNS[0] && isIgnorable(text.codePointAt(at)) && !isNeeded(text, at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether it turns the words behind it round. */
    public static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** Whether nobody sees it and no text around it makes it needed. */
    public static boolean isNeverNeeded(int c) {
        return isIgnorable(c) && !isJoiner(c) && !marksDirection(c) && !selects(c);
    }

    private static boolean isIgnorable(int c) {
        for (int run = 0; run < RUNS.length && c >= RUNS[run]; run += 2) {
            if (c <= RUNS[run + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D || c == 0x034F;
    }

    private static boolean marksDirection(int c) {
        return c == 0x200E || c == 0x200F || c == 0x061C;
    }

    private static boolean selects(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0x180B && c <= 0x180F && c != 0x180E || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static boolean isNeeded(String text, int at) {
        int c = text.codePointAt(at);
        if (isJoiner(c)) {
            int before = before(text, at);
            return c == 0x034F && UnicodeScript.of(before) == UnicodeScript.HEBREW
                    || joins(before)
                    || joins(after(text, at + Character.charCount(c)))
                    || c == 0x200D && Character.getType(before) == Character.OTHER_SYMBOL;
        }
        if (marksDirection(c)) {
            return text.substring(Math.max(0, at - WITHIN_SIGHT), Math.min(text.length(), at + WITHIN_SIGHT))
                    .codePoints()
                    .anyMatch(HiddenCharacter::runsFromRight);
        }
        return selects(c) && at > 0 && hasForms(text.codePointBefore(at));
    }

    private static boolean joins(int letter) {
        return !APART.contains(UnicodeScript.of(letter));
    }

    private static boolean runsFromRight(int c) {
        byte direction = Character.getDirectionality(c);
        boolean right = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return right && !isIgnorable(c);
    }

    /** Signs, Chinese characters and letters that join have forms that can be selected. */
    private static boolean hasForms(int c) {
        boolean sign = !Character.isLetter(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
        return !isIgnorable(c) && (sign || joins(c) || Character.isIdeographic(c));
    }

    private static boolean isBetween(int c) {
        int type = Character.getType(c);
        return isIgnorable(c)
                || type == Character.NON_SPACING_MARK && UnicodeScript.of(c) == UnicodeScript.INHERITED
                || type == Character.MODIFIER_SYMBOL;
    }

    /** The letter or sign in front of an offset; a blank where none is near. */
    private static int before(String text, int at) {
        int end = at;
        for (int i = 0; i < FAR && end > 0; i++) {
            int c = text.codePointBefore(end);
            if (!isBetween(c)) {
                return c;
            }
            end -= Character.charCount(c);
        }
        return ' ';
    }

    private static int after(String text, int at) {
        int start = at;
        for (int i = 0; i < FAR && start < text.length(); i++) {
            int c = text.codePointAt(start);
            if (!isBetween(c)) {
                return c;
            }
            start += Character.charCount(c);
        }
        return ' ';
    }
}
