package org.incipit.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where sentences begin. One ends at a full stop, a question mark or an exclamation mark, closing quotes and brackets
 * included, where a space and a capital letter, a digit or an opening sign follow; not behind an initial or a known
 * abbreviation.
 */
final class Sentences {

    private static final String ENDS = ".?!…";
    private static final String CLOSES = "\"'”’»)]";
    private static final String OPENS = "\"'“‘«([";

    private final Set<String> abbreviations;

    /** Sentences in which the full stop of these words, each with it, ends nothing. */
    Sentences(List<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    /** Offsets at which sentences begin, the first of them 0, and at the end the length. */
    List<Integer> bounds(String text) {
        List<Integer> bounds = new ArrayList<>();
        bounds.add(0);
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && (ENDS + CLOSES).indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            int next = end;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (next > end && next < text.length() && begins(text, next) && !abbreviated(text, i)) {
                bounds.add(next);
            }
            i = end - 1;
        }
        bounds.add(text.length());
        return bounds;
    }

    private static boolean begins(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c) || OPENS.indexOf(c) >= 0;
    }

    private boolean abbreviated(String text, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean initial = stop - start == 1 && Character.isUpperCase(text.charAt(start));
        return initial || abbreviations.contains(text.substring(start, stop + 1));
    }
}
