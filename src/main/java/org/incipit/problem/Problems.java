package org.incipit.problem;

import java.util.ArrayList;
import java.util.List;
import org.incipit.source.SourceSpan;

/** The problems met within one stage of one run; filled by one thread, handed on as a list. */
public final class Problems {

    private final List<Problem> met = new ArrayList<>();

    /** Notes a problem whose message already tells the way out. */
    public void add(Code code, SourceSpan where, String message) {
        add(code, where, message, "");
    }

    /** Notes a problem and the way out. */
    public void add(Code code, SourceSpan where, String message, String hint) {
        met.add(new Problem(code, where, message, hint));
    }

    /** Notes problems that another stage met. */
    public void addAll(List<Problem> others) {
        met.addAll(others);
    }

    /** Takes the problems of an outcome and gives its value. */
    public <T> T take(Outcome<T> outcome) {
        met.addAll(outcome.problems());
        return outcome.value();
    }

    /** The value together with what has been met so far. */
    public <T> Outcome<T> with(T value) {
        return new Outcome<>(value, met);
    }

    /** What has been met so far, in the order met. */
    public List<Problem> list() {
        return List.copyOf(met);
    }

    /** Whether anything has been met so far. */
    public boolean any() {
        return !met.isEmpty();
    }

    /** Whether one of these keeps the edition from being published. */
    public static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }
}
