package org.incipit.align;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a unit as the alignment sees them: without accents, capitals and punctuation, so that a corrected accent or
 * comma, or a letter of the wrong script, makes no other paragraph of it. An ideograph is a word by itself. A unit without any
 * word, such as a row of stars, is taken as it stands, but for spaces.
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

    /** What most texts have of signs beyond ASCII; none of them can be taken apart. */
    private static final String QUOTES_AND_DASHES = "‘’“”„–—";

    private static final int LETTERS_A_WORD = 5;

    static Wording of(String text) {
        String decomposed = isDecomposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        String folded = decomposed.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(text.length() / LETTERS_A_WORD + 1);
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

    /** Whether a text has no character that can be taken apart, as is seen at first sight. */
    private static boolean isDecomposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && QUOTES_AND_DASHES.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean announces(String text) {
        boolean open = text.endsWith(",") || text.endsWith(":");
        boolean large = false;
        for (int i = 0; i < text.length() && !open; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            large |= Character.isUpperCase(text.charAt(i));
        }
        return open || large;
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

    /** By hand, and by the words alone, for texts are looked up by it. */
    @Override
    public int hashCode() {
        return words.hashCode();
    }

    int length() {
        return words.size();
    }
}
