package org.incipit.model;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that may be imprecise, in the Extended Date/Time Format (ISO 8601-2:2019), of the Library of Congress's levels 0 and
 * 1 what editions need:
 * {@code 1956-10-08}, {@code 1956-10}, {@code 1956}, the seasons {@code 1956-21} (spring) to {@code 1956-24} (winter),
 * each with {@code ?} (uncertain), {@code ~} (approximate) or {@code %} (both) behind it, intervals
 * {@code 1955-05-26/1955-06-02} with an open end {@code ..} or an unknown one, of which nothing is written; and what is left
 * unspecified, {@code 1956-10-XX}, {@code 1956-XX}, {@code 195X}, {@code 19XX}, the last two in intervals, too:
 * {@code 195X/196X}, {@code 198X/}.
 *
 * <p>Left out are times of day (level 0), years of more than four digits, {@code Y17000} (level 1), and all of level 2: its
 * seasons and other parts of a year (25 to 41), signs on single parts of a date ({@code ?1956-10}), X in other places
 * ({@code 1X56}), sets, exponents and significant digits.
 *
 * @param value as written
 * @param start the date, or where the interval starts; empty for {@code ..} and where that is unknown
 * @param end where an interval ends; empty for {@code ..}, where that is unknown, and for a single date
 * @param interval whether it is an interval; {@code 195X} is one, of which some year is meant
 */
public record Edtf(String value, Optional<Point> start, Optional<Point> end, boolean interval)
        implements Comparable<Edtf> {

    /** How to write one, for whoever wrote something else. */
    public static final String HOW_TO_WRITE =
            "write 1956-10-08, 1956-10 or 1956, with ? behind it where it is uncertain, or from/to";

    /**
     * A day, a month, a season, a year, or some year of several.
     *
     * @param year the year, or the first that it may be; those before year 1 count 0, -1 …
     * @param years how many years it may be: 1; 10 for {@code 195X}; 100 for {@code 19XX}
     * @param month 1 to 12, or a season 21 to 24; 0 where none is given
     * @param day 1 to 31; 0 where none is given
     * @param uncertain whether its source may be wrong
     * @param approximate whether it is an estimate
     */
    public record Point(int year, int years, int month, int day, boolean uncertain, boolean approximate) {

        /** The last year that it may be. */
        public int lastYear() {
            return year + years - 1;
        }

        /** Whether {@code month} is a season. */
        public boolean season() {
            return month > 20;
        }

        /** The year as those count who have no year 0: 1 BC is -1. */
        public int historicalYear() {
            return year > 0 ? year : year - 1;
        }

        /** Year, month and day, as far as they are given, the way CSL has them; of a season the year only. */
        public int[] parts() {
            int year = historicalYear();
            if (month == 0 || season()) {
                return new int[] {year};
            }
            return day == 0 ? new int[] {year, month} : new int[] {year, month, day};
        }

        /** As {@link #parts}, of the last year that it may be. */
        public int[] lastParts() {
            return years > 1 ? new int[] {lastYear() > 0 ? lastYear() : lastYear() - 1} : parts();
        }

        /** The first day it may be, as a number that grows with time. */
        private long earliest() {
            return season() ? year * 10_000L : sortKey();
        }

        /** The last day it may be; a winter runs into the next year. */
        private long latest() {
            if (season()) {
                return (year + 1) * 10_000L + 331;
            }
            return closingKey();
        }

        /** The sort key of its last day; a season has three months. */
        private long closingKey() {
            int lastMonth = season() ? (month - 20) * 3 + 2 : month == 0 ? 12 : month;
            return (lastYear() * 100L + lastMonth) * 100 + (day == 0 ? 31 : day);
        }

        private long sortKey() {
            int monthOfSeason = season() ? (month - 20) * 3 : month;
            return (year * 100L + monthOfSeason) * 100 + day;
        }
    }

    private static final Pattern POINT =
            Pattern.compile("(-?\\d{4})(?:-(?:(\\d{2})(?:-(?:(\\d{2})|XX))?|XX(?:-XX)?))?([?~%])?");
    private static final Pattern YEARS = Pattern.compile("(\\d{3}X|\\d{2}XX)([?~%])?");
    private static final String OPEN = "..";

    /** Reads a date; empty where it is not EDTF or no calendar has such a day. */
    public static Optional<Edtf> parse(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            return point(written)
                    .map(p -> p.years() > 1
                            ? new Edtf(written, Optional.of(p), Optional.of(lastYear(p)), true)
                            : new Edtf(written, Optional.of(p), Optional.empty(), false));
        }
        String from = written.substring(0, slash);
        String to = written.substring(slash + 1);
        Optional<Point> start = point(from);
        Optional<Point> end = point(to);
        boolean startReads = start.isPresent() || from.equals(OPEN) || from.isEmpty();
        boolean endReads = end.isPresent() || to.equals(OPEN) || to.isEmpty();
        boolean backwards = start.isPresent()
                && end.isPresent()
                && start.get().sortKey() > end.get().closingKey();
        boolean empty = start.isEmpty() && end.isEmpty();
        return startReads && endReads && !backwards && !empty
                ? Optional.of(new Edtf(written, start, end, true))
                : Optional.empty();
    }

    /** Whether some year of several is meant, {@code 195X}, and not all the time between the first and the last. */
    public boolean someYear() {
        return interval && value.indexOf('/') < 0;
    }

    private static Point lastYear(Point several) {
        return new Point(several.lastYear(), 1, 0, 0, several.uncertain(), several.approximate());
    }

    private static Optional<Point> point(String written) {
        Matcher several = YEARS.matcher(written);
        if (several.matches()) {
            String digits = several.group(1);
            int first = Integer.parseInt(digits.replace('X', '0'));
            int years = Integer.parseInt(digits.replace('X', '9')) - first + 1;
            return Optional.of(point(
                    first, years, 0, 0, Optional.ofNullable(several.group(2)).orElse("")));
        }
        Matcher m = POINT.matcher(written);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        int month = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        int day = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        Point point = point(year, 1, month, day, Optional.ofNullable(m.group(4)).orElse(""));
        return exists(m.group(2) != null, m.group(3) != null, point) ? Optional.of(point) : Optional.empty();
    }

    private static Point point(int year, int years, int month, int day, String qualifier) {
        boolean both = qualifier.equals("%");
        return new Point(year, years, month, day, both || qualifier.equals("?"), both || qualifier.equals("~"));
    }

    private static boolean exists(boolean hasMonth, boolean hasDay, Point p) {
        if (!hasMonth) {
            return true;
        }
        if (p.month() >= 21 && p.month() <= 24) {
            return !hasDay;
        }
        try {
            YearMonth month = YearMonth.of(p.year(), p.month());
            return !hasDay || month.isValidDay(p.day());
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether all of this lies before all of another, as far as both tell; an open end lies before nothing. */
    public boolean isBefore(Edtf other) {
        Optional<Point> last = interval ? end : start;
        return last.isPresent()
                && other.start.isPresent()
                && last.get().latest() < other.start.get().earliest();
    }

    /** By when they start; an open start comes first; of the same start, by the text as written. */
    @Override
    public int compareTo(Edtf other) {
        long mine = start.map(Point::sortKey).orElse(Long.MIN_VALUE);
        long theirs = other.start.map(Point::sortKey).orElse(Long.MIN_VALUE);
        return mine != theirs ? Long.compare(mine, theirs) : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
