package org.incipit.align;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incipit.model.UnitState;
import org.incipit.model.UnitText;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;

/** Tells an editor where the words left open which paragraph is which, and what was chosen. */
final class Doubts {

    private Doubts() {}

    static void tell(
            Map<Integer, LikeWords.Doubt> doubts,
            List<UnitState> old,
            List<UnitText> units,
            Matches matches,
            Problems problems) {
        new TreeMap<>(doubts).forEach((fresh, doubt) -> {
            if (matches.oldOf(fresh) != doubt.old()) {
                return;
            }
            String taken = old.get(doubt.old()).id();
            UnitText unit = units.get(fresh);
            boolean rivalLeft = doubt.rival() != Matches.NONE && matches.newOf(doubt.rival()) == Matches.NONE;
            if (rivalLeft) {
                String rival = old.get(doubt.rival()).id();
                problems.add(
                        Code.W0807,
                        unit.where(),
                        "this may be paragraph '" + taken + "' or '" + rival + "'; it was taken for '" + taken + "'",
                        settle(taken) + ", or {#" + rival + "}");
            } else if (doubt.rival() == Matches.NONE) {
                problems.add(
                        Code.W0807,
                        unit.where(),
                        "little is left here of paragraph '" + taken + "', whose place this is; it was taken for '"
                                + taken + "'",
                        settle(taken));
            }
        });
    }

    private static String settle(String id) {
        return "to settle it, write {#" + id + "} at its end";
    }
}
