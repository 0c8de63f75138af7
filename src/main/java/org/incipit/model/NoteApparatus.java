package org.incipit.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes of a document, numbered: every call with its mark, every note with the way back to its calls. */
public final class NoteApparatus {

    /**
     * A call, as a reader sees it.
     *
     * @param id its own address, for the way back
     * @param mark the mark of its note: {@code 1}, {@code a}, {@code *}
     * @param note the note it calls
     */
    public record Call(String id, String mark, NumberedNote note) {}

    /**
     * A note that has a mark.
     *
     * @param id its address
     * @param mark the mark
     * @param note what was written
     * @param callIds addresses of its calls, in the order of the text, at least one
     */
    public record NumberedNote(String id, String mark, Note note, List<String> callIds) {}

    private final List<NumberedNote> notes;
    private final Map<Integer, Call> callsByOrdinal;
    private final Map<String, NumberedNote> byKey = new HashMap<>();

    /**
     * Notes and calls.
     *
     * @param notes by series, then in the order of their marks
     * @param callsByOrdinal the calls that call a note, by their ordinal
     */
    public NoteApparatus(List<NumberedNote> notes, Map<Integer, Call> callsByOrdinal) {
        this.notes = List.copyOf(notes);
        this.callsByOrdinal = Map.copyOf(callsByOrdinal);
        notes.forEach(note -> byKey.put(note.note().key(), note));
    }

    /** All notes, by series and then by mark. */
    public List<NumberedNote> all() {
        return notes;
    }

    /** The notes of one series, by mark. */
    public List<NumberedNote> of(Series series) {
        return notes.stream().filter(n -> n.note().series() == series).toList();
    }

    /** The note of a key; empty where none of that key is called. */
    public Optional<NumberedNote> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The call as a reader sees it. Every call of a text without errors has one. */
    public Call call(Inline.NoteCall call) {
        Call found = callsByOrdinal.get(call.ordinal());
        if (found == null) {
            throw new IllegalArgumentException("the call of '" + call.key() + "' calls no note");
        }
        return found;
    }
}
