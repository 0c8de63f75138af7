package org.incipit.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.Note;
import org.incipit.model.ReadingText;
import org.incipit.problem.Code;
import org.incipit.source.SourceSpan;

/** What a pair of brackets without a target means: a note, or words that somebody supplied. */
final class Brackets {

    private static final Pattern TRANSLATORS_NOTE =
            Pattern.compile("Translator['\u2019]s note\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIKE_TRANSLATORS_NOTE =
            Pattern.compile("\\s*Translators?['\u2019]?s? note\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL = Pattern.compile("\\^([^\\s\\[\\]]+)");

    private final ParseContext context;
    private final LinkReader links;
    private final NoteReader notes;

    Brackets(ParseContext context, LinkReader links, NoteReader notes) {
        this.context = context;
        this.links = links;
        this.notes = notes;
    }

    Inline link(String target, List<Inline> content, SourceSpan where) {
        return links.typed(target, Optional.empty(), content, where);
    }

    /** Tells calls where no reader would see them. */
    void refuseCalls(List<Inline> words) {
        notes.refuseCalls(words);
    }

    void tellSpoiltTarget(Inline.Text behind) {
        links.tellSpoiltTarget(behind);
    }

    /** The brackets and what stands in them. */
    List<Inline> of(List<Inline> content, SourceSpan where) {
        if (content.isEmpty()) {
            return List.of(new Inline.Text("[]", where));
        }
        Optional<Inline.Text> first = content.get(0) instanceof Inline.Text text ? Optional.of(text) : Optional.empty();
        Matcher call = CALL.matcher(first.map(Inline.Text::value).orElse(""));
        if (content.size() == 1 && call.matches()) {
            return List.of(notes.call(call.group(1), where));
        }
        Matcher note = TRANSLATORS_NOTE.matcher(first.map(Inline.Text::value).orElse(""));
        if (note.lookingAt()) {
            return List.of(translatorsNote(first.orElseThrow(), note.end(), content, where));
        }
        if (likeTranslatorsNote(content)) {
            context.problems.add(
                    Code.W0322,
                    where,
                    "these words are shown as supplied, and read like a translator's note",
                    "start it with 'Translator's note:', colon included, and without emphasis");
        }
        return List.of(new Inline.Supplied(content, where));
    }

    /** Whether the first words are like a label; brackets within brackets are not read again and again. */
    private static boolean likeTranslatorsNote(List<Inline> content) {
        List<Inline> first = content.stream()
                .limit(3)
                .takeWhile(inline -> !(inline instanceof Inline.Supplied))
                .toList();
        return LIKE_TRANSLATORS_NOTE.matcher(ReadingText.of(first)).lookingAt();
    }

    private Inline translatorsNote(Inline.Text first, int label, List<Inline> content, SourceSpan where) {
        Inline.NoteCall call = notes.callInPlace(where);
        List<Inline> words = new ArrayList<>();
        if (label < first.value().length()) {
            words.add(Texts.tail(first, label));
        }
        words.addAll(content.subList(1, content.size()));
        notes.refuseCalls(words);
        notes.add(
                call,
                Note.Origin.IN_WITNESS,
                List.of(new Block.Paragraph(Optional.empty(), List.copyOf(words), where)),
                where);
        return call;
    }

    /** A bracket that is not closed is a sign as any other, unless a note was meant. */
    void tellUnclosed(List<Inline> content, List<Inline> before, SourceSpan where) {
        if (!before.isEmpty() && before.get(before.size() - 1) instanceof Inline.Text text && callsInPlace(text)) {
            context.problems.add(
                    Code.E0321,
                    where,
                    "this note is not closed",
                    "close it with ], in the same paragraph and within the same emphasis; or write \\^[ for the signs");
        }
        if (likeTranslatorsNote(content)) {
            context.problems.add(
                    Code.E0308,
                    where,
                    "this translator's note is not closed",
                    "close it with ], in the same paragraph and within the same emphasis");
        }
    }

    /** Whether a text ends in the sign that calls a note in its place; an escaped one does not. */
    private static boolean callsInPlace(Inline.Text before) {
        return before.value().endsWith("^") && !before.where().text().endsWith("\\^");
    }
}
