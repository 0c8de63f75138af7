package org.incipit.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incipit.model.Anchors;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.Note;
import org.incipit.model.NoteApparatus;
import org.incipit.model.NoteApparatus.Call;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Series;
import org.incipit.model.Unit;
import org.incipit.model.Walker;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problems;

/** Numbers the notes of a text by series, in the order of their first calls. */
final class NoteNumbering {

    /** How many calls of notes that are missing are held against all keys for what was meant. */
    private static final int MOST_COMPARED = 100;

    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final UniqueIds ids;
    private final Problems problems;
    private int missing;

    private NoteNumbering(UniqueIds ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    /**
     * The numbered notes of a text.
     *
     * @param anchors the ids of its units, which name the notes that have no key; empty where it has none
     * @param ids the ids of its page, to which those of notes and calls are added
     */
    static NoteApparatus of(
            List<Block> blocks, List<Note> written, Optional<Anchors> anchors, UniqueIds ids, Problems problems) {
        NoteNumbering numbering = new NoteNumbering(ids, problems);
        numbering.collect(written);
        return numbering.number(FoundCall.all(blocks), anchors);
    }

    private void collect(List<Note> written) {
        for (Note note : written) {
            Note first = notes.putIfAbsent(note.key(), note);
            if (first != null) {
                problems.add(
                        Code.E0503,
                        note.where(),
                        "a second note stands under the key '" + note.key() + "'",
                        "the first is at line " + first.where().position().line() + "; give one of them another key");
            }
            if (!HasWords.in(note.content())) {
                problems.add(Code.E0504, note.where(), "this note has no words", "write it, or take it away");
            }
        }
    }

    /** A call and the unit it stands in. */
    private record FoundCall(Inline.NoteCall call, Optional<Unit> unit) {

        static List<FoundCall> all(List<Block> blocks) {
            List<FoundCall> found = new ArrayList<>();
            new Walker() {
                private Optional<Unit> unit = Optional.empty();

                @Override
                protected void unit(Unit begun) {
                    unit = Optional.of(begun);
                }

                @Override
                public Void noteCall(Inline.NoteCall call) {
                    found.add(new FoundCall(call, unit));
                    return null;
                }
            }.blocks(blocks);
            return found;
        }
    }

    private NoteApparatus number(List<FoundCall> calls, Optional<Anchors> anchors) {
        Map<String, List<FoundCall>> byKey = new LinkedHashMap<>();
        for (FoundCall call : calls) {
            if (notes.containsKey(call.call().key())) {
                byKey.computeIfAbsent(call.call().key(), key -> new ArrayList<>())
                        .add(call);
            } else {
                tellMissing(call.call());
            }
        }
        List<NumberedNote> numbered = new ArrayList<>();
        Map<Integer, Call> callsByOrdinal = new HashMap<>();
        for (Series series : Series.values()) {
            int count = 0;
            for (Map.Entry<String, List<FoundCall>> entry : byKey.entrySet()) {
                Note note = notes.get(entry.getKey());
                if (note != null && note.series() == series) {
                    NumberedNote made = numbered(note, Marks.mark(series, ++count), entry.getValue(), anchors);
                    numbered.add(made);
                    for (int i = 0; i < entry.getValue().size(); i++) {
                        callsByOrdinal.put(
                                entry.getValue().get(i).call().ordinal(),
                                new Call(made.callIds().get(i), made.mark(), made));
                    }
                }
            }
        }
        notes.values().stream().filter(note -> !byKey.containsKey(note.key())).forEach(this::tellUncalled);
        return new NoteApparatus(numbered, callsByOrdinal);
    }

    private NumberedNote numbered(Note note, String mark, List<FoundCall> calls, Optional<Anchors> anchors) {
        String name = note.origin() == Note.Origin.APART
                ? note.key().replace(':', '-')
                : calls.get(0)
                        .unit()
                        .flatMap(unit -> anchors.map(known -> known.of(unit).id()))
                        .orElse(note.series().label());
        String id = ids.give("note-" + name);
        List<String> callIds =
                calls.stream().map(call -> ids.give("call-" + name)).toList();
        return new NumberedNote(id, mark, note, callIds);
    }

    private void tellMissing(Inline.NoteCall call) {
        boolean many = ++missing > MOST_COMPARED;
        problems.add(
                Code.E0501,
                call.where(),
                "there is no note '" + call.key() + "'",
                Nearest.of(call.key(), many ? Set.of() : notes.keySet())
                        .map(near -> "did you mean [^" + near + "]?")
                        .orElse("write it at the end of the file: [^" + call.key() + "]: …"));
    }

    private void tellUncalled(Note note) {
        problems.add(
                Code.E0502,
                note.where(),
                "nothing calls the note '" + note.key() + "'",
                "put [^" + note.key() + "] where it belongs, or take the note away");
    }
}
