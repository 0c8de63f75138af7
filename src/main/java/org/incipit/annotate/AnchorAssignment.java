package org.incipit.annotate;

import java.util.List;
import java.util.stream.IntStream;
import org.incipit.model.Anchors;
import org.incipit.model.Anchors.Anchor;

/** Gives units their permanent ids. */
final class AnchorAssignment {

    private AnchorAssignment() {}

    /** The ids of a text that was never released: {@code p1}, {@code p2} … in its order. */
    static Anchors first(int units) {
        List<Anchor> ids = IntStream.rangeClosed(1, units)
                .mapToObj(number -> new Anchor("p" + number))
                .toList();
        return new Anchors(ids);
    }
}
