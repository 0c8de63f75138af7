package org.incipit.render.html;

import java.util.Optional;
import org.incipit.model.Edtf;
import org.incipit.model.Edtf.Point;
import org.incipit.model.Messages;

/** Dates in words: “8 October 1956”, “autumn 1956”, “about 1894”, “26 May – 2 June 1955”. */
record DateText(Messages say) {

    private static final int FIRST_SEASON = 21;

    /** The name of a month, counted from 1. */
    String month(int month) {
        return say.text("date.month." + month);
    }

    String of(Edtf date) {
        if (!date.interval()) {
            return date.start().map(this::of).orElse("");
        }
        String start = date.start().map(this::of).orElse("?");
        if (date.someYear()) {
            return start;
        }
        String end = date.end().map(this::of).orElseGet(() -> date.value().endsWith("/") ? "?" : say.text("date.open"));
        return say.text("date.interval", "start", start, "end", end);
    }

    private String of(Point p) {
        String year = years(p);
        String plain = p.month() == 0 ? year : p.day() == 0 ? month(p, year) : day("date.day", p, year);
        String dated = p.approximate() ? say.text("date.about", "date", plain) : plain;
        return p.uncertain() ? say.text("date.uncertain", "date", dated) : dated;
    }

    private String month(Point p, String year) {
        String month = p.season() ? say.text("date.season." + (p.month() - FIRST_SEASON + 1)) : month(p.month());
        return say.text("date.month-year", "month", month, "year", year);
    }

    private String day(String key, Point p, String year) {
        return say.text(key, "day", p.day(), "month", say.text("date.of-month." + p.month()), "year", year);
    }

    /** A year; a decade, or the bounds of a century. */
    private String years(Point p) {
        return switch (p.years()) {
            case 1 -> year(p.year());
            case 10 -> say.text("date.decade", "year", year(p.year()));
            default -> say.text("date.between", "first", year(p.year()), "last", year(p.lastYear()));
        };
    }

    /** The year 0 of the calendar that dates are counted in is 1 BC. */
    String year(int year) {
        return year > 0 ? String.valueOf(year) : say.text("date.before-christ", "year", 1 - year);
    }

    /** A day as citations have it, in English after the Chicago Manual of Style “October 8, 1956”; any other date as everywhere. */
    String cited(Edtf date) {
        return date.start()
                .filter(p -> !date.interval() && p.day() > 0 && p.year() > 0 && !p.approximate() && !p.uncertain())
                .map(p -> day("date.cited", p, year(p.year())))
                .orElseGet(() -> of(date));
    }

    /** Years of a life, such as “1892–1980”; with a question mark where uncertain; empty where nothing is known. */
    String life(Optional<Edtf> born, Optional<Edtf> died) {
        if (born.isEmpty() && died.isEmpty()) {
            return "";
        }
        return years(born) + "–" + years(died);
    }

    private String years(Optional<Edtf> date) {
        if (date.filter(Edtf::someYear).isPresent()) {
            return of(date.get());
        }
        return date.flatMap(Edtf::start)
                .map(p -> (p.approximate() ? say.text("date.circa", "year", years(p)) : years(p))
                        + (p.uncertain() ? "?" : ""))
                .orElse("");
    }
}
