package org.incipit.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Edtf;
import org.incipit.model.EntryRef;
import org.incipit.model.Unit;

/** The reading text of a unit, or of a block of a note, and the names in it. */
final class Passage {

    /** A name, from one offset to before another. */
    record Named(EntryRef entry, int start, int end) {}

    /** A date, from one offset to before another. */
    record DateRange(Edtf date, int start, int end) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Named> names = new ArrayList<>();
    private final List<DateRange> dates = new ArrayList<>();
    private Optional<Unit> unit;

    Passage(Optional<Unit> unit) {
        this.unit = unit;
    }

    /** The unit it stands in; of an original heading, the one it stands above. */
    Optional<Unit> unit() {
        return unit;
    }

    void standsAbove(Unit next) {
        unit = Optional.of(next);
    }

    void append(String words) {
        text.append(words);
    }

    /** Keeps words of two blocks apart. */
    void space() {
        if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    int length() {
        return text.length();
    }

    void name(EntryRef entry, int start) {
        names.add(new Named(entry, start, text.length()));
    }

    void name(EntryRef entry, int start, int end) {
        names.add(new Named(entry, start, end));
    }

    void date(Edtf date, int start) {
        dates.add(new DateRange(date, start, text.length()));
    }

    List<DateRange> dates() {
        return dates;
    }

    String text() {
        return text.toString();
    }

    List<Named> names() {
        return names;
    }
}
