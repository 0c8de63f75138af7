package org.incipit.importing.plain;

import java.util.Arrays;
import java.util.List;

/** How a file is laid out in lines. */
record Lines(int width, boolean wrapped, boolean runOn) {

    private static final int WIDEST = 120;
    private static final int RUN_ON = 1500;
    private static final int FEWEST = 4;

    /** Looks at a text: whether its lines are as wide as a page, and whether its blocks are pages rather than paragraphs. */
    static Lines of(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int[] lengths = lines.stream().mapToInt(String::length).sorted().toArray();
        int width = lengths.length == 0 ? 0 : lengths[(lengths.length * 9) / 10];
        long full =
                Arrays.stream(lengths).filter(length -> length > width * 6 / 10).count();
        boolean wrapped = lengths.length >= FEWEST && width <= WIDEST && full * 2 >= lengths.length;
        double block = Arrays.stream(text.split("\\R[ \\t]*\\R", -1))
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .average()
                .orElse(0);
        return new Lines(width, wrapped, block > RUN_ON);
    }
}
