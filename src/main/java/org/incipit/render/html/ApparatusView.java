package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Departures;
import org.incipit.model.Document;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.ReadingText;
import org.incipit.model.Series;
import org.incipit.model.Unit;
import org.incipit.render.SeriesName;

/** All that a document shows besides its plain words, by sort: emendations, supplied words, notes by series. */
public record ApparatusView(
        String title, String document, List<Reading> emendations, List<Supplied> supplied, List<NoteList> notes) {

    /** Where something stands. */
    public record Place(String href, String paragraph) {}

    /** An emendation: what the witness reads, what the edition, and why. */
    public record Reading(Place place, String kind, String witness, String edition, String reason) {}

    /** Words in brackets. */
    public record Supplied(Place place, String words) {}

    /** The notes of one series. */
    public record NoteList(String id, String heading, List<OneNote> notes) {}

    /** A note with the place of its first call. */
    public record OneNote(String mark, String noteHref, Place place, TemplateHTMLOutputModel text) {}

    static ApparatusView of(Document document, Languages languages) {
        String address = Addresses.apparatus(document.slug());
        String text = Relative.between(address, Addresses.page(document.slug()));
        Departures departures = Departures.of(document);
        TextContext context = TextContext.ofNotes(document, languages, address);
        return new ApparatusView(
                document.metadata().shortTitle(),
                text,
                departures.emendations().stream()
                        .map(emended -> new Reading(
                                place(emended.unit(), document, text),
                                kind(emended),
                                ReadingText.of(emended.emendation().witness()),
                                ReadingText.of(emended.emendation().edition()),
                                emended.emendation().reason().orElse("")))
                        .toList(),
                departures.supplied().stream()
                        .map(words -> new Supplied(
                                place(words.unit(), document, text),
                                ReadingText.of(words.supplied().content())))
                        .toList(),
                Arrays.stream(Series.values())
                        .filter(series -> !document.notes().of(series).isEmpty())
                        .map(series -> notes(series, document, text, context))
                        .toList());
    }

    private static String kind(Departures.Emended emended) {
        return switch (emended.emendation().kind()) {
            case CORRECTION -> "correction";
            case ADDITION -> "addition";
            case SURPLUS -> "surplus";
        };
    }

    private static Place place(Optional<Unit> unit, Document document, String text) {
        return unit.map(document.anchors()::of)
                .map(anchor -> place(anchor, text))
                .orElse(new Place(text, ""));
    }

    private static Place place(Anchor anchor, String text) {
        return new Place(text + "#" + anchor.id(), anchor.number());
    }

    private static NoteList notes(Series series, Document document, String text, TextContext context) {
        return new NoteList(
                series.label(),
                SeriesName.plural(series, context.languages().messages()),
                document.notes().of(series).stream()
                        .map(note -> note(note, text, context))
                        .toList());
    }

    private static OneNote note(NumberedNote note, String text, TextContext context) {
        return new OneNote(
                note.mark(),
                text + "#" + note.id(),
                new Place(text + "#" + note.callIds().get(0), ""),
                BlockHtml.of(note.note().content(), context).model());
    }
}
