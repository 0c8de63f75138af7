package org.incipit.render.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.DayRange;
import org.incipit.model.Event;
import org.incipit.model.Messages;
import org.incipit.render.Decimals;

/**
 * Draws dated events on a line of time, and once more, drawn out, the time in which most of them fall. Every event leads to
 * its entry in the chronology.
 */
final class TimelineSvg {

    private static final double NARROWEST = 0.01;
    private static final int LEAST_TO_DRAW_OUT = 5;
    private static final double DENSE_PART = 0.2;
    private static final int MONTHS = 12;

    /** A stretch of time, in days. */
    private record Span(long first, long last) {
        double at(long day) {
            return (double) (day - first) / Math.max(1, last - first + 1);
        }

        boolean has(DayRange days) {
            return days.first() >= first && days.last() <= last;
        }
    }

    private record Drawn(Event event, DayRange days) {}

    private final List<Drawn> events;
    private final Messages say;
    private final DateText dates;

    private TimelineSvg(List<Event> events, Messages say) {
        this.say = say;
        this.dates = new DateText(say);
        this.events = events.stream()
                .map(event -> new Drawn(event, DayRange.of(event.date())))
                .toList();
    }

    /** The drawings, widest time first; none where there is no event. */
    static List<Strip> of(List<Event> events, Messages say) {
        TimelineSvg drawing = new TimelineSvg(events, say);
        if (events.isEmpty()) {
            return List.of();
        }
        Span all = drawing.all();
        List<Strip> strips = new ArrayList<>();
        strips.add(drawing.strip(all, "years"));
        drawing.dense(all).ifPresent(span -> strips.add(drawing.strip(span, "months")));
        return strips;
    }

    /** A drawing and what stands above it. */
    record Strip(String caption, Markup svg) {}

    private Span all() {
        long first = events.stream().mapToLong(e -> e.days().first()).min().orElse(0);
        long last = events.stream().mapToLong(e -> e.days().last()).max().orElse(0);
        return new Span(
                LocalDate.ofEpochDay(first).withDayOfYear(1).toEpochDay(),
                LocalDate.ofEpochDay(last)
                        .withDayOfYear(1)
                        .plusYears(1)
                        .minusDays(1)
                        .toEpochDay());
    }

    /** The fewest whole months in which at least half of the events fall; empty where they are no small part of the time. */
    private Optional<Span> dense(Span all) {
        Optional<Span> best = Optional.empty();
        long length = (long) ((all.last() - all.first()) * DENSE_PART);
        for (Drawn from : events) {
            LocalDate start = LocalDate.ofEpochDay(from.days().first()).withDayOfMonth(1);
            for (int months = 1; start.plusMonths(months).toEpochDay() - start.toEpochDay() <= length; months++) {
                Span span =
                        new Span(start.toEpochDay(), start.plusMonths(months).toEpochDay() - 1);
                long within = events.stream().filter(e -> span.has(e.days())).count();
                if (within >= LEAST_TO_DRAW_OUT && within * 2 >= events.size()) {
                    length = span.last() - span.first();
                    best = Optional.of(span);
                }
            }
        }
        return best;
    }

    private Strip strip(Span span, String unit) {
        int lanes = unit.equals("years") ? 8 : 12;
        List<Drawn> within = events.stream().filter(e -> span.has(e.days())).toList();
        List<Double> ends = new ArrayList<>();
        Markup marks = new Markup();
        for (Drawn drawn : within) {
            double x = span.at(drawn.days().first());
            double width = Math.max(NARROWEST * 0.5, span.at(drawn.days().last() + 1) - x);
            int lane = lane(ends, x, Math.max(width, NARROWEST));
            mark(marks, drawn.event(), x, width, lane * lanes + 2, lanes - 3);
        }
        int height = Math.max(1, ends.size()) * lanes + 4;
        Markup svg = new Markup();
        String caption = caption(span);
        svg.draw("svg", "class", "timeline", "role", "group", "width", "100%", "height", String.valueOf(height + 22));
        svg.element("title", say.count("events.drawn", within.size(), "time", caption));
        svg.draw("g", "aria-hidden", "true");
        scale(svg, span, unit, height);
        return new Strip(caption, svg.raw(marks).close("g").close("svg"));
    }

    private static int lane(List<Double> ends, double x, double width) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) <= x) {
                ends.set(lane, x + width);
                return lane;
            }
        }
        ends.add(x + width);
        return ends.size() - 1;
    }

    private void mark(Markup svg, Event event, double x, double width, int y, int height) {
        boolean open = event.date()
                .start()
                .filter(p -> p.uncertain() || p.approximate())
                .isPresent();
        svg.draw("a", "href", "#" + event.id(), "tabindex", "-1");
        svg.draw(
                "rect",
                "class",
                (event.stated() ? "stated" : "context") + (open ? " open" : ""),
                "x",
                percent(x),
                "y",
                String.valueOf(y),
                "width",
                percent(width),
                "height",
                String.valueOf(height));
        svg.element("title", dates.of(event.date()) + ": " + event.title());
        svg.close("rect").close("a");
    }

    private void scale(Markup svg, Span span, String unit, int height) {
        LocalDate day = LocalDate.ofEpochDay(span.first());
        LocalDate end = LocalDate.ofEpochDay(span.last());
        boolean years = unit.equals("years");
        int step = years
                ? Math.max(1, (end.getYear() - day.getYear() + 1 + 9) / 10)
                : Math.max(
                        1, ((end.getYear() - day.getYear()) * MONTHS + end.getMonthValue() - day.getMonthValue()) / 6);
        while (!day.isAfter(end)) {
            String x = percent(span.at(day.toEpochDay()));
            svg.draw("line", "x1", x, "x2", x, "y1", "0", "y2", String.valueOf(height))
                    .close("line");
            String label = years
                    ? year(day)
                    : dates.month(day.getMonthValue())
                            + (day.getMonthValue() == 1 || day.toEpochDay() == span.first() ? " " + year(day) : "");
            svg.element("text", label, Attributes.all("x", x, "dx", "3", "y", String.valueOf(height + 16)));
            day = years ? day.plusYears(step) : day.plusMonths(step);
        }
    }

    private String caption(Span span) {
        LocalDate first = LocalDate.ofEpochDay(span.first());
        LocalDate last = LocalDate.ofEpochDay(span.last());
        boolean wholeYears = first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
        if (wholeYears) {
            return first.getYear() == last.getYear() ? year(first) : year(first) + "–" + year(last);
        }
        String end = dates.month(last.getMonthValue()) + " " + year(last);
        return first.getYear() == last.getYear()
                ? (first.getMonth() == last.getMonth() ? end : dates.month(first.getMonthValue()) + " – " + end)
                : dates.month(first.getMonthValue()) + " " + year(first) + " – " + end;
    }

    private String year(LocalDate day) {
        return dates.year(day.getYear());
    }

    private static String percent(double part) {
        return Decimals.two(part * 100) + "%";
    }
}
