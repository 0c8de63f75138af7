package org.incipit.render.html;

import java.util.List;
import java.util.Optional;
import org.incipit.model.Edtf;
import org.incipit.model.Edtf.Point;

/** Dates in words: “8 October 1956”, “autumn 1956”, “about 1894”, “26 May – 2 June 1955”. */
final class DateText {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private DateText() {}

    /** The name of a month, counted from 1. */
    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    static String of(Edtf date) {
        if (!date.interval()) {
            return date.start().map(DateText::of).orElse("");
        }
        String start = date.start().map(DateText::of).orElse("?");
        if (date.someYear()) {
            return start;
        }
        String end = date.end().map(DateText::of).orElse(date.value().endsWith("/") ? "?" : "open");
        return start + " – " + end;
    }

    private static String of(Point p) {
        String year = years(p);
        String plain = p.month() == 0
                ? year
                : p.season()
                        ? SEASONS.get(p.month() - 21) + " " + year
                        : (p.day() == 0 ? "" : p.day() + " ") + MONTHS.get(p.month() - 1) + " " + year;
        return (p.approximate() ? "about " : "") + plain + (p.uncertain() ? " (uncertain)" : "");
    }

    /** The name of a month. */
    static String month(Point p) {
        return MONTHS.get(p.month() - 1);
    }

    /** A year; a decade, or the bounds of a century. */
    private static String years(Point p) {
        return switch (p.years()) {
            case 1 -> year(p.year());
            case 10 -> year(p.year()) + "s";
            default -> "between " + year(p.year()) + " and " + year(p.lastYear());
        };
    }

    private static String year(int year) {
        return year > 0 ? String.valueOf(year) : (1 - year) + " BC";
    }

    /** A day as the Chicago Manual of Style has it, “October 8, 1956”; any other date as everywhere. */
    static String monthFirst(Edtf date) {
        return date.start()
                .filter(p -> !date.interval() && p.day() > 0 && p.year() > 0 && !p.approximate() && !p.uncertain())
                .map(p -> month(p.month()) + " " + p.day() + ", " + p.year())
                .orElse(of(date));
    }

    /** Years of a life, such as “1892–1980”; with a question mark where uncertain; empty where nothing is known. */
    static String life(Optional<Edtf> born, Optional<Edtf> died) {
        if (born.isEmpty() && died.isEmpty()) {
            return "";
        }
        return years(born) + "–" + years(died);
    }

    private static String years(Optional<Edtf> date) {
        if (date.filter(Edtf::someYear).isPresent()) {
            return of(date.get());
        }
        return date.flatMap(Edtf::start)
                .map(p -> (p.approximate() ? "c. " : "") + years(p) + (p.uncertain() ? "?" : ""))
                .orElse("");
    }
}
