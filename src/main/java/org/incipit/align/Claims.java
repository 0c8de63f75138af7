package org.incipit.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.align.MovedAway.Away;
import org.incipit.model.UnitState;
import org.incipit.model.UnitText;
import org.incipit.model.UnitText.Claim;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problems;

/** Holds an editor's word on which unit is which: {@code {#p14}} behind a unit. */
final class Claims {

    private Claims() {}

    /** Nothing can be claimed before a first release: no id was given to anything yet. */
    static void refuseAll(List<UnitText> units, Map<String, Away> movedAway, Problems problems) {
        movedAway.forEach((id, away) -> problems.add(
                Code.E0804,
                away.where(),
                "'" + id + "' was given to no paragraph yet, for that document was never released",
                "take the mark away"));
        for (UnitText unit : units) {
            unit.claim()
                    .filter(claim -> claim.document().isEmpty())
                    .ifPresent(claim -> problems.add(
                            Code.E0804,
                            claim.where(),
                            "'" + claim.id() + "' was given to no paragraph yet, for this document was never released",
                            "take the mark away; the first release gives the ids in the order of the text"));
        }
    }

    static void match(
            List<UnitState> old,
            List<UnitText> units,
            Map<String, Away> movedAway,
            Matches matches,
            Problems problems) {
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            byId.put(old.get(i).id(), i);
        }
        Map<String, Claim> taken = new HashMap<>();
        for (int j = 0; j < units.size(); j++) {
            Claim claim = units.get(j).claim().orElse(null);
            if (claim == null || claim.document().isPresent()) {
                continue;
            }
            Integer i = byId.get(claim.id());
            Claim first = taken.putIfAbsent(claim.id(), claim);
            if (i == null) {
                tellUnknown(claim, byId, problems);
            } else if (first != null) {
                problems.add(
                        Code.E0804,
                        claim.where(),
                        "'" + claim.id() + "' is claimed by two paragraphs",
                        "the other stands at line " + first.where().position().line()
                                + "; an id belongs to one paragraph");
            } else if (movedAway.containsKey(claim.id())) {
                problems.add(
                        Code.E0804,
                        claim.where(),
                        "'" + claim.id() + "' is claimed by another document too",
                        "the other claim stands in "
                                + Optional.ofNullable(movedAway.get(claim.id()))
                                        .map(away -> away.where().file().name())
                                        .orElse("")
                                + "; take one of the two away");
            } else {
                matches.claim(i, j);
            }
        }
        movedAway.forEach((id, away) -> {
            Integer i = byId.get(id);
            if (i == null) {
                tellUnknown(new Claim(Optional.empty(), id, away.where()), byId, problems);
            } else {
                matches.bar(i);
            }
        });
    }

    private static void tellUnknown(Claim claim, Map<String, Integer> byId, Problems problems) {
        problems.add(
                Code.E0804,
                claim.where(),
                "'" + claim.id() + "' was never given to a paragraph of that document",
                Nearest.of(claim.id(), byId.keySet())
                        .map(near -> "the nearest that was is '" + near + "'; ids of new paragraphs are not chosen")
                        .orElse("take the mark away; ids of new paragraphs are not chosen"));
    }
}
