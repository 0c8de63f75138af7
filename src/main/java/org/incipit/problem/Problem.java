package org.incipit.problem;

import java.util.Comparator;
import org.incipit.source.SourceSpan;

/**
 * Something an editor has to know, where it is and how to mend it.
 *
 * @param code what kind of problem it is; its name is stable and documented
 * @param where the place
 * @param message what is wrong here, one sentence without a full stop, naming the thing concerned
 * @param hint the way out, one sentence without a full stop; empty where the message already tells it
 */
public record Problem(Code code, SourceSpan where, String message, String hint) implements Comparable<Problem> {

    private static final Comparator<Problem> READING_ORDER = Comparator.comparing(
                    (Problem p) -> p.where().file().name())
            .thenComparing(p -> p.where().start())
            .thenComparing(p -> p.where().end())
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    public Severity severity() {
        return code.severity();
    }

    /** By file, then place, then code: the order in which problems are printed. */
    @Override
    public int compareTo(Problem other) {
        return READING_ORDER.compare(this, other);
    }
}
