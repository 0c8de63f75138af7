package org.incipit.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells the units of a text apart, as sorted numbers: each word and each pair of neighbouring words, or, for spellings
 * that changed, each three letters that follow each other. What is rare in the text weighs more.
 */
final class Traits {

    private final int[][] old;
    private final int[][] fresh;
    private final BitSet pairs = new BitSet();
    private final double[] weights;
    private final double[] oldTotals;
    private final double[] freshTotals;

    private Traits(List<List<String>> old, List<List<String>> fresh) {
        Map<String, Integer> numbers = new HashMap<>();
        this.old = numbered(old, numbers);
        this.fresh = numbered(fresh, numbers);
        numbers.forEach((trait, number) -> pairs.set(number, trait.indexOf(' ', 1) > 0));
        int[] inOld = frequencies(this.old, numbers.size());
        int[] inFresh = frequencies(this.fresh, numbers.size());
        double units = Math.max(old.size(), fresh.size());
        this.weights = new double[numbers.size()];
        for (int t = 0; t < weights.length; t++) {
            weights[t] = Math.log(1 + units / Math.max(inOld[t], inFresh[t]));
        }
        this.oldTotals = Arrays.stream(this.old).mapToDouble(this::weight).toArray();
        this.freshTotals = Arrays.stream(this.fresh).mapToDouble(this::weight).toArray();
    }

    /** By words and pairs of words. */
    static Traits ofWords(List<Wording> old, List<Wording> fresh) {
        return new Traits(
                old.stream().map(Traits::wordsAndPairs).toList(),
                fresh.stream().map(Traits::wordsAndPairs).toList());
    }

    /** By three letters in a row. */
    static Traits ofLetters(List<Wording> old, List<Wording> fresh) {
        return new Traits(
                old.stream().map(Traits::threes).toList(),
                fresh.stream().map(Traits::threes).toList());
    }

    private static List<String> wordsAndPairs(Wording wording) {
        List<String> words = wording.words();
        List<String> traits = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            traits.add(words.get(i - 1) + ' ' + words.get(i));
        }
        return traits;
    }

    private static List<String> threes(Wording wording) {
        String joined = ' ' + String.join(" ", wording.words()) + ' ';
        List<String> traits = new ArrayList<>(joined.length());
        for (int i = 0; i + 3 <= joined.length(); i++) {
            traits.add(joined.substring(i, i + 3));
        }
        return traits;
    }

    private static int[][] numbered(List<List<String>> units, Map<String, Integer> numbers) {
        int[][] numbered = new int[units.size()][];
        for (int u = 0; u < numbered.length; u++) {
            numbered[u] = units.get(u).stream()
                    .mapToInt(trait -> numbers.computeIfAbsent(trait, t -> numbers.size()))
                    .sorted()
                    .toArray();
        }
        return numbered;
    }

    private static int[] frequencies(int[][] units, int traits) {
        int[] frequencies = new int[traits];
        for (int[] unit : units) {
            for (int t = 0; t < unit.length; t++) {
                if (t == 0 || unit[t] != unit[t - 1]) {
                    frequencies[unit[t]]++;
                }
            }
        }
        return frequencies;
    }

    private double weight(int[] unit) {
        double sum = 0;
        for (int trait : unit) {
            sum += weights[trait];
        }
        return sum;
    }

    /**
     * How like an old unit and a new one are, from 0 to 1: Dice's coefficient over the weights of what they share. A unit of
     * some length that is wholly contained in the other counts as half like it at least.
     */
    double likeness(int oldUnit, int newUnit) {
        double shared = shared(old[oldUnit], fresh[newUnit]);
        double smaller = Math.min(oldTotals[oldUnit], freshTotals[newUnit]);
        double dice = 2 * shared / (oldTotals[oldUnit] + freshTotals[newUnit]);
        boolean long_ = Math.min(old[oldUnit].length, fresh[newUnit].length) >= LONG;
        return long_ ? Math.max(dice, shared / smaller / 2) : dice;
    }

    /** From this many traits on, about six words, a unit does not stand within another by chance. */
    private static final int LONG = 11;

    /** The share of an old unit that a new one has, and has not from {@code owner}, another old unit; 0 to 1. */
    double takenInto(int oldUnit, int newUnit, int owner) {
        return shared(old[oldUnit], without(fresh[newUnit], old[owner])) / oldTotals[oldUnit];
    }

    /** How much a new unit has grown against {@code owner}, an old unit, as a share of another old unit. */
    double growth(int oldUnit, int newUnit, int owner) {
        return weight(without(fresh[newUnit], old[owner])) / oldTotals[oldUnit];
    }

    /**
     * The share of what an old unit has and {@code owner}, another old unit, has not, that a new one has; 0 to 1. For units
     * that say nearly the same: only their difference tells whether one was taken up into the other.
     */
    double differenceIn(int oldUnit, int newUnit, int owner) {
        int[] own = Arrays.stream(without(old[oldUnit], old[owner]))
                .filter(trait -> !pairs.get(trait))
                .toArray();
        return own.length == 0 ? 0 : shared(own, fresh[newUnit]) / weight(own);
    }

    /** The share of an old unit that a new one has; 0 to 1. */
    double keptIn(int oldUnit, int newUnit) {
        return shared(old[oldUnit], fresh[newUnit]) / oldTotals[oldUnit];
    }

    /** The share of a new unit that comes from an old one; 0 to 1. */
    double takenFrom(int newUnit, int oldUnit) {
        return shared(old[oldUnit], fresh[newUnit]) / freshTotals[newUnit];
    }

    private double shared(int[] a, int[] b) {
        double sum = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                sum += weights[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    private static int[] without(int[] a, int[] b) {
        int[] rest = new int[a.length];
        int count = 0;
        for (int i = 0, j = 0; i < a.length; i++) {
            while (j < b.length && b[j] < a[i]) {
                j++;
            }
            if (j < b.length && b[j] == a[i]) {
                j++;
            } else {
                rest[count++] = a[i];
            }
        }
        return Arrays.copyOf(rest, count);
    }

    /** The traits of an old unit, sorted. */
    int[] ofOld(int unit) {
        return old[unit];
    }

    /** The traits of a new unit, sorted. */
    int[] ofNew(int unit) {
        return fresh[unit];
    }

    double weight(int trait) {
        return weights[trait];
    }

    /** How many traits there are. */
    int count() {
        return weights.length;
    }
}
