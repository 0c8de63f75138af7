package org.incipit.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
        return nearest(unknown, known, word -> word);
    }

    /**
     * The nearest address. Endings decide only between addresses that are equally near without them: {@code .html} is shared
     * by pages that share nothing else.
     */
    public static Optional<String> ofAddresses(String unknown, Collection<String> known) {
        return nearest(unknown, known, Nearest::withoutEnding);
    }

    private static String withoutEnding(String address) {
        int ending = address.lastIndexOf('.');
        return ending < 0 ? address : address.substring(0, ending);
    }

    /** The nearest by what counts of each, then by all its letters. */
    private static Optional<String> nearest(String unknown, Collection<String> known, UnaryOperator<String> counting) {
        if (unknown.length() > LONGEST) {
            return Optional.empty();
        }
        String meant = counting.apply(unknown);
        int allowed = Math.max(1, (meant.length() + 2) / 3);
        return known.stream()
                .filter(word -> !word.equals(unknown))
                .flatMap(word -> Candidate.within(allowed, meant, word, counting.apply(word)))
                .min(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(candidate -> distance(unknown, candidate.word))
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {

        /** A word, unless what counts of it is farther than allowed. */
        static Stream<Candidate> within(int allowed, String meant, String word, String counted) {
            return Math.abs(counted.length() - meant.length()) > allowed
                    ? Stream.empty()
                    : Stream.of(new Candidate(word, Nearest.distance(meant, counted)))
                            .filter(candidate -> candidate.distance <= allowed);
        }
    }

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
