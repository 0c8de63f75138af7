package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.Arrays;
import java.util.List;
import org.incipit.model.NoteApparatus;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Series;
import org.incipit.render.SeriesName;

/** The lists of notes below a text, one a series that has any. */
public record NotesView(List<OfSeries> series) {

    /**
     * One series.
     *
     * @param language of its notes; empty where it is the page's
     */
    public record OfSeries(String name, String heading, String language, List<OneNote> notes) {}

    /** A note. */
    public record OneNote(String id, String mark, List<String> backs, TemplateHTMLOutputModel text) {}

    static NotesView of(NoteApparatus notes, TextContext context) {
        return new NotesView(Arrays.stream(Series.values())
                .filter(series -> !notes.of(series).isEmpty())
                .map(series -> new OfSeries(
                        series.label(),
                        SeriesName.plural(series, context.languages().messages()),
                        context.languages().ofNotes(series),
                        notes.of(series).stream()
                                .map(note -> note(note, context))
                                .toList()))
                .toList());
    }

    private static OneNote note(NumberedNote note, TextContext context) {
        return new OneNote(
                note.id(),
                note.mark(),
                note.callIds(),
                BlockHtml.of(note.note().content(), context).model());
    }
}
