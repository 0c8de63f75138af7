package org.incipit.render.html;

import java.util.List;
import org.incipit.model.Edtf;
import org.incipit.model.Edtf.Point;

/** Dates as the styles of citation write them. A date that is no plain day is written as elsewhere in the edition. */
final class CitedDate {

    /** The names of the months that MLA shortens; it leaves May, June and July whole. */
    private static final List<String> SHORT =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private CitedDate() {}

    /** {@code October 8, 1956} */
    static String monthFirst(Edtf date) {
        return date.start()
                .filter(p -> isDay(date, p))
                .map(p -> DateText.month(p) + " " + p.day() + ", " + p.year())
                .orElse(DateText.of(date));
    }

    /** {@code 8 Oct. 1956} */
    static String abbreviated(Edtf date) {
        return date.start()
                .filter(p -> isDay(date, p))
                .map(p -> p.day() + " " + SHORT.get(p.month() - 1) + " " + p.year())
                .orElse(DateText.of(date));
    }

    /** The year, or the one an interval starts in. */
    static String year(Edtf date) {
        return date.start().map(p -> String.valueOf(p.year())).orElse("");
    }

    private static boolean isDay(Edtf date, Point p) {
        return !date.interval() && p.day() > 0 && p.year() > 0 && !p.approximate() && !p.uncertain();
    }
}
