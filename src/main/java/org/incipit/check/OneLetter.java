package org.incipit.check;

import java.util.HashSet;
import java.util.Set;

/**
 * Words that are one slip of the pen apart: a letter too many, too few, another, or two changed about (Damerau 1964). Two
 * such words have a word in common when a letter is taken out of each, by which they are found without comparing all with all.
 */
final class OneLetter {

    private OneLetter() {}

    /** A word, and what is left of it without one of its letters. */
    static Set<String> keys(String word) {
        Set<String> keys = new HashSet<>();
        keys.add(word);
        for (int i = 0; i < word.length(); i++) {
            keys.add(word.substring(0, i) + word.substring(i + 1));
        }
        return keys;
    }

    /** The hash codes of these, the word's own last: words without a key in common may have one in common. */
    static int[] hashes(String word) {
        int[] hashes = new int[word.length() + 1];
        for (int without = 0; without < hashes.length; without++) {
            for (int i = 0; i < word.length(); i++) {
                hashes[without] = i == without ? hashes[without] : 31 * hashes[without] + word.charAt(i);
            }
        }
        return hashes;
    }

    /**
     * Whether two words are one slip apart, and not two forms of one word, which differ from the last letter on. Digits
     * and what is written of them only (XIX, XX) are no slips.
     */
    static boolean slip(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        if (longer.equals(shorter) || longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        if (same >= shorter.length() - 1 || number(longer) || number(shorter)) {
            return false;
        }
        String restOfLonger = longer.substring(same);
        String restOfShorter = shorter.substring(same);
        if (longer.length() > shorter.length()) {
            return restOfLonger.substring(1).equals(restOfShorter);
        }
        return restOfLonger.substring(1).equals(restOfShorter.substring(1))
                || (restOfLonger.charAt(0) == restOfShorter.charAt(1)
                        && restOfLonger.charAt(1) == restOfShorter.charAt(0)
                        && restOfLonger.substring(2).equals(restOfShorter.substring(2)));
    }

    private static boolean number(String word) {
        boolean roman = true;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
            roman &= "ivxlcdm".indexOf(word.charAt(i)) >= 0;
        }
        return roman;
    }
}
