package org.incipit.collate;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.incipit.collate.WitnessReading.Sign;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.source.SourceSpan;

/** Where edition and witness differ, word by word, each difference at its first character. */
final class Differences {

    /** More differences are not told in one run. */
    private static final int MOST = 50;

    /** Words behind the first difference that are compared; the rest waits until these agree. */
    private static final int WINDOW = 6000;

    private Differences() {}

    /** Whether every character of the one is that of the other. */
    static boolean agree(List<Symbol> symbols, List<Sign> signs) {
        return symbols.size() == signs.size() && agreeing(symbols, signs) == symbols.size();
    }

    /** How many characters from the start agree. */
    private static int agreeing(List<Symbol> symbols, List<Sign> signs) {
        int most = Math.min(symbols.size(), signs.size());
        int i = 0;
        while (i < most && same(symbols.get(i), signs.get(i))) {
            i++;
        }
        return i;
    }

    /** A bound between blocks is a space or a gap; a space is a space, or a gap. */
    private static boolean same(Symbol symbol, Sign sign) {
        return symbol.codePoint() == sign.codePoint();
    }

    static List<Problem> between(List<Symbol> symbols, WitnessReading witness) {
        int agreeing = agreeing(symbols, witness.signs());
        List<Word> edition = words(symbols.stream().map(Symbol::codePoint).toList(), agreeing);
        List<Word> other = words(witness.signs().stream().map(Sign::codePoint).toList(), agreeing);
        boolean cut = edition.size() == WINDOW || other.size() == WINDOW;
        List<Problem> problems = new ArrayList<>();
        for (Delta delta : deltas(edition, other)) {
            boolean atTheCut = cut && (delta.endsAt(edition.size(), other.size()));
            if (problems.size() == MOST || (atTheCut && !problems.isEmpty())) {
                break;
            }
            problems.add(problem(
                    Stretch.of(edition, delta.edition(), delta.editionEnd(), symbols.size()),
                    Stretch.of(
                            other,
                            delta.other(),
                            delta.otherEnd(),
                            witness.signs().size()),
                    symbols,
                    witness));
        }
        return problems;
    }

    /** Words of the edition that stand where the witness has other words: from one word to before another. */
    private record Delta(int edition, int editionEnd, int other, int otherEnd) {

        boolean endsAt(int editionSize, int otherSize) {
            return editionEnd == editionSize || otherEnd == otherSize;
        }
    }

    private static List<Delta> deltas(List<Word> edition, List<Word> other) {
        List<Delta> deltas = new ArrayList<>();
        for (AbstractDelta<String> found : DiffUtils.diff(
                        edition.stream().map(Word::text).toList(),
                        other.stream().map(Word::text).toList(),
                        new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            int start = found.getSource().getPosition();
            int otherStart = found.getTarget().getPosition();
            Delta delta = new Delta(
                    start,
                    start + found.getSource().size(),
                    otherStart,
                    otherStart + found.getTarget().size());
            int last = deltas.size() - 1;
            if (last >= 0
                    && deltas.get(last).editionEnd() == delta.edition()
                    && deltas.get(last).otherEnd() == delta.other()) {
                Delta before = deltas.get(last);
                deltas.set(last, new Delta(before.edition(), delta.editionEnd(), before.other(), delta.otherEnd()));
            } else {
                deltas.add(delta);
            }
        }
        return deltas;
    }

    /** Characters between two spaces, or a run of spaces. */
    private record Word(String text, int start, int end) {}

    private static List<Word> words(List<Integer> characters, int agreeing) {
        int at = agreeing;
        while (at > 0 && characters.get(at - 1) != ' ') {
            at--;
        }
        List<Word> words = new ArrayList<>();
        while (at < characters.size() && words.size() < WINDOW) {
            int start = at;
            StringBuilder text = new StringBuilder();
            boolean space = characters.get(at) == ' ';
            while (at < characters.size() && (characters.get(at) == ' ') == space) {
                text.appendCodePoint(characters.get(at++));
            }
            words.add(new Word(text.toString(), start, at));
        }
        return words;
    }

    /** From one character to before another. */
    private record Stretch(int start, int end) {

        static Stretch of(List<Word> words, int position, int size, int length) {
            int start = position < words.size() ? words.get(position).start() : length;
            return new Stretch(
                    start, size == 0 ? start : words.get(position + size - 1).end());
        }

        boolean empty() {
            return start == end;
        }
    }

    private static Problem problem(Stretch edition, Stretch other, List<Symbol> symbols, WitnessReading witness) {
        int first = 0;
        while (edition.start() + first < edition.end()
                && other.start() + first < other.end()
                && same(symbols.get(edition.start() + first), witness.signs().get(other.start() + first))) {
            first++;
        }
        int last = 0;
        while (edition.end() - last > edition.start() + first
                && other.end() - last > other.start() + first
                && same(symbols.get(edition.end() - last - 1), witness.signs().get(other.end() - last - 1))) {
            last++;
        }
        Stretch differs = new Stretch(edition.start() + first, edition.end() - last);
        SourceSpan where = where(differs, symbols, witness.witness().where());
        String text = text(symbols.subList(edition.start(), edition.end()).stream()
                .map(Symbol::codePoint)
                .toList());
        String read = text(witness.signs().subList(other.start(), other.end()).stream()
                .map(Sign::codePoint)
                .toList());
        int offset = other.start() + first < witness.signs().size()
                ? witness.signs().get(other.start() + first).offset()
                : witness.end();
        var position = witness.witness().file().position(offset);
        String at = "line " + position.line() + ", column " + position.column() + " of the witness";
        String message = edition.empty()
                ? "the witness reads '" + read + "' here, the text has nothing"
                : other.empty()
                        ? "the text has '" + text + "', the witness nothing"
                        : "the text has '" + text + "', the witness reads '" + read + "'";
        return new Problem(
                Code.E0601, where, message, "see " + at + "; correct the text, or mark the change as an emendation");
    }

    /** The place of characters; of none, behind the character before, or in front of the one behind. */
    private static SourceSpan where(Stretch stretch, List<Symbol> symbols, SourceSpan declaration) {
        if (symbols.isEmpty()) {
            return declaration;
        }
        if (!stretch.empty()) {
            Symbol last = symbols.get(stretch.end() - 1);
            return symbols.get(stretch.start()).where().through(last.where());
        }
        boolean behind =
                stretch.start() > 0 && !symbols.get(stretch.start() - 1).bound();
        if (behind || stretch.start() == symbols.size()) {
            SourceSpan before = symbols.get(stretch.start() - 1).where();
            return before.part(before.length(), before.length());
        }
        return symbols.get(stretch.start()).where().part(0, 0);
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.stream().limit(80).forEach(text::appendCodePoint);
        return codePoints.size() > 80 ? text + "…" : text.toString();
    }
}
