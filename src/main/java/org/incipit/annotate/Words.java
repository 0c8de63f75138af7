package org.incipit.annotate;

/** Where words begin and end. */
final class Words {

    private Words() {}

    /** Whether an offset does not stand within a word. Letters, digits and the marks upon them make a word. */
    static boolean boundary(CharSequence text, int offset) {
        return offset <= 0
                || offset >= text.length()
                || !inWord(Character.codePointBefore(text, offset))
                || !inWord(Character.codePointAt(text, offset));
    }

    private static boolean inWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
