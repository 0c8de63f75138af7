package org.incipit.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Unit;
import org.incipit.source.SourceSpan;

/** {@link Symbol}s one behind the other, held by the pieces of text that they were read from; each is made when asked for. */
final class Symbols {

    /** Symbols that were read at once: a bound, or words. */
    private record Piece(
            int first, String words, boolean bound, boolean startsUnit, Optional<Unit> unit, SourceSpan where) {

        Symbol at(int index) {
            int start = words.offsetByCodePoints(0, index - first);
            int codePoint = words.codePointAt(start);
            boolean literal = where.length() == words.length();
            SourceSpan place = literal ? where.part(start, start + Character.charCount(codePoint)) : where;
            return new Symbol(codePoint, bound, startsUnit, unit, place);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private int size;

    void bound(boolean startsUnit, Optional<Unit> unit, SourceSpan where) {
        pieces.add(new Piece(size++, " ", true, startsUnit, unit, where));
    }

    /** Words, at least one character, whose place is as long as they are or stands for each. */
    void words(String words, Optional<Unit> unit, SourceSpan where) {
        pieces.add(new Piece(size, words, false, false, unit, where));
        size += words.codePointCount(0, words.length());
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    Symbol get(int index) {
        return pieces.get(piece(index)).at(index);
    }

    private int piece(int index) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).first <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The characters of all. */
    int[] codePoints() {
        int[] all = new int[size];
        int count = 0;
        for (Piece piece : pieces) {
            for (int at = 0; at < piece.words.length(); at += Character.charCount(all[count++])) {
                all[count] = piece.words.codePointAt(at);
            }
        }
        return all;
    }

    /** The characters from one on, which begins a piece. */
    String text(int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from < size ? piece(from) : pieces.size(); i < pieces.size(); i++) {
            text.append(pieces.get(i).words);
        }
        return text.toString();
    }
}
