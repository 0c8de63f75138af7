package org.incipit.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses of a document at one time: every id that it ever had, in reading order, those that are gone in their old
 * places.
 */
public final class TextState {

    /**
     * An id of the page that is no unit's: of a section or a note.
     *
     * @param id such as {@code s-p2} or {@code note-suez}
     * @param unit the id of the unit it stands at
     */
    public record Mark(String id, String unit) {}

    private final int release;
    private final List<UnitState> units;
    private final List<Mark> marks;
    private final Map<String, UnitState> byId = new HashMap<>();

    /**
     * A state.
     *
     * @param release the release that wrote it down, or is to write it down
     * @param units no two with the same id
     * @param marks ids of the page that are no unit's, those included that nothing bears any more
     */
    public TextState(int release, List<UnitState> units, List<Mark> marks) {
        this.release = release;
        this.units = List.copyOf(units);
        this.marks = List.copyOf(marks);
        units.forEach(unit -> byId.put(unit.id(), unit));
    }

    /** The release that wrote it down, or is to write it down. */
    public int release() {
        return release;
    }

    /** Every id, in reading order; those that are gone stand in their old places. */
    public List<UnitState> units() {
        return units;
    }

    /** Ids of the page that are no unit's, those included that nothing bears any more. */
    public List<Mark> marks() {
        return marks;
    }

    /** The same units with other marks. */
    public TextState withMarks(List<Mark> others) {
        return new TextState(release, units, others);
    }

    /** The units that stand in the text, in its order. */
    public List<UnitState> present() {
        return units.stream().filter(UnitState::isPresent).toList();
    }

    /** What became of an id; empty where it was never given. */
    public Optional<UnitState> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
