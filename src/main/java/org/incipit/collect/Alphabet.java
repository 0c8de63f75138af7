package org.incipit.collect;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The order of a language's letters, and where each begins. */
final class Alphabet {

    /** Two signs that some alphabets count as one letter. */
    private static final List<String> PAIRS =
            List.of("ch", "cs", "dz", "dž", "gy", "lj", "ll", "ly", "nj", "ny", "sz", "ty", "zs");

    private static final String LAST = "žž";

    private final Collator collator;
    private final Collator letters;
    private final Locale language;

    Alphabet(String language) {
        this.language = Locale.forLanguageTag(language);
        this.collator = Collator.getInstance(this.language);
        this.letters = Collator.getInstance(this.language);
        this.letters.setStrength(Collator.PRIMARY);
    }

    Comparator<String> order() {
        return collator::compare;
    }

    /** The letter that a heading stands under: {@code Č} in Croatian and {@code C} in English; {@code #} for none. */
    String letter(String heading) {
        int start = 0;
        while (start < heading.length() && !Character.isLetterOrDigit(heading.codePointAt(start))) {
            start += Character.charCount(heading.codePointAt(start));
        }
        if (start == heading.length() || !Character.isLetter(heading.codePointAt(start))) {
            return "#";
        }
        String rest = Normalizer.normalize(heading.substring(start), Normalizer.Form.NFC)
                .toLowerCase(language);
        for (String pair : PAIRS) {
            if (rest.startsWith(pair) && letters.compare(pair, pair.charAt(0) + LAST) > 0) {
                return pair.substring(0, 1).toUpperCase(language) + pair.substring(1);
            }
        }
        String first = rest.substring(0, rest.offsetByCodePoints(0, 1));
        String bare = Normalizer.normalize(first, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        boolean same = bare.isEmpty() || letters.compare(first, bare) == 0;
        return (same && !bare.isEmpty() ? bare : first).toUpperCase(language);
    }
}
