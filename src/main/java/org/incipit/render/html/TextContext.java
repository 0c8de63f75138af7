package org.incipit.render.html;

import java.util.Optional;
import java.util.function.Predicate;
import org.incipit.model.Addresses;
import org.incipit.model.Anchors;
import org.incipit.model.Document;
import org.incipit.model.DocumentTarget;
import org.incipit.model.EntryRef;
import org.incipit.model.History;
import org.incipit.model.Messages;
import org.incipit.model.NoteApparatus;
import org.incipit.model.Outline;
import org.incipit.model.Page;
import org.incipit.model.UnitState;

/**
 * What the writing of a text has to look up.
 *
 * @param address the page it stands in
 * @param slug the document; empty for what is none
 * @param history the document's releases
 * @param anchors ids of its units; empty where it has none
 * @param outline its sections; empty where it has none
 * @param notes its notes; empty where it has none
 * @param headingsOriginal whether its headings are its own words
 * @param languages of the page and of the text
 * @param today of a text as it was, the page where it stands as it is
 * @param alive whether a link leads somewhere; what leads nowhere is written as plain words
 */
record TextContext(
        String address,
        String slug,
        History history,
        Optional<Anchors> anchors,
        Optional<Outline> outline,
        Optional<NoteApparatus> notes,
        boolean headingsOriginal,
        Languages languages,
        Optional<String> today,
        Predicate<String> alive) {

    /** The text of a document as it is, on its page. */
    static TextContext ofDocument(Document document, Languages languages) {
        return new TextContext(
                Addresses.page(document.slug()),
                document.slug(),
                document.history(),
                Optional.of(document.anchors()),
                Optional.of(document.outline()),
                Optional.of(document.notes()),
                document.metadata().headingsOriginal(),
                languages,
                Optional.empty(),
                to -> true);
    }

    /** The text of a document as a release published it, on a page of its own. */
    static TextContext ofVersion(
            Document document, Languages languages, History history, String address, Predicate<String> alive) {
        return new TextContext(
                address,
                document.slug(),
                history,
                Optional.of(document.anchors()),
                Optional.of(document.outline()),
                Optional.of(document.notes()),
                document.metadata().headingsOriginal(),
                languages,
                Optional.of(Addresses.page(document.slug())),
                alive);
    }

    /** A page of the edition's own. */
    static TextContext ofPage(Page page, Messages say) {
        return new TextContext(
                Addresses.page(page.slug()),
                "",
                History.NONE,
                Optional.empty(),
                Optional.of(page.outline()),
                Optional.of(page.notes()),
                true,
                Languages.of(say),
                Optional.empty(),
                to -> true);
    }

    /** Notes of a document, repeated on another page. */
    static TextContext ofNotes(Document document, Languages languages, String address) {
        return new TextContext(
                address,
                document.slug(),
                document.history(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(document.notes()),
                true,
                languages,
                Optional.empty(),
                to -> true);
    }

    /** The page that a link within the text means: that of the document, wherever its words are repeated. */
    private String home() {
        return slug.isEmpty() || today.isPresent() ? address : Addresses.page(slug);
    }

    /** Prose that has neither units nor notes. */
    static TextContext ofProse(String address, Messages say) {
        return new TextContext(
                address,
                "",
                History.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Languages.of(say),
                Optional.empty(),
                to -> true);
    }

    /** Whether a unit's words were changed since the document was first released, on the page that tells of it. */
    boolean changed(Anchors.Anchor anchor) {
        return today.isEmpty()
                && !history.versions().isEmpty()
                && anchor.since() > history.versions().get(0).number();
    }

    /** The release in which a unit went, with its date and what it was for. */
    String releaseOf(UnitState unit) {
        Messages say = languages.messages();
        return history.versions().stream()
                .filter(release -> release.number() == unit.since())
                .findFirst()
                .map(release -> say.text(
                                "release.sentence",
                                "number",
                                release.number(),
                                "date",
                                new DateText(say).of(release.date()))
                        + (unit.reason().isEmpty() ? ": " + release.message() : ""))
                .orElseGet(() -> say.text("release.next"));
    }

    /** Whether a link leads somewhere; its target is a path from the site's root. */
    boolean leads(String target) {
        return alive.test(target);
    }

    /** A file of the site, seen from this page. */
    String link(String target) {
        if (!target.startsWith("#")) {
            return Relative.between(address, target);
        }
        return home().equals(address) ? target : Relative.between(address, home() + target);
    }

    String link(EntryRef entry) {
        return link(Addresses.entry(entry));
    }

    String link(DocumentTarget target) {
        String to = Addresses.target(target, home());
        return to.startsWith(address + "#") ? to.substring(address.length()) : link(to);
    }
}
