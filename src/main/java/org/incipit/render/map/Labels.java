package org.incipit.render.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds room for labels: beside their marker where there is, else apart from it; none covers another, or a marker. */
final class Labels {

    /** Size of the letters, in points of the sheet. */
    static final double SIZE = 17;

    private static final double LETTER = 0.56 * SIZE;
    private static final double GAP = 5;
    private static final double[] DISTANCES = {0, 14, 28, 44, 62};
    private static final int DIRECTIONS = 12;

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
        }
    }

    private final List<Box> taken = new ArrayList<>();
    private final int width;
    private final int height;

    Labels(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void marker(Sheet.Marker marker) {
        double radius = marker.radius();
        taken.add(new Box(marker.x() - radius, marker.y() - radius, marker.x() + radius, marker.y() + radius));
    }

    void keepFree(double left, double top, double right, double bottom) {
        taken.add(new Box(left, top, right, bottom));
    }

    /** The place of a marker's label; empty where there is no room near enough. */
    Optional<Sheet.Label> place(Sheet.Marker marker) {
        String words = marker.places().stream().map(Sheet.PlaceName::name).collect(Collectors.joining(", "));
        double length = words.codePointCount(0, words.length()) * LETTER;
        for (double distance : DISTANCES) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                Sheet.Label label = candidate(marker, distance, direction);
                Box box = box(label, length);
                boolean within = box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
                if (within && taken.stream().noneMatch(distance > 0 ? box::meets : between(marker, box)::meets)) {
                    taken.add(box);
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    /** A label with the room between it and its marker: with another marker there, it would seem to be that one's. */
    private static Box between(Sheet.Marker marker, Box label) {
        return new Box(
                label.left > marker.x() ? Math.min(label.left, marker.x() + marker.radius()) : label.left,
                label.top,
                label.right < marker.x() ? Math.max(label.right, marker.x() - marker.radius()) : label.right,
                label.bottom);
    }

    /** To the right first, then to the left, then round the clock. */
    private static Sheet.Label candidate(Sheet.Marker marker, double distance, int direction) {
        int[] order = {0, 6, 1, 11, 5, 7, 3, 9, 2, 10, 4, 8};
        double angle = Math.PI * 2 * order[direction] / DIRECTIONS;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double dx = (marker.radius() + GAP + distance) * cos;
        double dy = (marker.radius() + GAP + distance) * sin;
        String anchor = cos > 0.3 ? "start" : cos < -0.3 ? "end" : "middle";
        double base = anchor.equals("middle") ? (sin > 0 ? SIZE * 0.8 : -SIZE * 0.15) : SIZE * 0.33;
        return new Sheet.Label(marker.x() + dx, marker.y() + dy + base, anchor, distance > 0);
    }

    private static Box box(Sheet.Label label, double length) {
        double left = switch (label.anchor()) {
            case "start" -> label.x();
            case "end" -> label.x() - length;
            default -> label.x() - length / 2;
        };
        return new Box(left - 2, label.y() - SIZE * 0.85, left + length + 2, label.y() + SIZE * 0.3);
    }
}
