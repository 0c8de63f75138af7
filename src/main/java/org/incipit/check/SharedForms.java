package org.incipit.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incipit.model.Authority;
import org.incipit.model.Entry;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** A form may name one entry only; what may name two has to be listed as ambiguous with both. */
final class SharedForms {

    private SharedForms() {}

    private record Use(Entry entry, boolean ambiguous) {}

    static List<Problem> in(Authority authority) {
        Problems problems = new Problems();
        Map<String, Use> uses = new HashMap<>();
        for (Entry entry : authority.entries()) {
            entry.core().ambiguous().forEach(form -> uses.putIfAbsent(form.text(), new Use(entry, true)));
        }
        for (Entry entry : authority.entries()) {
            for (Entry.Form form : entry.core().forms()) {
                Use other = uses.putIfAbsent(form.text(), new Use(entry, false));
                if (other != null) {
                    problems.add(
                            Code.E0203,
                            form.where(),
                            "'" + form.text() + "' is also " + (other.ambiguous() ? "an ambiguous form" : "a form")
                                    + " of " + other.entry().ref(),
                            other.entry().ref().equals(entry.ref())
                                    ? "list it once"
                                    : "list it under 'ambiguous' with both, and write out in the text who is meant");
                }
            }
        }
        return problems.list();
    }
}
