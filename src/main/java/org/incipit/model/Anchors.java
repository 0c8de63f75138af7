package org.incipit.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The permanent ids of a document's units, and what became of those that are gone: a {@link TextState}, seen from the units.
 */
public final class Anchors {

    /**
     * The permanent id of a unit.
     *
     * @param id what stands in the address behind {@code #}, such as {@code p12} or {@code p12a}
     * @param since the release in which its words last changed
     * @param others ids that lead here too: of what was merged into it, of where it stood before, of sections and notes
     *     that are gone
     */
    public record Anchor(String id, int since, List<String> others) {

        /** The number a reader sees and cites, such as {@code 12} or {@code 12a}. */
        public String number() {
            return numberOf(id);
        }
    }

    /**
     * An id whose text was withdrawn.
     *
     * @param unit what is known of it
     * @param behind the unit that it stands behind; empty for one in front of all
     * @param others ids that lead here too
     */
    public record Withdrawn(UnitState unit, Optional<Unit> behind, List<String> others) {}

    private final TextState state;
    private final List<Anchor> byOrdinal;
    private final List<Withdrawn> withdrawn;

    private Anchors(TextState state, List<Anchor> byOrdinal, List<Withdrawn> withdrawn) {
        this.state = state;
        this.byOrdinal = List.copyOf(byOrdinal);
        this.withdrawn = List.copyOf(withdrawn);
    }

    /**
     * The anchors of a text.
     *
     * @param state its units, as many present ones as the text has
     * @param lost ids of the page that nothing bears any more, with the unit each stood at
     */
    public static Anchors of(TextState state, List<TextState.Mark> lost) {
        Map<String, List<String>> others = new HashMap<>();
        for (UnitState unit : state.units()) {
            String bearer = bearer(state, unit.id());
            if (!bearer.equals(unit.id())) {
                others.computeIfAbsent(bearer, id -> new ArrayList<>()).add(unit.id());
            }
            unit.formerly()
                    .forEach(address -> others.computeIfAbsent(bearer, id -> new ArrayList<>())
                            .add(formerly(address)));
        }
        lost.forEach(mark -> others.computeIfAbsent(bearer(state, mark.unit()), id -> new ArrayList<>())
                .add(mark.id()));
        List<Anchor> anchors = new ArrayList<>();
        List<Withdrawn> withdrawn = new ArrayList<>();
        for (UnitState unit : state.units()) {
            List<String> too = List.copyOf(others.getOrDefault(unit.id(), List.of()));
            if (unit.isPresent()) {
                anchors.add(new Anchor(unit.id(), unit.since(), too));
            } else if (unit.fate() == UnitState.Fate.WITHDRAWN) {
                Optional<Unit> behind =
                        anchors.isEmpty() ? Optional.empty() : Optional.of(new Unit(anchors.size() - 1));
                withdrawn.add(new Withdrawn(unit, behind, too));
            }
        }
        return new Anchors(state, anchors, withdrawn);
    }

    /** The id at which an id is found on the page: its own, or that of the unit it was merged into. */
    private static String bearer(TextState state, String id) {
        return state.find(id)
                .filter(unit -> unit.fate() == UnitState.Fate.MERGED)
                .flatMap(unit -> unit.heirs().stream().findFirst())
                .orElse(id);
    }

    /** What {@code other-document/p14} is called as an id: {@code other-document--p14}. */
    public static String formerly(String address) {
        return address.replace("/", "--");
    }

    /** The number of an id, without the letter in front. */
    public static String numberOf(String id) {
        return id.substring(1);
    }

    /** The id of a unit of the text that these anchors were made for. */
    public Anchor of(Unit unit) {
        return byOrdinal.get(unit.ordinal());
    }

    /** All, in the order of the text. */
    public List<Anchor> all() {
        return byOrdinal;
    }

    /** Every id that a link may point at, those that lead to another unit and to what is gone included. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        byOrdinal.forEach(anchor -> {
            ids.add(anchor.id());
            ids.addAll(anchor.others());
        });
        withdrawn.forEach(gone -> {
            ids.add(gone.unit().id());
            ids.addAll(gone.others());
        });
        return ids;
    }

    /** What was withdrawn, in the order of the places it stood in. */
    public List<Withdrawn> withdrawn() {
        return withdrawn;
    }

    /** Every id that was ever given, with its fate. */
    public TextState state() {
        return state;
    }
}
