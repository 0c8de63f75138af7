package org.incipit.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.incipit.model.Inline;

/**
 * Parts a stanza into its lines. Emphasis that runs over several lines is set anew on each; of anything else that runs
 * over the end of a line, all belongs to its first line.
 */
final class VerseLines {

    private final List<List<Inline>> lines = new ArrayList<>();

    private VerseLines() {
        lines.add(new ArrayList<>());
    }

    static List<List<Inline>> of(List<Inline> stanza) {
        VerseLines reader = new VerseLines();
        stanza.forEach(reader::take);
        return reader.lines.stream().map(List::copyOf).toList();
    }

    private void take(Inline inline) {
        if (inline instanceof Inline.LineBreak) {
            lines.add(new ArrayList<>());
        } else if (inline instanceof Inline.Emphasis e) {
            spread(e.content(), content -> new Inline.Emphasis(content, e.where()));
        } else if (inline instanceof Inline.Strong s) {
            spread(s.content(), content -> new Inline.Strong(content, s.where()));
        } else if (inline instanceof Inline.Struck s) {
            spread(s.content(), content -> new Inline.Struck(content, s.where()));
        } else if (inline instanceof Inline.Foreign f) {
            spread(f.content(), content -> new Inline.Foreign(f.language(), content, f.where()));
        } else {
            lines.get(lines.size() - 1).add(inline);
        }
    }

    private void spread(List<Inline> content, Function<List<Inline>, Inline> set) {
        List<List<Inline>> within = of(content);
        for (int i = 0; i < within.size(); i++) {
            if (i > 0) {
                lines.add(new ArrayList<>());
            }
            if (!within.get(i).isEmpty()) {
                lines.get(lines.size() - 1).add(set.apply(within.get(i)));
            }
        }
    }
}
