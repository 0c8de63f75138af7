package org.incipit.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incipit.align.MovedAway.Away;
import org.incipit.model.TextState;
import org.incipit.model.UnitState;
import org.incipit.model.UnitState.Fate;
import org.incipit.model.UnitText;

/** Makes of the last addresses and the matches the next addresses: ids for all that is new, a fate for all that is gone. */
final class NextState {

    private final TextState last;
    private final List<UnitState> old;
    private final List<UnitText> units;
    private final Matches matches;
    private final int release;
    private final List<UnitState> present = new ArrayList<>();
    private final Map<String, UnitState> made = new HashMap<>();

    NextState(TextState last, List<UnitState> old, List<UnitText> units, Matches matches, int release) {
        this.last = last;
        this.old = old;
        this.units = units;
        this.matches = matches;
        this.release = release;
    }

    TextState make(Map<String, Away> movedAway, Gone gone) {
        nameAll();
        for (int i = 0; i < old.size(); i++) {
            if (matches.newOf(i) == Matches.NONE) {
                UnitState unit = old.get(i);
                made.put(unit.id(), fate(i, Optional.ofNullable(movedAway.get(unit.id())), gone));
            }
        }
        return new TextState(release, inPlace(), last.marks());
    }

    private void nameAll() {
        NewIds ids = new NewIds(last.units().stream().map(UnitState::id).toList());
        int lastKept = units.size() - 1;
        while (lastKept >= 0 && matches.oldOf(lastKept) == Matches.NONE) {
            lastKept--;
        }
        String before = "";
        for (int j = 0; j < units.size(); j++) {
            UnitText unit = units.get(j);
            int i = matches.oldOf(j);
            UnitState state = i == Matches.NONE
                    ? UnitState.present(
                            j > lastKept ? ids.atEnd() : ids.behind(before),
                            release,
                            Aligner.formerly(unit),
                            unit.words())
                    : kept(old.get(i), unit);
            present.add(state);
            made.put(state.id(), state);
            before = state.id();
        }
    }

    private UnitState kept(UnitState before, UnitText unit) {
        boolean same = before.isPresent() && before.words().equals(unit.words());
        Set<String> formerly = new LinkedHashSet<>(before.formerly());
        formerly.addAll(Aligner.formerly(unit));
        return UnitState.present(before.id(), same ? before.since() : release, List.copyOf(formerly), unit.words());
    }

    private UnitState fate(int i, Optional<Away> away, Gone gone) {
        UnitState unit = old.get(i);
        int since = unit.isPresent() ? release : unit.since();
        if (away.isPresent()) {
            return went(unit, Fate.WITHDRAWN, List.of(away.get().target()), since);
        }
        if (!unit.isPresent()) {
            return unit;
        }
        Gone.Whereabouts whereabouts = gone.of(i);
        List<String> heirs =
                whereabouts.units().stream().map(j -> present.get(j).id()).toList();
        return went(
                unit,
                whereabouts.merged() ? Fate.MERGED : Fate.WITHDRAWN,
                heirs.isEmpty() ? neighbours(i) : heirs,
                since);
    }

    private static UnitState went(UnitState unit, Fate fate, List<String> heirs, int since) {
        return new UnitState(unit.id(), fate, since, heirs, unit.formerly(), unit.words(), "");
    }

    /** The nearest units before and behind it that are still there. */
    private List<String> neighbours(int i) {
        List<String> found = new ArrayList<>();
        for (int left = i - 1; left >= 0 && found.isEmpty(); left--) {
            if (matches.newOf(left) != Matches.NONE) {
                found.add(old.get(left).id());
            }
        }
        for (int right = i + 1; right < matches.presentOld(); right++) {
            if (matches.newOf(right) != Matches.NONE) {
                found.add(old.get(right).id());
                break;
            }
        }
        return found;
    }

    /** What is there in the order of the text, and behind each what went from there. */
    private List<UnitState> inPlace() {
        Map<String, List<UnitState>> followers = new HashMap<>();
        Set<String> there = new HashSet<>();
        present.forEach(unit -> there.add(unit.id()));
        String anchor = "";
        for (UnitState unit : last.units()) {
            if (there.contains(unit.id())) {
                anchor = unit.id();
            } else {
                followers.computeIfAbsent(anchor, a -> new ArrayList<>()).add(settled(unit.id()));
            }
        }
        List<UnitState> all = new ArrayList<>(followers.getOrDefault("", List.of()));
        for (UnitState unit : present) {
            all.add(unit);
            all.addAll(followers.getOrDefault(unit.id(), List.of()));
        }
        return all;
    }

    /** One that is gone, with heirs that are there. */
    private UnitState settled(String id) {
        UnitState unit = Optional.ofNullable(made.get(id)).orElseThrow();
        Set<String> heirs = new LinkedHashSet<>();
        Fate fate = unit.fate();
        int since = unit.since();
        for (String heir : unit.heirs()) {
            UnitState there = made.get(heir);
            if (there == null || there.isPresent()) {
                heirs.add(heir);
            } else {
                UnitState settled = settled(heir);
                heirs.addAll(settled.heirs());
                if (fate == Fate.MERGED && settled.fate() == Fate.WITHDRAWN) {
                    fate = Fate.WITHDRAWN;
                    since = settled.since();
                }
            }
        }
        return new UnitState(id, fate, since, List.copyOf(heirs), unit.formerly(), unit.words(), unit.reason());
    }
}
