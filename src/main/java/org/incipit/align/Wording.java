package org.incipit.align;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a unit as the alignment sees them: without accents, capitals and punctuation, so that a corrected accent or
 * comma, or a letter of the wrong script, makes no other paragraph of it. An ideograph is a word by itself. A unit without any word, such as a row of stars,
 * is taken as it stands, but for spaces.
 *
 * @param words in their order; none is empty
 * @param announces whether it looks as if it belonged to what follows, like a salutation or a speaker's name: it ends with a
 *     comma or a colon, or is in capitals only
 */
record Wording(List<String> words, boolean announces) {

    Wording {
        words = List.copyOf(words);
    }

    /** Cyrillic letters that are typed as Latin ones, and the other way, and look the same. */
    private static final String CYRILLIC = "аеорсухіјѕ";

    private static final String LATIN = "aeopcyxijs";

    static Wording of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isIdeographic(c)) {
                close(word, words);
                words.add(Character.toString(c));
            } else if (Character.isLetterOrDigit(c)) {
                int look = CYRILLIC.indexOf(c);
                word.appendCodePoint(look < 0 ? c : LATIN.charAt(look));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c)) {
                close(word, words);
            }
        }
        close(word, words);
        return new Wording(words.isEmpty() ? List.of(text.replaceAll("\\s+", "")) : words, announces(text.strip()));
    }

    private static boolean announces(String text) {
        boolean open = text.endsWith(",") || text.endsWith(":");
        return open
                || (text.chars().anyMatch(Character::isUpperCase)
                        && text.chars().noneMatch(Character::isLowerCase));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static void close(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    int length() {
        return words.size();
    }
}
