package org.incipit.model;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Russian names in Latin letters, in the ways that readers meet them, without marks: as English has them (BGN/PCGN 1947, and
 * ALA-LC 1997), as scholars do (ISO/R 9:1968, and ISO 9:1995), as German and French books do. The letter ё is read as е, which
 * most print for it, and as it is said: {@code Хрущёв} is {@code khrushchev} and {@code khrushchov}, {@code chruscev},
 * {@code chruschtschow}, {@code khrouchtchov}.
 */
public final class Transliteration {

    private static final String VOWELS = "аеёиоуыэюяъь";
    private static final String HUSHING = "жцчшщ";

    /**
     * One way of writing.
     *
     * @param letters what differs from {@link Folding#CYRILLIC}
     * @param e what е is at the beginning of a word, and behind a vowel
     * @param yo what ё is, save behind ж, ц, ч, ш and щ, where it is {@code o}
     */
    private record Way(Map<String, String> letters, String e, String yo) {}

    private static final List<Way> WAYS = List.of(
            new Way(Map.of(), "e", "yo"),
            new Way(Map.of("й", "y"), "ye", "yo"),
            new Way(Map.of("ю", "iu", "я", "ia"), "e", "io"),
            new Way(scholarly("х", "ch", "щ", "sc", "ю", "ju", "я", "ja"), "e", "e"),
            new Way(scholarly("х", "h", "щ", "s", "ю", "u", "я", "a"), "e", "e"),
            new Way(
                    Map.of(
                            "в", "w", "ж", "sch", "з", "s", "х", "ch", "ц", "z", "ч", "tsch", "ш", "sch", "щ",
                            "schtsch", "ю", "ju", "я", "ja"),
                    "je",
                    "jo"),
            new Way(
                    Map.of("ж", "j", "у", "ou", "ч", "tch", "ш", "ch", "щ", "chtch", "ю", "iou", "я", "ia"),
                    "ie",
                    "io"));

    private Transliteration() {}

    private static Map<String, String> scholarly(
            String kh, String asKh, String shch, String asShch, String yu, String asYu, String ya, String asYa) {
        return Map.of("ж", "z", "й", "j", "ц", "c", "ч", "c", "ш", "s", kh, asKh, shch, asShch, yu, asYu, ya, asYa);
    }

    /** The ways to write a Russian word, each once; lower case, without marks. */
    public static Set<String> russian(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<String> all = new LinkedHashSet<>();
        for (Way way : WAYS) {
            all.add(written(letters.replace('ё', 'е'), way));
            all.add(written(letters, way));
        }
        return all;
    }

    private static String written(String letters, Way way) {
        StringBuilder out = new StringBuilder(letters.length() + 8);
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean soft = i == 0 || VOWELS.indexOf(letters.charAt(i - 1)) >= 0;
            if (letter == 'е') {
                out.append(soft ? way.e() : "e");
            } else if (letter == 'ё') {
                out.append(i > 0 && HUSHING.indexOf(letters.charAt(i - 1)) >= 0 ? "o" : way.yo());
            } else {
                out.append(inLatin(String.valueOf(letter), way));
            }
        }
        return out.toString();
    }

    private static String inLatin(String letter, Way way) {
        String own = way.letters().get(letter);
        if (own != null) {
            return own;
        }
        return letter.equals("й") ? "i" : Folding.CYRILLIC.getOrDefault(letter, letter);
    }
}
