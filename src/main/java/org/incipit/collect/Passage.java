package org.incipit.collect;

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

    private final String text;
    private final List<Named> names;
    private final List<DateRange> dates;
    private Optional<Unit> unit;

    /** One with these names, to which others may be added. */
    Passage(Optional<Unit> unit, String text, List<Named> names, List<DateRange> dates) {
        this.unit = unit;
        this.text = text;
        this.names = names;
        this.dates = dates;
    }

    /** The unit it stands in; of an original heading, the one it stands above. */
    Optional<Unit> unit() {
        return unit;
    }

    void standsAbove(Unit next) {
        unit = Optional.of(next);
    }

    void name(EntryRef entry, int start, int end) {
        names.add(new Named(entry, start, end));
    }

    List<DateRange> dates() {
        return dates;
    }

    String text() {
        return text;
    }

    List<Named> names() {
        return names;
    }
}
