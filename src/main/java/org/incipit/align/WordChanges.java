package org.incipit.align;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.incipit.model.Correction.Piece;
import org.incipit.model.Correction.Piece.Kind;

/** Two wordings of a paragraph as one: what stayed, and in each place first what was taken out, then what was put in. */
final class WordChanges {

    /** A word with the space in front of it, or a sign. */
    private static final Pattern TOKEN =
            Pattern.compile("\\s*[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|\\s*\\S|\\s+");

    private final List<Piece> pieces = new ArrayList<>();

    private WordChanges() {}

    static List<Piece> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> fresh = tokens(after);
        WordChanges changes = new WordChanges();
        int i = 0;
        int j = 0;
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(old, fresh, null)) {
            changes.add(Kind.KEPT, fresh.subList(j, j + change.startOriginal - i));
            j += change.startOriginal - i;
            int end = j + Math.max(0, change.endRevised - change.startRevised);
            changes.add(Kind.TAKEN_OUT, old.subList(change.startOriginal, change.endOriginal));
            changes.add(Kind.PUT_IN, fresh.subList(j, end));
            i = change.endOriginal;
            j = end;
        }
        changes.add(Kind.KEPT, fresh.subList(j, fresh.size()));
        return List.copyOf(changes.pieces);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }

    private void add(Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            String words = String.join("", tokens);
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).kind() == kind) {
                pieces.set(last, new Piece(kind, pieces.get(last).words() + words));
            } else if (last >= 1
                    && kind == Kind.TAKEN_OUT
                    && pieces.get(last - 1).kind() == kind) {
                pieces.set(last - 1, new Piece(kind, pieces.get(last - 1).words() + words));
            } else if (last >= 0 && kind == Kind.TAKEN_OUT && pieces.get(last).kind() == Kind.PUT_IN) {
                pieces.add(last, new Piece(kind, words));
            } else {
                pieces.add(new Piece(kind, words));
            }
        }
    }
}
