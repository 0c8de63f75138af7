package org.incipit.render.html;

import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.model.Anchors;
import org.incipit.model.DocumentTarget;
import org.incipit.model.EntryRef;
import org.incipit.model.NoteApparatus;
import org.incipit.model.Outline;

/**
 * What the writing of a text has to look up.
 *
 * @param address the page it stands in
 * @param anchors ids of its units; empty where it has none
 * @param outline its sections; empty where it has none
 * @param notes its notes; empty where it has none
 * @param headingsOriginal whether its headings are its own words
 * @param within what the words are written for
 */
record TextContext(
        String address,
        Optional<Anchors> anchors,
        Optional<Outline> outline,
        Optional<NoteApparatus> notes,
        boolean headingsOriginal,
        Within within) {

    /** What the words are written for. */
    enum Within {
        /** The text itself. */
        TEXT,
        /** A note, in the list of notes, or an entry's prose. */
        NOTE,
        /** A note's copy in the margin: said once already, so that it takes no focus. */
        MARGIN
    }

    /** Prose that has neither units nor notes. */
    static TextContext ofProse(String address) {
        return new TextContext(address, Optional.empty(), Optional.empty(), Optional.empty(), false, Within.NOTE);
    }

    TextContext within(Within other) {
        return new TextContext(address, anchors, outline, notes, headingsOriginal, other);
    }

    /** A file of the site, seen from this page. */
    String link(String target) {
        return target.startsWith("#") ? target : Relative.between(address, target);
    }

    String link(EntryRef entry) {
        return link(Addresses.entry(entry));
    }

    String link(DocumentTarget target) {
        String to = Addresses.target(target, address);
        return to.startsWith(address + "#") ? to.substring(address.length()) : link(to);
    }
}
