package org.incipit.model;

/**
 * How many words there are in a text, counted as far as is asked: letters, digits and marks, with the letters that stand
 * behind an apostrophe.
 */
public final class WordCount {

    private final String text;
    private int words;
    private int next;

    /** The words of a text, none counted yet. */
    public WordCount(String text) {
        this.text = text;
        this.next = Letters.start(text, 0);
    }

    /** All words of a text. */
    public static int in(String text) {
        return new WordCount(text).before(text.length());
    }

    /** How many words start before an offset, which is not before the last that was asked for. */
    public int before(int offset) {
        int end = Math.min(offset, text.length());
        while (next < end) {
            words++;
            next = Letters.start(text, end(Letters.end(text, next)));
        }
        return words;
    }

    /** Where a word ends, with all that apostrophes tie to it; no number is tied. */
    private int end(int ofLetters) {
        int end = ofLetters;
        while (end + 1 < text.length() && isApostrophe(text.charAt(end)) && isTied(end + 1)) {
            end++;
            while (end < text.length() && isTied(end)) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private boolean isTied(int at) {
        return Letters.isNoNumber(text.codePointAt(at));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
