package org.incipit.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.Note;
import org.incipit.model.Series;
import org.incipit.model.Walker;
import org.incipit.problem.Code;
import org.incipit.source.SourceSpan;

/** Reads notes and their calls. The key of a note tells its series: {@code t:kubinka} is the translator's. */
final class NoteReader {

    private static final Pattern KEY = Pattern.compile("(?:[ta]:)?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private final ParseContext context;

    NoteReader(ParseContext context) {
        this.context = context;
    }

    /** A call of the note under a key. */
    Inline.NoteCall call(String key, SourceSpan where) {
        refuseWithinNotes(where);
        return new Inline.NoteCall(context.nextCall(), key, where);
    }

    /** The call of a note that is written where it is called. */
    Inline.NoteCall callInPlace(SourceSpan where) {
        refuseWithinNotes(where);
        return new Inline.NoteCall(context.nextCall(), context.nextKeyInPlace(), where);
    }

    private void refuseWithinNotes(SourceSpan where) {
        if (!context.mayCall()) {
            refuse(where);
        }
    }

    /** Tells calls among the words of a note that was read before it was known to be one. */
    void refuseCalls(List<Inline> words) {
        new Walker() {
            @Override
            public Void noteCall(Inline.NoteCall call) {
                refuse(call.where());
                return null;
            }
        }.inlines(words);
    }

    private void refuse(SourceSpan where) {
        context.problems.add(
                Code.E0505,
                where,
                "a note is called here, where none can be",
                "say it in the words themselves, or call the note from the text");
    }

    /** Keeps a note that is written where it is called; where none can be, that was told. */
    void add(Inline.NoteCall call, Note.Origin origin, List<Block> content, SourceSpan where) {
        if (!context.mayCall()) {
            return;
        }
        Series series = origin == Note.Origin.IN_WITNESS ? Series.TRANSLATOR : Series.EDITOR;
        context.notes.add(new Note(call.key(), series, origin, content, where));
    }

    /** Keeps a note that stands apart, under a key. */
    void define(String key, List<Block> content, SourceSpan where) {
        if (!KEY.matcher(key).matches()) {
            context.problems.add(
                    Code.E0506,
                    where,
                    "the note key '" + key + "' cannot be part of an address",
                    "use letters, digits, hyphens, dots and underscores, with t: or a: in front for the translator's and"
                            + " the author's notes");
        }
        if (!context.hasNotes()) {
            context.problems.add(
                    Code.E0502,
                    where,
                    "nothing can call the note '" + key + "' here",
                    "say it in the words themselves; an entry has no notes");
        }
        context.notes.add(new Note(key, series(key), Note.Origin.APART, content, where));
    }

    private static Series series(String key) {
        if (key.startsWith("t:")) {
            return Series.TRANSLATOR;
        }
        return key.startsWith("a:") ? Series.AUTHOR : Series.EDITOR;
    }
}
