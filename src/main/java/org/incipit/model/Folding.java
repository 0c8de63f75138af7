package org.incipit.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Words as a search sees them: without case, accents and ligatures, Cyrillic in Latin letters. A word is made of
 * {@link Letters}; apostrophes and hyphens part words. The script of the search page does the same with the same tables.
 *
 * <p>A word in Cyrillic has two readings where the Russian way of writing it (BGN/PCGN, without signs) and the Serbian
 * alphabet differ: {@code Хрватска} is {@code khrvatska} and {@code hrvatska}.
 */
public final class Folding {

    /** Letters that have no base letter in Unicode, and what is written for them. */
    public static final Map<String, String> LATIN = table(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "dj", "ð", "d", "þ", "th", "ł", "l", "ħ", "h", "ı", "i",
            "ŋ", "ng", "ĸ", "k", "ŧ", "t", "ə", "e");

    /** Cyrillic letters in Latin, after the marks upon them are taken away: й is и by then, ё is е. */
    public static final Map<String, String> CYRILLIC = table(
            "а", "a", "б", "b", "в", "v", "г", "g", "ґ", "g", "д", "d", "ђ", "dj", "е", "e", "є", "e", "ж", "zh", "з",
            "z", "ѕ", "dz", "и", "i", "і", "i", "ј", "j", "к", "k", "л", "l", "љ", "lj", "м", "m", "н", "n", "њ", "nj",
            "о", "o", "п", "p", "р", "r", "с", "s", "т", "t", "ћ", "c", "у", "u", "ф", "f", "х", "kh", "ц", "ts", "ч",
            "ch", "џ", "dz", "ш", "sh", "щ", "shch", "ъ", "", "ы", "y", "ь", "", "э", "e", "ю", "yu", "я", "ya", "ѣ",
            "e", "ѳ", "f", "ѵ", "i");

    /** Where the Serbian alphabet writes the same letter in another way. */
    public static final Map<String, String> SERBIAN = table("ж", "z", "х", "h", "ц", "c", "ч", "c", "ш", "s");

    private static final char BEHIND_CYRILLIC = '\u0500';

    /** What is written for each letter before the end of Cyrillic, and for each in the Serbian way. */
    private static final String[] WRITTEN = written(Map.of());

    private static final String[] WRITTEN_IN_SERBIAN = written(SERBIAN);

    /**
     * A word of a text.
     *
     * @param readings what it is found by: one, or for some in Cyrillic two
     * @param start offset of its first character
     * @param end offset behind its last
     */
    public record Word(List<String> readings, int start, int end) {}

    private Folding() {}

    private static Map<String, String> table(String... pairs) {
        Map<String, String> table = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put(pairs[i], pairs[i + 1]);
        }
        return table;
    }

    /** The words of a text, in its order. */
    public static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int end;
        for (int start = Letters.start(text, 0); start < text.length(); start = Letters.start(text, end)) {
            end = Letters.end(text, start);
            List<String> readings = readings(text.substring(start, end));
            if (!readings.isEmpty()) {
                words.add(new Word(readings, start, end));
            }
        }
        return words;
    }

    /** Visits all that the words of a text are found by, in its order. */
    public static void readings(String text, Consumer<String> visitor) {
        int end;
        for (int start = Letters.start(text, 0); start < text.length(); start = Letters.start(text, end)) {
            end = Letters.end(text, start);
            String word = text.substring(start, end);
            if (isPlain(word)) {
                visitor.accept(word.toLowerCase(Locale.ROOT));
            } else {
                readings(word).forEach(visitor);
            }
        }
    }

    /** The first reading of each word, parted by spaces. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder();
        for (Word word : words(text)) {
            line.append(line.length() == 0 ? "" : " ").append(word.readings().get(0));
        }
        return line.toString();
    }

    /** What one word is found by; none for a word that is nothing but marks. */
    public static List<String> readings(String word) {
        if (isPlain(word)) {
            return List.of(word.toLowerCase(Locale.ROOT));
        }
        String bare = bare(Normalizer.normalize(word, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        if (bare.isEmpty() || isPlain(bare)) {
            return bare.isEmpty() ? List.of() : List.of(bare);
        }
        String first = written(bare, WRITTEN);
        String second = written(bare, WRITTEN_IN_SERBIAN);
        if (first.isEmpty()) {
            return List.of();
        }
        return first.equals(second) || second.isEmpty() ? List.of(first) : List.of(first, second);
    }

    /** The characters without marks, and without the spaces that some signs are taken apart with: the index parts words by them. */
    private static String bare(String decomposed) {
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            if (!Letters.isMark(c) && !Character.isSpaceChar(c)) {
                bare.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return bare.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > '\u007F') {
                return false;
            }
        }
        return true;
    }

    private static String written(String bare, String[] letters) {
        StringBuilder written = new StringBuilder(bare.length() + 4);
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            if (letter < letters.length) {
                written.append(letters[letter]);
            } else {
                written.append(letter);
            }
        }
        return written.toString();
    }

    private static String[] written(Map<String, String> before) {
        String[] written = new String[BEHIND_CYRILLIC];
        for (int c = 0; c < written.length; c++) {
            String letter = Character.toString(c);
            String latin = LATIN.getOrDefault(letter, CYRILLIC.getOrDefault(letter, letter));
            written[c] = before.getOrDefault(letter, latin);
        }
        return written;
    }
}
