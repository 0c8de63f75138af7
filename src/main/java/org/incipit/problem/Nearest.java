package org.incipit.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that an unknown one was probably meant to be. */
public final class Nearest {

    /** No id, key or word that somebody mistyped is longer; to compare takes the square of it. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The nearest of the known words, by the number of letters to be changed, added or left out (Levenshtein); of equally
     * near ones the first in the order of strings. Empty where none shares at least about two thirds of the letters, and for
     * what is longer than {@value #LONGEST}.
     */
    public static Optional<String> of(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.max(1, (unknown.length() + 2) / 3);
        return known.stream()
                .filter(word -> !word.equals(unknown) && Math.abs(word.length() - unknown.length()) <= allowed)
                .map(word -> new Candidate(word, distance(unknown, word)))
                .filter(candidate -> candidate.distance <= allowed)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {}

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
