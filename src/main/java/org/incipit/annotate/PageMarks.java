package org.incipit.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incipit.model.Anchors;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.NoteApparatus;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Outline;
import org.incipit.model.Outline.Section;
import org.incipit.model.TextState;
import org.incipit.model.TextState.Mark;
import org.incipit.model.Unit;
import org.incipit.model.Walker;

/**
 * The ids of sections and notes, each with the unit it stands at; so that one whose section or note is taken away still
 * leads to its place.
 *
 * @param all every such id that the page has or ever had
 * @param lost those that nothing on the page bears any more
 */
record PageMarks(List<Mark> all, List<Mark> lost) {

    static PageMarks of(TextState state, List<Block> blocks, Anchors anchors, Outline outline, NoteApparatus notes) {
        List<Mark> all = new ArrayList<>();
        if (!anchors.all().isEmpty()) {
            String end = anchors.all().get(anchors.all().size() - 1).id();
            for (Section section : outline.all()) {
                all.add(new Mark(
                        section.id(),
                        section.first().map(unit -> anchors.of(unit).id()).orElse(end)));
            }
            String start = anchors.all().get(0).id();
            Map<String, Unit> calledIn = calledIn(blocks);
            for (NumberedNote note : notes.all()) {
                Unit unit = calledIn.get(note.note().key());
                all.add(new Mark(
                        note.id(), unit == null ? start : anchors.of(unit).id()));
            }
        }
        Set<String> borne = new HashSet<>();
        all.forEach(mark -> borne.add(mark.id()));
        List<Mark> lost = state.marks().stream()
                .filter(mark -> !borne.contains(mark.id()))
                .toList();
        all.addAll(lost);
        return new PageMarks(List.copyOf(all), lost);
    }

    /** The unit in which each note is first called. */
    private static Map<String, Unit> calledIn(List<Block> blocks) {
        Map<String, Unit> found = new HashMap<>();
        new Walker() {
            private Unit unit = new Unit(0);

            @Override
            protected void unit(Unit begun) {
                unit = begun;
            }

            @Override
            public Void noteCall(Inline.NoteCall call) {
                found.putIfAbsent(call.key(), unit);
                return null;
            }
        }.blocks(blocks);
        return found;
    }
}
