package org.incipit.render.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The outlines of the land, as rings of longitude and latitude in degrees; the file tells where they are from. */
final class Outlines {

    private static final double UNIT = 100;
    private static final double HALF = 180;

    private Outlines() {}

    static List<double[][]> read() {
        List<double[][]> rings = new ArrayList<>();
        try (InputStream in = Outlines.class.getResourceAsStream("outlines.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program has no outlines.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    rings.add(ring(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rings;
    }

    /** Rings that cross the line of 180 degrees go on beyond it, and stand on both sides of a map of the whole earth. */
    static List<double[][]> roundTheEarth(List<double[][]> rings) {
        List<double[][]> all = new ArrayList<>();
        for (double[][] ring : rings) {
            double[][] whole = new double[ring.length][];
            double turn = 0;
            boolean crosses = false;
            for (int i = 0; i < ring.length; i++) {
                double step = i == 0 ? 0 : ring[i][0] - ring[i - 1][0];
                turn += step > HALF ? -2 * HALF : step < -HALF ? 2 * HALF : 0;
                crosses |= turn != 0;
                whole[i] = new double[] {ring[i][0] + turn, ring[i][1]};
            }
            all.add(whole);
            if (crosses) {
                all.add(shifted(whole, -2 * HALF));
                all.add(shifted(whole, 2 * HALF));
            }
        }
        return all;
    }

    private static double[][] shifted(double[][] ring, double degrees) {
        double[][] shifted = new double[ring.length][];
        for (int i = 0; i < ring.length; i++) {
            shifted[i] = new double[] {ring[i][0] + degrees, ring[i][1]};
        }
        return shifted;
    }

    private static double[][] ring(String line) {
        String[] steps = line.split(" ", -1);
        double[][] ring = new double[steps.length][];
        int longitude = 0;
        int latitude = 0;
        for (int i = 0; i < steps.length; i++) {
            int comma = steps[i].indexOf(',');
            longitude += Integer.parseInt(steps[i].substring(0, comma));
            latitude += Integer.parseInt(steps[i].substring(comma + 1));
            ring[i] = new double[] {longitude / UNIT, latitude / UNIT};
        }
        return ring;
    }
}
