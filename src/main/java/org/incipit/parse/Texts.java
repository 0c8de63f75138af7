package org.incipit.parse;

import java.util.ArrayList;
import java.util.List;
import org.incipit.model.Inline;

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
    static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : inlines) {
            int last = joined.size() - 1;
            if (inline instanceof Inline.Text text && text.value().isEmpty()) {
                continue;
            }
            if (inline instanceof Inline.Text text
                    && last >= 0
                    && joined.get(last) instanceof Inline.Text before
                    && literal(before)
                    && literal(text)
                    && before.where().end() == text.where().start()) {
                joined.set(
                        last,
                        new Inline.Text(
                                before.value() + text.value(), before.where().through(text.where())));
            } else {
                joined.add(inline);
            }
        }
        return List.copyOf(joined);
    }

    /** Whether a text stands in the file as it is. */
    private static boolean literal(Inline.Text text) {
        return text.value().length() == text.where().length();
    }
}
