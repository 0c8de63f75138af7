package org.incipit.model;

import java.util.Locale;

/**
 * One thing that a document shows besides its plain words, as a list over all documents tells it.
 *
 * @param target id of its place in the page: the paragraph, of a note its first call; empty in a heading
 * @param label number of the paragraph, mark of the note; empty in a heading
 * @param witness what the witness reads, of an emendation; empty where it has nothing, and of all else
 * @param edition the edition's words, in plain text: the reading, the supplied words, the note; empty where it leaves words out
 * @param reason why a place was emended; empty where nothing is said
 */
public record ApparatusEntry(Sort sort, String target, String label, String witness, String edition, String reason) {

    /** What is listed for itself. */
    public enum Sort {
        EMENDATIONS,
        SUPPLIED,
        EDITOR,
        TRANSLATOR,
        AUTHOR;

        /** As it stands in addresses. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Sort of(Series series) {
            return switch (series) {
                case EDITOR -> EDITOR;
                case TRANSLATOR -> TRANSLATOR;
                case AUTHOR -> AUTHOR;
            };
        }
    }

    /** An entry for a note. */
    public static ApparatusEntry of(NoteApparatus.NumberedNote note, String words) {
        return new ApparatusEntry(Sort.of(note.note().series()), note.callIds().get(0), note.mark(), "", words, "");
    }
}
