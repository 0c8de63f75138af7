package org.incipit.render.map;

import java.util.List;
import java.util.Optional;

/**
 * A map, laid out. Lengths are points of the drawing, from its upper left corner.
 *
 * @param id of the sheet on its page
 * @param caption what it shows
 * @param land path of an SVG
 * @param grid paths of meridians and parallels
 * @param details frames of what other sheets show in detail
 * @param scale the scale bar; empty where a sheet has no one scale
 */
public record Sheet(
        String id,
        String caption,
        int width,
        int height,
        String land,
        List<String> grid,
        List<Marker> markers,
        List<Detail> details,
        Optional<ScaleBar> scale) {

    /**
     * A place on a map.
     *
     * @param places what stands at this point, at least one
     * @param label where its words begin; empty where they stand on a sheet of detail
     */
    public record Marker(double x, double y, List<PlaceName> places, Optional<Label> label) {

        private static final double SMALLEST = 3.5;
        private static final double LARGEST = 11;

        Marker with(Optional<Label> label) {
            return new Marker(x, y, places, label);
        }

        /** How large it is drawn, in points of the sheet: it grows with how often its places are named. */
        public double radius() {
            return Math.min(LARGEST, SMALLEST + Math.sqrt(weight()) * 0.9);
        }

        /** The weights of its places together. */
        public long weight() {
            return places.stream().mapToLong(PlaceName::weight).sum();
        }
    }

    /** The name of a place, and the key that the caller knows it by. */
    public record PlaceName(String key, String name, long weight) {}

    /**
     * Where the words of a marker stand.
     *
     * @param x of the middle, start or end of the words, as {@code anchor} says
     * @param y of their base line
     * @param anchor {@code start}, {@code middle} or {@code end}
     * @param apart whether a line has to lead from the marker to them
     */
    public record Label(double x, double y, String anchor, boolean apart) {}

    /** The frame of another sheet. */
    public record Detail(String sheet, String caption, double x, double y, double width, double height) {}

    /** So many kilometres are so long. */
    public record ScaleBar(int kilometres, double length) {}
}
