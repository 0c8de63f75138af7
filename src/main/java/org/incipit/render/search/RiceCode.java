package org.incipit.render.search;

import org.incipit.model.Ordinals;

/**
 * Ascending numbers as the gaps between them in Rice's code (R. F. Rice, JPL Publication 79-22, 1979), six bits a letter: a
 * word that stands in nine of ten paragraphs costs little more than a bit for each of them.
 *
 * <p>A gap less one is cut into a quotient and {@code parameter} low bits; the quotient is written as so many ones and a zero.
 * Of {@value #LONGEST} ones and more only these are written, and the gap less one in 30 bits behind them.
 *
 * @param parameter number of low bits
 * @param letters the code
 */
record RiceCode(int parameter, String letters) {

    private static final int LONGEST = 24;
    private static final int RAW = 30;
    private static final int LETTER = 6;
    private static final double LN_2 = StrictMath.log(2);

    static RiceCode of(Ordinals ordinals) {
        int[] all = ordinals.toArray();
        int last = all.length == 0 ? 0 : all[all.length - 1];
        double mean = all.length == 0 ? 1 : (last + 1.0) / all.length;
        int parameter = Math.max(0, (int) Math.floor(StrictMath.log(mean * LN_2) / LN_2));
        Bits bits = new Bits();
        int before = -1;
        for (int ordinal : all) {
            int gap = ordinal - before - 1;
            int quotient = gap >> parameter;
            if (quotient >= LONGEST) {
                bits.put((1 << LONGEST) - 1, LONGEST);
                bits.put(gap, RAW);
            } else {
                bits.put((1 << quotient + 1) - 2, quotient + 1);
                bits.put(gap & (1 << parameter) - 1, parameter);
            }
            before = ordinal;
        }
        return new RiceCode(parameter, bits.letters());
    }

    private static final class Bits {

        private final StringBuilder letters = new StringBuilder();
        private long waiting;
        private int count;

        void put(int value, int bits) {
            waiting = waiting << bits | value & (1L << bits) - 1;
            count += bits;
            while (count >= LETTER) {
                count -= LETTER;
                letters.append(Script.digit((int) (waiting >> count) & (1 << LETTER) - 1));
            }
        }

        String letters() {
            put(0, (LETTER - count) % LETTER);
            return letters.toString();
        }
    }
}
