package org.incipit.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Matches units whose words changed: the likest first, with what stands between the same neighbours preferred. In rounds,
 * each asking for less likeness than the one before, and for less where neighbours agree; so that what is sure is settled
 * first and becomes the neighbour of what is not. No old unit goes to a new one while another new one is likelier, unless
 * that one was more like another old unit.
 */
final class LikeWords {

    /** The likeness that a round asks for where no neighbour, one, or both agree. */
    private static final double[][] ROUNDS = {
        {.75, .68, .62}, {.58, .5, .44}, {.45, .36, .28}, {.4, .25, .17}, {.38, .2, .11}
    };

    private static final double[][] PLAIN_ROUNDS = {ROUNDS[0], ROUNDS[1]};

    /** The same for likeness by letters, which any two texts of one language have some of. */
    private static final double[][] LETTER_ROUNDS = {{.62, .5, .45}, {.6, .42, .34}};

    /** Units with fewer traits, about four words, need more: what they say stands anywhere. */
    private static final int FEW_WORDS = 8;

    private static final int FEW_LETTERS = 24;

    private static final double[] FEW = {2, .5, 0};

    /** So much longer has a unit to be that stands in both texts more than once, to be known by its words alone. */
    private static final int REPEATED = 3;

    /** What an agreeing neighbour adds when pairs compete. */
    private static final double NEIGHBOUR = .08;

    /** Pairs that would be taken with less than this are doubtful. */
    private static final double SURE = .3;

    /** A rival that comes so near to the one that was taken makes it doubtful. */
    private static final double CLOSE = .06;

    private static final int CANDIDATES = 12;
    private static final int WITHIN_GAP = 10;

    private record Pair(int old, int fresh, double likeness, double score) {}

    private static final Comparator<Pair> LIKEST = Comparator.comparingDouble((Pair pair) -> -pair.score)
            .thenComparingInt(pair -> Math.abs(pair.old - pair.fresh))
            .thenComparingInt(Pair::fresh)
            .thenComparingInt(Pair::old);

    private final Traits traits;
    private final int telling;
    private final Matches matches;
    private final BitSet olds;
    private final BitSet news;
    private final Map<Integer, Doubt> doubts = new HashMap<>();
    private final Map<Long, Double> known = new HashMap<>();

    private LikeWords(Traits traits, int telling, Matches matches, BitSet olds, BitSet news) {
        this.traits = traits;
        this.telling = telling;
        this.matches = matches;
        this.olds = olds;
        this.news = news;
    }

    private LikeWords(Traits traits, int telling, Matches matches) {
        this(traits, telling, matches, all(matches.presentOld()), all(matches.fresh()));
    }

    private boolean freeOld(int old) {
        return olds.get(old) && matches.freeOld(old);
    }

    private boolean freeNew(int fresh) {
        return news.get(fresh) && matches.oldOf(fresh) == Matches.NONE;
    }

    /** Matches what is plainly alike and has no twin with the very same words. */
    static void matchPlain(List<Wording> old, List<Wording> fresh, Traits words, Matches matches) {
        Set<Wording> twins = new HashSet<>(old.subList(0, matches.presentOld()));
        twins.retainAll(Set.copyOf(fresh));
        BitSet plainOld = without(twins, old.subList(0, matches.presentOld()));
        new LikeWords(words, FEW_WORDS, matches, plainOld, without(twins, fresh)).run(PLAIN_ROUNDS);
    }

    private static BitSet without(Set<Wording> twins, List<Wording> units) {
        BitSet others = new BitSet();
        for (int u = 0; u < units.size(); u++) {
            others.set(u, !twins.contains(units.get(u)));
        }
        return others;
    }

    private static BitSet all(int count) {
        BitSet all = new BitSet();
        all.set(0, count);
        return all;
    }

    /**
     * Matches by words, then by letters.
     *
     * @return what is doubtful, by the new unit
     */
    static Map<Integer, Doubt> match(Traits words, Supplier<Traits> letters, Matches matches) {
        LikeWords byWords = new LikeWords(words, FEW_WORDS, matches);
        byWords.run(ROUNDS);
        if (byWords.anyFree()) {
            LikeWords byLetters = new LikeWords(letters.get(), FEW_LETTERS, matches);
            byLetters.run(LETTER_ROUNDS);
            byWords.doubts.putAll(byLetters.doubts);
        }
        return byWords.doubts;
    }

    private boolean anyFree() {
        boolean old = false;
        for (int i = 0; i < matches.presentOld(); i++) {
            old |= freeOld(i);
        }
        boolean fresh = false;
        for (int j = 0; j < matches.fresh(); j++) {
            fresh |= freeNew(j);
        }
        return old && fresh;
    }

