package org.incipit.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The maps of an edition: the region in which most of its places lie; in detail, whatever is too crowded there; and the
 * earth, where some places lie far off.
 */
public final class Atlas {

    private static final int WIDTH = 1000;
    private static final int DETAIL_WIDTH = 640;
    private static final double ROOM = 0.07;
    private static final double DETAIL_ROOM = 0.45;
    private static final double LEAST = 0.02;
    private static final double LEAST_DETAIL = 0.008;
    private static final double CROWDED = 30;
    private static final int CROWD = 3;
    private static final double FAR = 2.6;
    private static final double NEAR_ENOUGH = 0.2;

    /**
     * A place.
     *
     * @param key what the caller knows it by
     * @param weight how much the edition is about it; those with more are labelled first
     */
    public record Place(String key, String name, double longitude, double latitude, long weight) {}

    /**
     * What the sheets are called.
     *
     * @param region the map of most places
     * @param far the map of those that lie far from them
     * @param detail a part of the first, by the name of its chief place
     */
    public record Captions(String region, String far, UnaryOperator<String> detail) {}

    private final List<double[][]> land = Outlines.read();
    private final List<Place> places;
    private final List<Place> far = new ArrayList<>();
    private final Captions captions;

    private Atlas(List<Place> places, Captions captions) {
        this.places = places;
        this.captions = captions;
    }

    /** The sheets, the region first. */
    public static List<Sheet> of(List<Place> places, Captions captions) {
        return new Atlas(places, captions).sheets();
    }

    private List<Sheet> sheets() {
        double[] middle = middle();
        Projection projection = Projection.equalArea(middle[0], middle[1]);
        List<Place> near = near(projection);
        Window window = Window.around(
                projection,
                near.stream()
                        .map(p -> projection.point(p.longitude(), p.latitude()))
                        .toList(),
                ROOM,
                LEAST,
                WIDTH);
        List<List<Place>> crowds = crowds(near, window);
        List<Sheet> sheets = new ArrayList<>();
        List<Sheet.Detail> details = new ArrayList<>();
        for (int i = 0; i < crowds.size(); i++) {
            details.add(detail(crowds.get(i), "map-" + (i + 2), window));
        }
        sheets.add(sheet("map-1", captions.region(), near, window, details, crowds));
        for (int i = 0; i < crowds.size(); i++) {
            Window detail = detailWindow(crowds.get(i));
            sheets.add(sheet("map-" + (i + 2), details.get(i).caption(), within(detail), detail, List.of(), List.of()));
        }
        if (!far.isEmpty()) {
            sheets.add(world("map-" + (crowds.size() + 2)));
        }
        return List.copyOf(sheets);
    }

    /** Longitude and latitude that half of all mentions lie on either side of. */
    private double[] middle() {
        return new double[] {
            median(Comparator.comparingDouble(Place::longitude)).longitude(),
            median(Comparator.comparingDouble(Place::latitude)).latitude()
        };
    }

    private Place median(Comparator<Place> order) {
        List<Place> sorted = places.stream().sorted(order).toList();
        long half = places.stream().mapToLong(Place::weight).sum() / 2;
        long seen = 0;
        for (Place place : sorted) {
            seen += place.weight();
            if (seen >= half) {
                return place;
            }
        }
        return sorted.get(0);
    }

    private List<Place> near(Projection projection) {
        Comparator<Place> byDistance = Comparator.comparingDouble(p -> distance(projection, p));
        double usual =
                distance(projection, places.stream().sorted(byDistance).toList().get(places.size() / 2));
        double limit = Math.max(NEAR_ENOUGH, usual * FAR);
        List<Place> near = new ArrayList<>();
        places.forEach(place -> (distance(projection, place) <= limit ? near : far).add(place));
        return near;
    }

    private static double distance(Projection projection, Place place) {
        double[] p = projection.point(place.longitude(), place.latitude());
        return Math.hypot(p[0], p[1]);
    }

