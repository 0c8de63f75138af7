package org.incipit.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incipit.model.Correction;
import org.incipit.model.Correction.Change;
import org.incipit.model.TextState;
import org.incipit.model.UnitState;

/** Tells what was done to a document from one state to the next. */
public final class Corrections {

    private Corrections() {}

    /** What differs, in the reading order of the later state. */
    public static List<Correction> between(TextState before, TextState after) {
        Set<String> moved = moved(before, after);
        Map<String, String> parted = Parted.between(before, after);
        List<Correction> corrections = new ArrayList<>();
        for (UnitState unit : after.units()) {
            Optional<UnitState> old = before.find(unit.id());
            boolean stood = old.filter(UnitState::isPresent).isPresent();
            String oldWords = stood ? old.map(UnitState::words).orElse("") : "";
            if (!unit.isPresent()) {
                if (stood) {
                    corrections.add(
                            new Correction(unit.id(), change(unit), WordChanges.between(oldWords, ""), unit.heirs()));
                }
            } else if (!stood) {
                String origin = parted.getOrDefault(unit.id(), "");
                corrections.add(new Correction(
                        unit.id(),
                        old.isPresent() ? Change.RESTORED : origin.isEmpty() ? Change.ADDED : Change.PARTED,
                        WordChanges.between("", unit.words()),
                        origin.isEmpty() ? List.of() : List.of(origin)));
            } else if (!oldWords.equals(unit.words())) {
                List<String> parts = parted.entrySet().stream()
                        .filter(part -> part.getValue().equals(unit.id()))
                        .map(Map.Entry::getKey)
                        .toList();
                corrections.add(new Correction(
                        unit.id(),
                        parts.isEmpty() ? Change.REWORDED : Change.DIVIDED,
                        WordChanges.between(oldWords, unit.words()),
                        parts));
            } else if (moved.contains(unit.id())) {
                corrections.add(
                        new Correction(unit.id(), Change.MOVED, WordChanges.between(oldWords, oldWords), List.of()));
            }
        }
        return List.copyOf(corrections);
    }

    private static Change change(UnitState gone) {
        return gone.fate() == UnitState.Fate.MERGED ? Change.MERGED : Change.WITHDRAWN;
    }

    /** What stands in both and has another order: all but the longest run of ids that kept theirs. */
    private static Set<String> moved(TextState before, TextState after) {
        List<String> there = before.present().stream()
                .map(UnitState::id)
                .filter(id -> after.find(id).filter(UnitState::isPresent).isPresent())
                .toList();
        List<String> now = after.present().stream()
                .map(UnitState::id)
                .filter(id -> before.find(id).filter(UnitState::isPresent).isPresent())
                .toList();
        Set<String> moved = new HashSet<>(now);
        moved.removeAll(LongestRun.of(there, now));
        return moved;
    }
}
