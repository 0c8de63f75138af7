package org.incipit.collate;

import java.util.Arrays;
import java.util.BitSet;

/** The characters of a witness one behind the other, as numbers. */
final class Signs {

    private int[] codePoints;
    private int[] offsets;
    private final BitSet gaps = new BitSet();
    private final BitSet marked = new BitSet();
    private int size;

    /** None yet; there will be about so many. */
    Signs(int about) {
        codePoints = new int[about];
        offsets = new int[about];
    }

    /** A character that stands, or is made of what stands, at an offset of the file. */
    void add(int codePoint, int offset) {
        if (size == codePoints.length) {
            codePoints = Arrays.copyOf(codePoints, size + size / 2 + 8);
            offsets = Arrays.copyOf(offsets, codePoints.length);
        }
        codePoints[size] = codePoint;
        offsets[size++] = offset;
    }

    /** What is left of a page's or a paragraph's bounds, as a space; with a gap right in front of it, one gap. */
    void addGap(boolean hasMark, int offset) {
        if (size == 0 || !gaps.get(size - 1)) {
            gaps.set(size);
            add(' ', offset);
        }
        marked.set(size - 1, marked.get(size - 1) || hasMark);
    }

    int size() {
        return size;
    }

    /** Whether one stands for what is left of a page's or a paragraph's bounds. */
    boolean isGap(int sign) {
        return gaps.get(sign);
    }

    /** The first one at or behind another that is a gap with a paragraph's mark in it; -1 where there is none. */
    int nextMarked(int from) {
        return marked.nextSetBit(from);
    }

    /** Where one stands in the file, in UTF-16 units. */
    int offset(int sign) {
        return offsets[sign];
    }

    /** The characters of all; of a gap, a space. */
    int[] codePoints() {
        return Arrays.copyOf(codePoints, size);
    }
}