    /** Groups of at least three places that lie so near to each other that their labels have no room. */
    private static List<List<Place>> crowds(List<Place> places, Window window) {
        List<List<Place>> groups = new ArrayList<>();
        for (Place place : places) {
            double[] here = window.at(place.longitude(), place.latitude());
            List<List<Place>> touching = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> {
                        double[] there = window.at(other.longitude(), other.latitude());
                        return Math.hypot(here[0] - there[0], here[1] - there[1]) < CROWDED;
                    }))
                    .toList();
            List<Place> joined = new ArrayList<>();
            touching.forEach(joined::addAll);
            joined.add(place);
            groups.removeAll(touching);
            groups.add(joined);
        }
        return groups.stream().filter(group -> points(group) >= CROWD).toList();
    }

    private static long points(List<Place> group) {
        return group.stream().map(Atlas::point).distinct().count();
    }

    private static String point(Place place) {
        return Math.round(place.longitude() * 100) + " " + Math.round(place.latitude() * 100);
    }

    private static Window detailWindow(List<Place> crowd) {
        Place middle = heaviest(crowd);
        Projection projection = Projection.equalArea(middle.longitude(), middle.latitude());
        List<double[]> points = crowd.stream()
                .map(p -> projection.point(p.longitude(), p.latitude()))
                .toList();
        return Window.around(projection, points, DETAIL_ROOM, LEAST_DETAIL, DETAIL_WIDTH);
    }

    private Sheet.Detail detail(List<Place> crowd, String sheet, Window window) {
        double minX = Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (Place place : crowd) {
            double[] p = window.at(place.longitude(), place.latitude());
            minX = Math.min(minX, p[0] - 10);
            minY = Math.min(minY, p[1] - 10);
            maxX = Math.max(maxX, p[0] + 10);
            maxY = Math.max(maxY, p[1] + 10);
        }
        String caption = captions.detail().apply(heaviest(crowd).name());
        return new Sheet.Detail(sheet, caption, minX, minY, maxX - minX, maxY - minY);
    }

    private static Place heaviest(List<Place> crowd) {
        return crowd.stream()
                .max(Comparator.comparingLong(Place::weight).thenComparing(Place::key, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private List<Place> within(Window window) {
        return places.stream()
                .filter(place -> window.has(window.at(place.longitude(), place.latitude())))
                .toList();
    }

    private Sheet sheet(
            String id,
            String caption,
            List<Place> shown,
            Window window,
            List<Sheet.Detail> details,
            List<List<Place>> crowds) {
        List<Place> silent = crowds.stream()
                .flatMap(crowd -> crowd.stream().filter(place -> !place.equals(heaviest(crowd))))
                .toList();
        return new Sheet(
                id,
                caption,
                window.width(),
                window.height(),
                window.path(land),
                grid(window),
                markers(shown, silent, details, window),
                details,
                Optional.of(scale(window)));
    }

    private static List<Sheet.Marker> markers(
            List<Place> shown, List<Place> silent, List<Sheet.Detail> details, Window window) {
        Map<String, List<Place>> byPoint = shown.stream()
                .sorted(Comparator.comparingLong(Place::weight).reversed().thenComparing(Place::key))
                .collect(Collectors.groupingBy(Atlas::point, LinkedHashMap::new, Collectors.toList()));
        Labels labels = new Labels(window.width(), window.height());
        labels.keepFree(0, window.height() - 40.0, 190, window.height());
        details.forEach(detail ->
                labels.keepFree(detail.x(), detail.y(), detail.x() + detail.width(), detail.y() + detail.height()));
        List<Sheet.Marker> bare =
                byPoint.values().stream().map(group -> marker(group, window)).toList();
        bare.forEach(labels::marker);
        Set<String> unlabelled = silent.stream().map(Place::key).collect(Collectors.toSet());
        List<Sheet.Marker> markers = new ArrayList<>();
        for (Sheet.Marker marker : bare) {
            boolean said = marker.places().stream().noneMatch(place -> unlabelled.contains(place.key()));
            markers.add(said ? marker.with(labels.place(marker)) : marker);
        }
        return List.copyOf(markers);
    }

    private static Sheet.Marker marker(List<Place> group, Window window) {
        double[] at = window.at(group.get(0).longitude(), group.get(0).latitude());
        return new Sheet.Marker(
                at[0],
                at[1],
                group.stream()
                        .map(place -> new Sheet.PlaceName(place.key(), place.name(), place.weight()))
                        .toList(),
                Optional.empty());
    }

    /** Meridians and parallels, so far apart that about six of them cross the sheet. */
    private static List<String> grid(Window window) {
        double degrees = Math.toDegrees(window.width() / window.scale());
        int[] steps = {1, 2, 5, 10, 15, 30};
        int step = IntStream.of(steps).filter(s -> degrees / s <= 8).findFirst().orElse(30);
        List<String> lines = new ArrayList<>();
        for (int longitude = -180; longitude < 180; longitude += step) {
            int fixed = longitude;
            line(
                    window,
                    IntStream.rangeClosed(-85, 85)
                            .mapToObj(lat -> new double[] {fixed, lat})
                            .toList(),
                    lines);
        }
        for (int latitude = -90 + step; latitude < 90; latitude += step) {
            int fixed = latitude;
            line(
                    window,
                    IntStream.rangeClosed(-180, 180)
                            .mapToObj(lon -> new double[] {lon, fixed})
                            .toList(),
                    lines);
        }
        return lines;
    }

    private static void line(Window window, List<double[]> places, List<String> lines) {
        StringBuilder path = new StringBuilder();
        double[] before = null;
        boolean drawing = false;
        for (double[] place : places) {
            double[] at = window.at(place[0], place[1]);
            boolean close = before != null && Math.hypot(at[0] - before[0], at[1] - before[1]) < window.width();
            boolean seen = before != null && (window.has(at) || window.has(before));
            if (close && seen && before != null) {
                if (!drawing) {
                    path.append('M')
                            .append(Window.number(before[0]))
                            .append(',')
                            .append(Window.number(before[1]));
                }
                path.append(' ').append(Window.number(at[0])).append(',').append(Window.number(at[1]));
            }
            drawing = close && seen;
            before = at;
        }
        if (path.length() > 0) {
            lines.add(path.toString());
        }
    }

    private static Sheet.ScaleBar scale(Window window) {
        double kilometre = window.scale() / Projection.EARTH_RADIUS_KM;
        int[] lengths = {1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};
        int kilometres = IntStream.of(lengths)
                .filter(length -> length * kilometre <= 160)
                .findFirst()
                .orElse(1);
        return new Sheet.ScaleBar(kilometres, kilometres * kilometre);
    }

    private Sheet world(String id) {
        Projection projection = Projection.world();
        double scale = WIDTH / (2 * Math.PI);
        Window window = new Window(
                projection, -Math.PI, -Math.toRadians(78), scale, WIDTH, (int) Math.round(Math.toRadians(136) * scale));
        return new Sheet(
                id,
                captions.far(),
                window.width(),
                window.height(),
                window.path(Outlines.roundTheEarth(land)),
                grid(window),
                markers(far, List.of(), List.of(), window),
                List.of(),
                Optional.empty());
    }
}
