package org.incipit.align;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import org.incipit.model.Correction.Piece;
import org.incipit.model.Correction.Piece.Kind;
import org.incipit.model.Letters;

/** Two wordings of a paragraph as one: what stayed, and in each place first what was taken out, then what was put in. */
final class WordChanges {

    private static final String SPACES = " \t\n\u000B\f\r";
    private static final String TIES = "'’-";

    /** So few words that stayed between two changes are shown as changed too: they stayed by chance. */
    private static final int ISLAND = 2;

    /** Where a stretch of both wordings differs: from one token to before another, in each. */
    private record Stretch(int oldStart, int oldEnd, int newStart, int newEnd) {}

    private final List<String> old;
    private final List<String> fresh;

    private WordChanges(List<String> old, List<String> fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    static List<Piece> between(String before, String after) {
        if (before.equals(after)) {
            return all(Kind.KEPT, before);
        }
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() ? all(Kind.PUT_IN, after) : all(Kind.TAKEN_OUT, before);
        }
        return new WordChanges(tokens(before), tokens(after)).pieces();
    }

    private static List<Piece> all(Kind kind, String words) {
        return words.isEmpty() ? List.of() : List.of(new Piece(kind, words));
    }

    /** Words, each with the space in front of it and what hyphens and apostrophes tie to it, and signs likewise. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>(text.length() / 5 + 1);
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = behindSpace(text, start);
            if (end < text.length()) {
                int word = behindWord(text, end);
                end = word > end ? word : end + Character.charCount(text.codePointAt(end));
            }
            tokens.add(text.substring(start, end));
        }
        return tokens;
    }

    private static int behindSpace(String text, int start) {
        int end = start;
        while (end < text.length() && SPACES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int behindWord(String text, int start) {
        int end = Letters.end(text, start);
        while (end > start && end < text.length() && TIES.indexOf(text.charAt(end)) >= 0) {
            int tied = Letters.end(text, end + 1);
            if (tied == end + 1) {
                return end;
            }
            end = tied;
        }
        return end;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : stretches()) {
            add(pieces, Kind.KEPT, old.subList(at, stretch.oldStart));
            add(pieces, Kind.TAKEN_OUT, old.subList(stretch.oldStart, stretch.oldEnd));
            add(pieces, Kind.PUT_IN, fresh.subList(stretch.newStart, stretch.newEnd));
            at = stretch.oldEnd;
        }
        add(pieces, Kind.KEPT, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    /** Where they differ, in order; never two without words between them that stayed. */
    private List<Stretch> stretches() {
        int start = 0;
        while (start < old.size() && start < fresh.size() && old.get(start).equals(fresh.get(start))) {
            start++;
        }
        int end = 0;
        while (end < old.size() - start
                && end < fresh.size() - start
                && old.get(old.size() - end - 1).equals(fresh.get(fresh.size() - end - 1))) {
            end++;
        }
        List<Stretch> found = new ArrayList<>();
        int shift = 0;
        for (Change change : new MyersDiffWithLinearSpace<String>()
                .computeDiff(old.subList(start, old.size() - end), fresh.subList(start, fresh.size() - end), null)) {
            int inserted = change.endRevised - change.startRevised;
            int oldStart = start + change.startOriginal;
            Stretch stretch =
                    new Stretch(oldStart, start + change.endOriginal, oldStart + shift, oldStart + shift + inserted);
            shift += inserted - (change.endOriginal - change.startOriginal);
            Stretch last = found.isEmpty() ? new Stretch(-9, -9, -9, -9) : found.get(found.size() - 1);
            if (oldStart - last.oldEnd <= ISLAND) {
                found.set(found.size() - 1, new Stretch(last.oldStart, stretch.oldEnd, last.newStart, stretch.newEnd));
            } else {
                found.add(stretch);
            }
        }
        return found;
    }
}
