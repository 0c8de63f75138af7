package org.incipit.model;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that may be imprecise, in the Extended Date/Time Format (ISO 8601-2:2019, Library of Congress levels 0 and 1):
 * {@code 1956-10-08}, {@code 1956-10}, {@code 1956}, the seasons {@code 1956-21} (spring) to {@code 1956-24} (winter),
 * each with {@code ?} (uncertain), {@code ~} (approximate) or {@code %} (both) behind it, intervals
 * {@code 1955-05-26/1955-06-02} with an open end {@code ..} or an unknown one, of which nothing is written; and what is left
 * unspecified, {@code 1956-10-XX}, {@code 1956-XX}, {@code 195X}, {@code 19XX}.
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
     * A day, a month, a season or a year.
     *
     * @param year the year; those before year 1 count 0, -1 …
     * @param month 1 to 12, or a season 21 to 24; 0 where none is given
     * @param day 1 to 31; 0 where none is given
     * @param uncertain whether its source may be wrong
     * @param approximate whether it is an estimate
     */
    public record Point(int year, int month, int day, boolean uncertain, boolean approximate) {

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
            return (year * 100L + lastMonth) * 100 + (day == 0 ? 31 : day);
        }

        private long sortKey() {
            int monthOfSeason = season() ? (month - 20) * 3 : month;
            return (year * 100L + monthOfSeason) * 100 + day;
        }
    }

    private static final Pattern POINT =
            Pattern.compile("(-?\\d{4})(?:-(?:(\\d{2})(?:-(?:(\\d{2})|XX))?|XX(?:-XX)?))?([?~%])?");
    private static final Pattern YEARS = Pattern.compile("(\\d{2,3})(X{1,2})");
    private static final String OPEN = "..";

    /** Reads a date; empty where it is not EDTF or no calendar has such a day. */
    public static Optional<Edtf> parse(String written) {
        Matcher years = YEARS.matcher(written);
        if (written.length() == 4 && years.matches()) {
            int least = Integer.parseInt(written.replace('X', '0'));
            int most = Integer.parseInt(written.replace('X', '9'));
            return Optional.of(new Edtf(written, Optional.of(year(least)), Optional.of(year(most)), true));
        }
        int slash = written.indexOf('/');
        if (slash < 0) {
            return point(written).map(p -> new Edtf(written, Optional.of(p), Optional.empty(), false));
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

    private static Point year(int year) {
        return new Point(year, 0, 0, false, false);
    }

    private static Optional<Point> point(String written) {
        Matcher m = POINT.matcher(written);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        int month = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        int day = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        String qualifier = m.group(4) == null ? "" : m.group(4);
        boolean both = qualifier.equals("%");
        Point point = new Point(year, month, day, both || qualifier.equals("?"), both || qualifier.equals("~"));
        return exists(m.group(2) != null, m.group(3) != null, point) ? Optional.of(point) : Optional.empty();
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
