package org.incipit.render.map;

import java.util.ArrayList;
import java.util.List;
import org.incipit.render.Decimals;

/**
 * The part of a projection that a sheet shows, scaled to its width.
 *
 * @param left of the part, in units of the projection
 * @param top of the part, likewise
 * @param scale points of the sheet for one unit
 * @param width of the sheet, in points
 * @param height of the sheet, in points
 */
record Window(Projection projection, double left, double top, double scale, int width, int height) {

    /** A window around points of the plane, with room at its edges, neither too slim nor too flat. */
    static Window around(Projection projection, List<double[]> points, double room, double least, int width) {
        double minX = points.stream().mapToDouble(p -> p[0]).min().orElse(0);
        double maxX = points.stream().mapToDouble(p -> p[0]).max().orElse(0);
        double minY = points.stream().mapToDouble(p -> p[1]).min().orElse(0);
        double maxY = points.stream().mapToDouble(p -> p[1]).max().orElse(0);
        double margin = Math.max(maxX - minX, maxY - minY) * room;
        double w = Math.max(least, maxX - minX + 2 * margin);
        double h = Math.max(least, maxY - minY + 2 * margin);
        w = Math.max(w, h * 1.25);
        h = Math.max(h, w * 0.56);
        double scale = width / w;
        return new Window(
                projection, (minX + maxX - w) / 2, (minY + maxY - h) / 2, scale, width, (int) Math.round(h * scale));
    }

    double[] at(double longitude, double latitude) {
        double[] p = projection.point(longitude, latitude);
        return new double[] {(p[0] - left) * scale, (p[1] - top) * scale};
    }

    boolean has(double[] point) {
        return point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height;
    }

    /** Rings as the path of an SVG, cut at the window's edges. */
    String path(List<double[][]> rings) {
        StringBuilder path = new StringBuilder();
        for (double[][] ring : rings) {
            List<double[]> points = new ArrayList<>(ring.length);
            for (double[] place : ring) {
                points.add(at(place[0], place[1]));
            }
            if (touches(points)) {
                write(path, clipped(points));
            }
        }
        return path.toString();
    }

    private boolean touches(List<double[]> points) {
        double minX = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (double[] p : points) {
            minX = Math.min(minX, p[0]);
            maxX = Math.max(maxX, p[0]);
            minY = Math.min(minY, p[1]);
            maxY = Math.max(maxY, p[1]);
        }
        return maxX >= 0 && minX <= width && maxY >= 0 && minY <= height;
    }

    /** Sutherland and Hodgman's way: cut by one edge of the window after the other (CACM 17, 1974). */
    private List<double[]> clipped(List<double[]> ring) {
        List<double[]> points = ring;
        for (int edge = 0; edge < 4; edge++) {
            List<double[]> kept = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                double[] from = points.get((i + points.size() - 1) % points.size());
                double[] to = points.get(i);
                boolean fromIn = inside(from, edge);
                boolean toIn = inside(to, edge);
                if (fromIn != toIn) {
                    kept.add(crossing(from, to, edge));
                }
                if (toIn) {
                    kept.add(to);
                }
            }
            points = kept;
        }
        return points;
    }

    private static final double BLEED = 4;

    private boolean inside(double[] p, int edge) {
        return switch (edge) {
            case 0 -> p[0] >= -BLEED;
            case 1 -> p[0] <= width + BLEED;
            case 2 -> p[1] >= -BLEED;
            default -> p[1] <= height + BLEED;
        };
    }

    private double[] crossing(double[] a, double[] b, int edge) {
        boolean vertical = edge < 2;
        double limit = edge == 0 || edge == 2 ? -BLEED : (vertical ? width : height) + BLEED;
        int axis = vertical ? 0 : 1;
        double t = (limit - a[axis]) / (b[axis] - a[axis]);
        return new double[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])};
    }

    private static void write(StringBuilder path, List<double[]> points) {
        String last = "";
        boolean first = true;
        for (double[] p : points) {
            String point = number(p[0]) + "," + number(p[1]);
            if (!point.equals(last)) {
                path.append(first ? 'M' : ' ').append(point);
                first = false;
            }
            last = point;
        }
        if (!first) {
            path.append('Z');
        }
    }

    static String number(double value) {
        String text = Decimals.one(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text.equals("-0") ? "0" : text;
    }
}
