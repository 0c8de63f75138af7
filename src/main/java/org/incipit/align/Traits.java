package org.incipit.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What tells the units of a text apart, as sorted numbers: each word and each pair of neighbouring words, or, for spellings
 * that changed, each three letters that follow each other. What is rare in the text weighs more; a pair weighs as much as
 * its two words on the average. A unit's traits are made when they are first asked for. For one thread.
 */
final class Traits {

    private static final int PAIR = 32;

    private final Side old;
    private final Side fresh;
    private final double[] weights;

    private Traits(List<List<String>> old, List<List<String>> fresh, boolean pairs) {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] oldNumbers = numbered(old, numbers);
        int[][] newNumbers = numbered(fresh, numbers);
        int[] inOld = frequencies(oldNumbers, numbers.size());
        int[] inFresh = frequencies(newNumbers, numbers.size());
        double units = Math.max(old.size(), fresh.size());
        this.weights = new double[numbers.size()];
        for (int t = 0; t < weights.length; t++) {
            weights[t] = Math.log(1 + units / Math.max(1, Math.max(inOld[t], inFresh[t])));
        }
        this.old = new Side(oldNumbers, pairs);
        this.fresh = new Side(newNumbers, pairs);
    }

    /** By words and pairs of words. */
    static Traits ofWords(List<Wording> old, List<Wording> fresh) {
        return new Traits(each(old, Wording::words), each(fresh, Wording::words), true);
    }

    /** By three letters in a row. */
    static Traits ofLetters(List<Wording> old, List<Wording> fresh) {
        return new Traits(each(old, Traits::threes), each(fresh, Traits::threes), false);
    }

    private static List<List<String>> each(List<Wording> units, Function<Wording, List<String>> traits) {
        return units.stream().map(traits).toList();
    }

    private static List<String> threes(Wording wording) {
        if (wording.words().isEmpty()) {
            return List.of();
        }
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
            List<String> words = units.get(u);
            numbered[u] = new int[words.size()];
            for (int w = 0; w < numbered[u].length; w++) {
                numbered[u][w] = numbers.computeIfAbsent(words.get(w), t -> numbers.size());
            }
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
        private final Map<Integer, long[]> traits = new HashMap<>();
        private final double[] totals;

        Side(int[][] numbers, boolean pairs) {
            this.numbers = numbers;
            this.pairs = pairs;
            this.totals = new double[numbers.length];
        }

        long[] of(int unit) {
            return traits.computeIfAbsent(unit, this::make);
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
        int[] kept = old.numbers[oldUnit].clone();
        int[] has = fresh.numbers[newUnit].clone();
        Arrays.sort(kept);
        Arrays.sort(has);
        int count = 0;
        for (int i = 0, j = 0; i < kept.length && j < has.length; ) {
            int order = Integer.compare(kept[i], has[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
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
