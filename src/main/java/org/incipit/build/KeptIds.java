package org.incipit.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.incipit.importing.Draft;
import org.incipit.model.TextState;
import org.incipit.model.UnitState;
import org.incipit.model.UnitState.Fate;

/** Gives the units of an imported document the ids that they have in its source. */
final class KeptIds {

    private KeptIds() {}

    /**
     * The state of a document.
     *
     * @param now its state as the build found it, a unit for each of the draft's
     */
    static TextState of(Draft.Text document, TextState now) {
        List<UnitState> found = now.present();
        Set<String> taken = new HashSet<>();
        document.units().forEach(unit -> {
            unit.id().ifPresent(taken::add);
            taken.addAll(unit.former());
            taken.addAll(unit.withdrawn());
        });
        List<UnitState> units = new ArrayList<>();
        int next = 1;
        for (int i = 0; i < found.size(); i++) {
            Draft.Part part = document.units().get(i);
            String id = part.id().orElse("");
            while (id.isEmpty()) {
                String free = "p" + next++;
                id = taken.add(free) ? free : "";
            }
            String unit = id;
            units.add(
                    UnitState.present(id, now.release(), List.of(), found.get(i).words()));
            part.former().forEach(former -> units.add(gone(former, Fate.MERGED, unit, now.release())));
            part.withdrawn().forEach(gone -> units.add(gone(gone, Fate.WITHDRAWN, unit, now.release())));
        }
        return new TextState(now.release(), units, List.of());
    }

    /** What is gone has no words in the source any more. */
    private static UnitState gone(String id, Fate fate, String heir, int release) {
        return new UnitState(id, fate, release, List.of(heir), List.of(), "", "");
    }

    /** The same state, written down by another release. */
    static TextState since(TextState state, int release) {
        return new TextState(
                release,
                state.units().stream()
                        .map(unit -> new UnitState(
                                unit.id(),
                                unit.fate(),
                                release,
                                unit.heirs(),
                                unit.formerly(),
                                unit.words(),
                                unit.reason()))
                        .toList(),
                state.marks());
    }
}
