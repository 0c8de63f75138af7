package org.incipit.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incipit.model.Authority;
import org.incipit.model.Entry;
import org.incipit.model.Spelling;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** A form, however it is spelt, may name one entry only; what may name two has to be listed as ambiguous with both. */
final class SharedForms {

    private SharedForms() {}

    private record Use(Entry entry, String text, boolean ambiguous) {

        /** Whether a form stands twice under one entry in two spellings, which does no harm. */
        boolean isOtherSpellingOf(String form, Entry of) {
            return entry.ref().equals(of.ref()) && !text.equals(form);
        }

        /** How it is spelt there, where that is otherwise. */
        String spelt(String form) {
            return text.equals(form) ? "" : ", spelt '" + text + "' there";
        }
    }

    static List<Problem> in(Authority authority) {
        Problems problems = new Problems();
        Map<String, Use> uses = new HashMap<>();
        for (Entry entry : authority.entries()) {
            entry.core()
                    .ambiguous()
                    .forEach(form -> uses.putIfAbsent(Spelling.of(form.text()), new Use(entry, form.text(), true)));
        }
        for (Entry entry : authority.entries()) {
            for (Entry.Form form : entry.core().forms()) {
                Use other = uses.putIfAbsent(Spelling.of(form.text()), new Use(entry, form.text(), false));
                if (other != null && !other.isOtherSpellingOf(form.text(), entry)) {
                    problems.add(
                            Code.E0203,
                            form.where(),
                            "'" + form.text() + "' is also " + (other.ambiguous() ? "an ambiguous form" : "a form")
                                    + " of " + other.entry().ref() + other.spelt(form.text()),
                            other.entry().ref().equals(entry.ref())
                                    ? "list it once"
                                    : "list it under 'ambiguous' with both, and write out in the text who is meant");
                }
            }
        }
        return problems.list();
    }
}
