package org.incipit.parse;

import java.util.ArrayList;
import java.util.List;
import org.incipit.model.Inline;
import org.incipit.source.SourceSpan;

/** Cuts and joins texts, keeping every character's place. */
final class Texts {

    private Texts() {}

    /** The first characters. */
    static Inline.Text head(Inline.Text text, int length) {
        return new Inline.Text(
                text.value().substring(0, length), literal(text) ? text.where().part(0, length) : text.where());
    }

    /** The characters behind the first. */
    static Inline.Text tail(Inline.Text text, int length) {
        return new Inline.Text(
                text.value().substring(length),
                literal(text) ? text.where().part(length, text.where().length()) : text.where());
    }

    /** The same inlines, with neighbouring texts made one wherever the file has them one behind the other as they are. */
    static List<Inline> joined(List<Inline> all) {
        List<Inline> inlines = new ArrayList<>(all.size());
        for (Inline inline : all) {
            if (!(inline instanceof Inline.Text text) || !text.value().isEmpty()) {
                inlines.add(inline);
            }
        }
        List<Inline> joined = new ArrayList<>(inlines.size());
        int at = 0;
        while (at < inlines.size()) {
            int end = runEnd(inlines, at);
            joined.add(end == at + 1 ? inlines.get(at) : one(inlines.subList(at, end)));
            at = end;
        }
        return List.copyOf(joined);
    }

    /** Behind the last of the texts that follow each other in the file as they are; behind the first where none does. */
    private static int runEnd(List<Inline> inlines, int start) {
        int end = start + 1;
        while (end < inlines.size()
                && inlines.get(end - 1) instanceof Inline.Text before
                && inlines.get(end) instanceof Inline.Text text
                && literal(before)
                && literal(text)
                && before.where().end() == text.where().start()) {
            end++;
        }
        return end;
    }

    private static Inline one(List<Inline> texts) {
        StringBuilder value = new StringBuilder();
        texts.forEach(text -> value.append(((Inline.Text) text).value()));
        return new Inline.Text(value.toString(), where(texts.get(0)).through(where(texts.get(texts.size() - 1))));
    }

    private static SourceSpan where(Inline text) {
        return ((Inline.Text) text).where();
    }

    /** Whether a text stands in the file as it is. */
    private static boolean literal(Inline.Text text) {
        return text.value().length() == text.where().length();
    }
}