    private void run(double[][] rounds) {
        Map<Integer, int[]> byWords = candidates();
        for (double[] round : rounds) {
            boolean found = true;
            while (found) {
                found = round(byWords, round);
            }
        }
    }

    private boolean round(Map<Integer, int[]> byWords, double[] asked) {
        Matches.Gaps gaps = matches.gaps();
        List<Pair> pairs = new ArrayList<>();
        byWords.forEach((fresh, olds) -> {
            if (freeNew(fresh)) {
                int[] all = withGap(gaps, fresh, olds);
                for (int n = 0; n < all.length; n++) {
                    int old = all[n];
                    boolean twice = n > 0 && all[n - 1] == old;
                    if (!twice && freeOld(old)) {
                        double likeness = likeness(old, fresh);
                        if (likeness >= asked[2] - CLOSE) {
                            double score = likeness + gaps.shared(old, fresh) * NEIGHBOUR;
                            pairs.add(new Pair(old, fresh, likeness, score));
                        }
                    }
                }
            }
        });
        pairs.sort(LIKEST);
        boolean found = false;
        for (int p = 0; p < pairs.size(); p++) {
            Pair pair = pairs.get(p);
            if (matches.free(pair.old, pair.fresh) && pair.likeness >= asked(asked, gaps, pair)) {
                tellDoubt(pair, pairs.subList(p + 1, pairs.size()));
                matches.match(pair.old, pair.fresh);
                found = true;
            }
        }
        return found;
    }

    private double asked(double[] asked, Matches.Gaps gaps, Pair pair) {
        int neighbours = gaps.shared(pair.old, pair.fresh);
        int size = Math.min(traits.ofOld(pair.old).length, traits.ofNew(pair.fresh).length);
        boolean few = size < (pair.likeness >= 1 ? REPEATED * telling : telling);
        return few ? Math.max(asked[neighbours], FEW[neighbours]) : asked[neighbours];
    }

    private double likeness(int old, int fresh) {
        return known.computeIfAbsent((long) old * matches.fresh() + fresh, pair -> traits.likeness(old, fresh));
    }

    private void tellDoubt(Pair taken, List<Pair> worse) {
        for (Pair rival : worse) {
            if (taken.score - rival.score > CLOSE) {
                break;
            }
            if (rival.fresh == taken.fresh && matches.newOf(rival.old) == Matches.NONE) {
                doubts.put(taken.fresh, new Doubt(taken.old, taken.likeness, rival.old));
                return;
            }
        }
        if (taken.likeness < SURE) {
            doubts.put(taken.fresh, new Doubt(taken.old, taken.likeness, Matches.NONE));
        }
    }

    /** Candidates, sorted, with those that stand in the same place between neighbours; some may stand twice. */
    private int[] withGap(Matches.Gaps gaps, int fresh, int[] olds) {
        int[] all = Arrays.copyOf(olds, olds.length + 2 * WITHIN_GAP);
        int count = olds.length;
        for (int i = gaps.left(fresh) + 1; i < gaps.right(fresh) && count < olds.length + WITHIN_GAP; i++) {
            if (freeOld(i)) {
                all[count++] = i;
            }
        }
        for (int i = gaps.right(fresh) - 1; i > gaps.left(fresh) && count < all.length; i--) {
            if (freeOld(i)) {
                all[count++] = i;
            }
        }
        int[] found = Arrays.copyOf(all, count);
        Arrays.sort(found);
        return found;
    }

    /** For each new unit without a partner the old ones that have most rare traits in common with it, in reading order. */
    private Map<Integer, int[]> candidates() {
        Sharing sharing = Sharing.amongOld(
                traits, IntStream.range(0, matches.presentOld()).filter(this::freeOld));
        Map<Integer, int[]> candidates = new TreeMap<>();
        IntStream.range(0, matches.fresh())
                .filter(this::freeNew)
                .forEach(fresh -> candidates.put(
                        fresh,
                        sharing.nearest(traits.ofNew(fresh), CANDIDATES).stream()
                                .mapToInt(old -> old)
                                .sorted()
                                .toArray()));
        return candidates;
    }

    /**
     * A match that another one might have been.
     *
     * @param old the old unit that was taken
     * @param likeness of the two, 0 to 1
     * @param rival the old unit that might have been meant, or {@link Matches#NONE} where the unit may be wholly new
     */
    record Doubt(int old, double likeness, int rival) {}
}
