package org.incipit.render.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Edtf;
import org.incipit.model.Edtf.Point;
import org.incipit.render.Decimals;

/**
 * Dates as TEI's attributes, which are those of XML Schema 1.0 and know no year 0: {@code when}, {@code from} and {@code to},
 * {@code notBefore} and {@code notAfter} for a season and for some year of several; {@code cert} for what is uncertain or
 * approximate, and then the date as it was written in {@code when-custom}, as for what is unspecified or unknown.
 */
final class TeiDate {

    private TeiDate() {}

    /** Names and values in turn. */
    static String[] attributes(Edtf date) {
        List<String> attributes = new ArrayList<>();
        if (date.interval()) {
            boolean some = date.someYear();
            date.start().ifPresent(start -> put(attributes, some ? "notBefore" : "from", first(start)));
            date.end().ifPresent(end -> put(attributes, some ? "notAfter" : "to", last(end)));
        } else {
            date.start().ifPresent(start -> point(attributes, start));
        }
        boolean uncertain = either(date, Point::uncertain);
        if (uncertain || either(date, Point::approximate)) {
            put(attributes, "cert", uncertain ? "low" : "medium");
            put(attributes, "when-custom", date.value());
        } else if (isOpen(date.value())) {
            put(attributes, "when-custom", date.value());
        }
        return attributes.toArray(String[]::new);
    }

    static String[] attributes(Optional<Edtf> date) {
        return date.map(TeiDate::attributes).orElse(new String[0]);
    }

    private static boolean either(Edtf date, java.util.function.Predicate<Point> is) {
        return date.start().filter(is).isPresent() || date.end().filter(is).isPresent();
    }

    private static void point(List<String> attributes, Point point) {
        if (point.season()) {
            put(attributes, "notBefore", first(point));
            put(attributes, "notAfter", last(point));
        } else {
            put(attributes, "when", first(point));
        }
    }

    private static void put(List<String> attributes, String name, String value) {
        attributes.add(name);
        attributes.add(value);
    }

    /** Whether digits or an end are left open. */
    private static boolean isOpen(String date) {
        return date.indexOf('X') >= 0 || date.startsWith("/") || date.endsWith("/");
    }

    private static String first(Point point) {
        return iso(point.historicalYear(), point, season(point, 0));
    }

    private static String last(Point point) {
        return iso(point.years() > 1 ? point.lastYear() : point.historicalYear(), point, season(point, 2));
    }

    /** Spring is March to May, as meteorologists count; winter is cut off at the end of its year. */
    private static int season(Point point, int month) {
        return point.season() ? Math.min(12, (point.month() - 20) * 3 + month) : point.month();
    }

    private static String iso(int year, Point point, int month) {
        return (year < 0 ? "-" : "")
                + Decimals.padded(Math.abs(year), 4)
                + (month == 0 ? "" : "-" + Decimals.padded(month, 2))
                + (point.day() == 0 ? "" : "-" + Decimals.padded(point.day(), 2));
    }
}
