package org.incipit.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The first and last day that a date can mean: of a year 1 January and 31 December. Days are counted from 1 January 1970.
 *
 * @param first inclusive
 * @param last inclusive
 */
public record DayRange(long first, long last) {

    private static final int MONTHS_OF_A_SEASON = 3;

    /** The days of a date; an open end is the same as the other end. */
    public static DayRange of(Edtf date) {
        Optional<Edtf.Point> start = date.start().or(date::end);
        Optional<Edtf.Point> end = date.end().or(date::start);
        return new DayRange(
                start.map(DayRange::first).orElse(0L), end.map(DayRange::last).orElse(0L));
    }

    private static long first(Edtf.Point point) {
        if (point.season()) {
            return YearMonth.of(point.year(), (point.month() - 20) * MONTHS_OF_A_SEASON)
                    .atDay(1)
                    .toEpochDay();
        }
        return LocalDate.of(point.year(), Math.max(1, point.month()), Math.max(1, point.day()))
                .toEpochDay();
    }

    private static long last(Edtf.Point point) {
        if (point.season()) {
            return YearMonth.of(point.year(), (point.month() - 20) * MONTHS_OF_A_SEASON)
                    .plusMonths(MONTHS_OF_A_SEASON - 1L)
                    .atEndOfMonth()
                    .toEpochDay();
        }
        if (point.month() == 0) {
            return LocalDate.of(point.lastYear(), 12, 31).toEpochDay();
        }
        return point.day() == 0
                ? YearMonth.of(point.year(), point.month()).atEndOfMonth().toEpochDay()
                : LocalDate.of(point.year(), point.month(), point.day()).toEpochDay();
    }
}
