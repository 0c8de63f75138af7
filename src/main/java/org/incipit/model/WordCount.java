package org.incipit.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many words there are: letters, digits and marks, with what stands behind an apostrophe. */
public final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");

    private WordCount() {}

    public static int in(String text) {
        Matcher word = WORD.matcher(text);
        int words = 0;
        while (word.find()) {
            words++;
        }
        return words;
    }
}
