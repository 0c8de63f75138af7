package org.incipit.importing.tei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incipit.importing.Account;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/** What could not be carried over: every place for the report, the first of a kind, with their number, for the terminal. */
final class Losses {

    private final Map<String, List<SourceSpan>> places = new LinkedHashMap<>();

    /** Something is lost, or has another form. */
    void add(SourceSpan where, String what) {
        places.computeIfAbsent(what, key -> new ArrayList<>()).add(where);
    }

    void add(Node.Element element, String what) {
        add(element.where(), XmlTree.shown(element) + ": " + what);
    }

    /**
     * Tells all.
     *
     * @param reported whether there will be a report; else every place is told at once
     */
    void tell(Account account, boolean reported, Problems problems) {
        places.forEach((what, where) -> {
            where.forEach(place -> account.lost(place, what));
            int more = where.size() - 1;
            if (reported) {
                problems.add(
                        Code.W0911,
                        where.get(0),
                        what + (more == 0 ? "" : " (and " + more + " more like it)"),
                        "every place stands in import-report.md");
            } else {
                where.forEach(place -> problems.add(Code.W0911, place, what, ""));
            }
        });
    }
}
