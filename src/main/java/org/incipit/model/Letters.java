package org.incipit.model;

/**
 * The characters that words are made of: letters, digits and the marks upon them, in Unicode's categories L, N and M. All
 * that else stands in a text parts words; who goes through them asks in turn where the next one starts and where it ends.
 */
public final class Letters {

    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private Letters() {}

    /** Whether a code point is one of them. */
    public static boolean isOne(int c) {
        return is(c, LETTERS | MARKS | NUMBERS);
    }

    /** Whether a code point is one of them, and no digit or other number. */
    public static boolean isNoNumber(int c) {
        return is(c, LETTERS | MARKS);
    }

    /** Whether a code point is a mark. */
    static boolean isMark(int c) {
        return is(c, MARKS);
    }

    private static boolean is(int c, int categories) {
        return (categories >>> Character.getType(c) & 1) != 0;
    }

    /** Where the first word at or behind an offset starts; the length of the text where there is none. */
    public static int start(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isOne(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Where a word ends whose characters start, or go on, at an offset. */
    public static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isOne(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
