package org.incipit.annotate;

import java.util.ArrayList;
import java.util.List;
import org.incipit.model.Inline;
import org.incipit.source.SourceSpan;

/** Texts and soft ends of lines one behind the other, as one string that can be cut into inlines again. */
final class PlainRun {

    private final List<Inline> inlines;
    private final String characters;

    PlainRun(List<Inline> inlines) {
        this.inlines = inlines;
        this.characters = inlines.size() == 1 ? value(inlines.get(0)) : joined(inlines);
    }

    private static String joined(List<Inline> inlines) {
        StringBuilder joined = new StringBuilder();
        for (Inline inline : inlines) {
            joined.append(value(inline));
        }
        return joined.toString();
    }

    private static String value(Inline inline) {
        return inline instanceof Inline.Text text ? text.value() : " ";
    }

    /** What is read, a line's end as a space. */
    String characters() {
        return characters;
    }

    int length() {
        return characters.length();
    }

    /** The inlines from one offset to before another. */
    List<Inline> part(int from, int to) {
        List<Inline> part = new ArrayList<>();
        int start = 0;
        for (Inline inline : inlines) {
            int end = start + value(inline).length();
            if (end > from && start < to) {
                part.add(cut(inline, Math.max(from, start) - start, Math.min(to, end) - start));
            }
            start = end;
        }
        return part;
    }

    private static Inline cut(Inline inline, int from, int to) {
        if (!(inline instanceof Inline.Text text)
                || (from == 0 && to == text.value().length())) {
            return inline;
        }
        SourceSpan where = text.where();
        boolean literal = where.length() == text.value().length();
        return new Inline.Text(text.value().substring(from, to), literal ? where.part(from, to) : where);
    }
}
