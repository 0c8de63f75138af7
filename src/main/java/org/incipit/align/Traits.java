package org.incipit.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.incipit.model.Ordinals;

/**
 * What tells the units of a text apart, as sorted numbers: each word and each pair of neighbouring words, or, for spellings
 * that changed, each three letters that follow each other. What is rare in the text weighs more; a pair weighs as much as
 * its two words on the average. A unit's traits are made when they are first asked for. For one thread.
 */
final class Traits {

    private static final int PAIR = 32;
    private static final int[] NOTHING = {};

    private final Side old;
    private final Side fresh;
    private final double[] weights;

    /** Of units whose traits are numbered from 0 to {@code count}. */
    private Traits(int[][] old, int[][] fresh, int count, boolean pairs) {
        int[] inOld = frequencies(old, count);
        int[] inFresh = frequencies(fresh, count);
        double units = Math.max(old.length, fresh.length);
        this.weights = new double[count];
        for (int t = 0; t < weights.length; t++) {
            weights[t] = Math.log(1 + units / Math.max(1, Math.max(inOld[t], inFresh[t])));
        }
        this.old = new Side(old, pairs);
        this.fresh = new Side(fresh, pairs);
    }

    /** By words and pairs of words. */
    static Traits ofWords(List<Wording> old, List<Wording> fresh) {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] oldNumbers = numbered(old, unit -> words(unit, numbers));
        return new Traits(oldNumbers, numbered(fresh, unit -> words(unit, numbers)), numbers.size(), true);
    }

    /** By three letters in a row. */
    static Traits ofLetters(List<Wording> old, List<Wording> fresh) {
        LongNumbers numbers = new LongNumbers();
        int[][] oldNumbers = numbered(old, unit -> threes(unit, numbers));
        return new Traits(oldNumbers, numbered(fresh, unit -> threes(unit, numbers)), numbers.size(), false);
    }

    private static int[][] numbered(List<Wording> units, Function<Wording, int[]> traits) {
        return units.stream().map(traits).toArray(int[][]::new);
    }

    private static int[] words(Wording wording, Map<String, Integer> numbers) {
        int[] numbered = new int[wording.length()];
        for (int w = 0; w < numbered.length; w++) {
            numbered[w] = numbers.computeIfAbsent(wording.words().get(w), word -> numbers.size());
        }
        return numbered;
    }

    private static int[] threes(Wording wording, LongNumbers numbers) {
        if (wording.words().isEmpty()) {
            return NOTHING;
        }
        String joined = ' ' + String.join(" ", wording.words()) + ' ';
        int[] numbered = new int[joined.length() - 2];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers.of(
                    (long) joined.charAt(i) << 32 | (long) joined.charAt(i + 1) << 16 | joined.charAt(i + 2));
        }
        return numbered;
    }

    private static int[] frequencies(int[][] units, int traits) {
        int[] frequencies = new int[traits];
        int[] lastIn = new int[traits];
        for (int u = 0; u < units.length; u++) {
            for (int trait : units[u]) {
                if (lastIn[trait] != u + 1) {
                    lastIn[trait] = u + 1;
                    frequencies[trait]++;
                }
            }
        }
        return frequencies;
    }

    /** The units of one text. */
    private final class Side {

        private final int[][] numbers;
        private final boolean pairs;
        private final long[][] traits;
        private final int[][] sorted;
        private final double[] totals;

        Side(int[][] numbers, boolean pairs) {
            this.numbers = numbers;
            this.pairs = pairs;
            this.traits = new long[numbers.length][];
            this.sorted = new int[numbers.length][];
            this.totals = new double[numbers.length];
        }

        long[] of(int unit) {
            if (traits[unit] == null) {
                traits[unit] = make(unit);
            }
            return traits[unit];
        }

        /** The words of a unit by their numbers, sorted. */
        int[] words(int unit) {
            if (sorted[unit] == null) {
                sorted[unit] = numbers[unit].clone();
                Arrays.sort(sorted[unit]);
            }
            return sorted[unit];
        }

        double total(int unit) {
            if (totals[unit] == 0) {
                totals[unit] = weight(of(unit));
            }
            return totals[unit];
        }

        private long[] make(int unit) {
            int[] words = numbers[unit];
            long[] made = new long[pairs ? Math.max(0, 2 * words.length - 1) : words.length];
            for (int w = 0; w < words.length; w++) {
                made[w] = words[w];
            }
            for (int w = 1; pairs && w < words.length; w++) {
                made[words.length + w - 1] = (words[w - 1] + 1L) << PAIR | words[w];
            }
            Arrays.sort(made);
            return made;
        }
    }

    private double weight(long[] unit) {
        double sum = 0;
        for (long trait : unit) {
            sum += weight(trait);
        }
        return sum;
    }

    /** How much a trait tells. */
    double weight(long trait) {
        int first = (int) (trait >>> PAIR);
        double last = weights[(int) trait];
        return first == 0 ? last : (weights[first - 1] + last) / 2;
    }

    /** From this many traits on, about six words, a unit does not stand within another by chance. */
    private static final int LONG = 11;

    /**
     * How like an old unit and a new one are, from 0 to 1: Dice's coefficient over the weights of what they share. A unit of
     * some length that is wholly contained in the other counts as half like it at least.
     */
    double likeness(int oldUnit, int newUnit) {
        double shared = shared(ofOld(oldUnit), ofNew(newUnit));
        double smaller = Math.min(old.total(oldUnit), fresh.total(newUnit));
        double dice = 2 * shared / (old.total(oldUnit) + fresh.total(newUnit));
        boolean telling = Math.min(ofOld(oldUnit).length, ofNew(newUnit).length) >= LONG;
        return telling ? Math.max(dice, shared / smaller / 2) : dice;
    }

    /** The share of an old unit that a new one has, and has not from {@code owner}, another old unit; 0 to 1. */
    double takenInto(int oldUnit, int newUnit, int owner) {
        return shared(ofOld(oldUnit), without(ofNew(newUnit), ofOld(owner))) / old.total(oldUnit);
    }

    /** The share of what a new unit has and {@code owner}, an old unit, has not, that comes from another old one; 0 to 1. */
    double growthFrom(int oldUnit, int newUnit, int owner) {
        long[] grown = without(ofNew(newUnit), ofOld(owner));
        return grown.length == 0 ? 0 : shared(ofOld(oldUnit), grown) / weight(grown);
    }

    /** How much a new unit has grown against {@code owner}, an old unit, as a share of another old unit. */
    double growth(int oldUnit, int newUnit, int owner) {
        return weight(without(ofNew(newUnit), ofOld(owner))) / old.total(oldUnit);
    }

    /**
     * The share of what an old unit has and {@code owner}, another old unit, has not, that a new one has; 0 to 1. For units
     * that say nearly the same: only the words in which they differ tell whether one was taken up into the other.
     */
    double differenceIn(int oldUnit, int newUnit, int owner) {
        long[] own = Arrays.stream(without(ofOld(oldUnit), ofOld(owner)))
                .filter(trait -> trait >>> PAIR == 0)
                .toArray();
        return own.length == 0 ? 0 : shared(own, ofNew(newUnit)) / weight(own);
    }

    /** The share of an old unit that a new one has; 0 to 1. */
    double keptIn(int oldUnit, int newUnit) {
        return shared(ofOld(oldUnit), ofNew(newUnit)) / old.total(oldUnit);
    }

    /** How many words of an old unit a new one has, whatever they weigh. */
    int wordsKept(int oldUnit, int newUnit) {
        return Ordinals.shared(old.words(oldUnit), fresh.words(newUnit));
    }

    /** The share of a new unit that comes from an old one; 0 to 1. */
    double takenFrom(int newUnit, int oldUnit) {
        return shared(ofOld(oldUnit), ofNew(newUnit)) / fresh.total(newUnit);
    }

    private double shared(long[] a, long[] b) {
        double sum = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                sum += weight(a[i]);
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

    private static long[] without(long[] a, long[] b) {
        long[] rest = new long[a.length];
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
    long[] ofOld(int unit) {
        return old.of(unit);
    }

    /** The traits of a new unit, sorted. */
    long[] ofNew(int unit) {
        return fresh.of(unit);
    }
}
