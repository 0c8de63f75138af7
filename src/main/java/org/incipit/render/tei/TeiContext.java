package org.incipit.render.tei;

import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.model.Anchors;
import org.incipit.model.DocumentTarget;
import org.incipit.model.EntryRef;
import org.incipit.model.Form;
import org.incipit.model.NoteApparatus;
import org.incipit.model.Outline;
import org.incipit.model.Unit;

/**
 * What the writing of a text has to look up.
 *
 * @param anchors ids of its units; empty where it has none
 * @param outline its sections
 * @param notes its notes
 * @param headingsOriginal whether its headings are its own words
 * @param editorial BCP 47 tag of what the edition adds; empty where that is the text's too
 */
record TeiContext(
        Optional<Anchors> anchors,
        Optional<Outline> outline,
        Optional<NoteApparatus> notes,
        boolean headingsOriginal,
        String editorial) {

    /** Ids of the header's own, which no anchor of a page can be. */
    static final String EDITORS = "_editors";

    static final String TRANSLATOR = "_translator";
    static final String AUTHOR = "_author";
    static final String WITNESS = "_witness";

    /** Prose that has neither units nor notes. */
    static final TeiContext PROSE = new TeiContext(Optional.empty(), Optional.empty(), Optional.empty(), true, "");

    /** What is said of headings that the edition added; empty where they are the text's own. */
    String ofHeadings(String said) {
        return headingsOriginal ? "" : said;
    }

    Optional<Anchors.Anchor> anchor(Optional<Unit> unit) {
        return unit.flatMap(known -> anchors.map(all -> all.of(known)));
    }

    /** The id of an entry in its file; names of XML begin with no digit. */
    static String id(String entry) {
        return Character.isDigit(entry.charAt(0)) ? "_" + entry : entry;
    }

    static String ref(EntryRef entry) {
        return Addresses.tei(entry.kind()) + "#" + id(entry.id());
    }

    static String target(DocumentTarget target) {
        return target.slug().map(Form.TEI::address).orElse("")
                + target.anchor().map(anchor -> "#" + anchor).orElse("");
    }
}
