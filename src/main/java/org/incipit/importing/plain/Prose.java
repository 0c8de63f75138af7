package org.incipit.importing.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences end in a text, told from the text alone. */
final class Prose {

    private static final String ENDS = ".!?…:";
    private static final String CLOSING = "\"'”’»)]*";
    private static final Pattern WORD_WITH_STOP = Pattern.compile("(?<![\\p{L}.])(\\p{L}{1,6})(\\.?)(?![\\p{L}])");
    private static final double USUALLY = 0.8;

    private final String text;
    private final Set<String> abbreviations = new HashSet<>();

    Prose(String text) {
        this.text = text;
        Map<String, int[]> counts = new HashMap<>();
        Matcher words = WORD_WITH_STOP.matcher(text);
        while (words.find()) {
            int[] count = counts.computeIfAbsent(words.group(1), word -> new int[2]);
            count[0]++;
            count[1] += words.group(2).isEmpty() ? 0 : 1;
        }
        counts.forEach((word, count) -> {
            boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
            boolean often = count[1] > 1 && count[1] >= USUALLY * count[0] && Character.isUpperCase(word.charAt(0));
            if (count[1] > 0 && (initial || often)) {
                abbreviations.add(word);
            }
        });
    }

    /** Short words that nearly always have a full stop behind them, and initials. */
    Set<String> abbreviations() {
        return abbreviations;
    }

    /** Whether a sentence may end before an offset. */
    boolean endsBefore(int offset) {
        int at = offset - 1;
        while (at >= 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        if (at < 0 || ENDS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        if (text.charAt(at) != '.') {
            return true;
        }
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return !abbreviations.contains(text.substring(start, at));
    }

    /** Whether what stands at an offset goes on with a sentence: a small letter, or a sign that begins none. */
    boolean goesOnAt(int offset) {
        if (offset >= text.length()) {
            return false;
        }
        int c = text.codePointAt(offset);
        return Character.isLowerCase(c) || ",;.)”".indexOf(c) >= 0;
    }

    /** Whether a sentence can begin at an offset. */
    boolean beginsAt(int offset) {
        if (offset >= text.length()) {
            return false;
        }
        int c = text.codePointAt(offset);
        return Character.isUpperCase(c)
                || Character.isTitleCase(c)
                || Character.isDigit(c)
                || "\"“«„([‘¿¡".indexOf(c) >= 0;
    }
}
