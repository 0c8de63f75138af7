package org.incipit.align;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Metadata;
import org.incipit.model.TextState;
import org.incipit.model.UnitState;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problems;

/** Puts down why paragraphs were withdrawn, as the front matter tells. */
final class Reasons {

    private Reasons() {}

    static TextState in(Metadata metadata, TextState state, Problems problems) {
        Map<String, String> reasons = metadata.withdrawn();
        if (reasons.isEmpty()) {
            return state;
        }
        List<String> known = state.units().stream().map(UnitState::id).toList();
        reasons.keySet().forEach(id -> {
            Optional<UnitState> unit = state.find(id);
            if (unit.filter(u -> u.fate() == UnitState.Fate.WITHDRAWN).isEmpty()) {
                problems.add(
                        Code.E0804,
                        metadata.where(),
                        "'" + id + "' is given a reason for being withdrawn, and "
                                + (unit.isPresent() ? "it stands in the text" : "was never given to a paragraph"),
                        Nearest.of(id, known)
                                .filter(near -> unit.isEmpty())
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("take the reason away"));
            }
        });
        List<UnitState> units = state.units().stream()
                .map(unit -> unit.fate() == UnitState.Fate.WITHDRAWN && reasons.containsKey(unit.id())
                        ? unit.withReason(reasons.getOrDefault(unit.id(), ""))
                        : unit)
                .toList();
        return new TextState(state.release(), units, state.marks());
    }
}
