package org.incipit.collate;

import java.util.ArrayList;
import java.util.List;
import org.incipit.collate.WitnessReading.Sign;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/** Where edition and witness differ, word by word, each difference at its first character. */
final class Differences {

    /** More differences are not told in one run. */
    private static final int MOST = 50;

    private final List<Symbol> symbols;
    private final WitnessReading witness;
    private final List<Integer> edition;
    private final List<Integer> other;

    private Differences(List<Symbol> symbols, WitnessReading witness) {
        this.symbols = symbols;
        this.witness = witness;
        this.edition = symbols.stream().map(Symbol::codePoint).toList();
        this.other = witness.signs().stream().map(Sign::codePoint).toList();
    }

    /**
     * The differences, none where every character of the one is that of the other. A bound between blocks reads as a
     * space, and so does a gap of the witness.
     */
    static List<Problem> between(List<Symbol> symbols, WitnessReading witness) {
        return new Differences(symbols, witness).all();
    }

    private List<Problem> all() {
        List<Problem> problems = new ArrayList<>();
        WordDiff.of(edition, other, MOST).forEach(difference -> problems.add(problem(difference)));
        return problems;
    }

    private Problem problem(WordDiff.Difference words) {
        WordDiff.Difference signs = words.narrowed(edition, other);
        String text = text(edition.subList(words.start(), words.end()));
        String read = text(other.subList(words.otherStart(), words.otherEnd()));
        String message = text.isEmpty()
                ? "the witness reads '" + read + "' here, the text has nothing"
                : read.isEmpty()
                        ? "the text has '" + text + "', the witness nothing"
                        : "the text has '" + text + "', the witness reads '" + read + "'";
        SourceFile.Position at = witness.witness().file().position(witness.offset(signs.otherStart()));
        return new Problem(
                Code.E0601,
                where(signs.start(), signs.end()),
                message,
                "see line " + at.line() + ", column " + at.column()
                        + " of the witness; correct the text, or mark the change as an emendation");
    }

    /** The place of characters; of none, behind the character before, or in front of the one behind. */
    private SourceSpan where(int start, int end) {
        if (symbols.isEmpty()) {
            return witness.witness().where();
        }
        if (start < end) {
            return symbols.get(start).where().through(symbols.get(end - 1).where());
        }
        boolean behind = start > 0 && !symbols.get(start - 1).bound();
        if (behind || start == symbols.size()) {
            SourceSpan before = symbols.get(start - 1).where();
            return before.part(before.length(), before.length());
        }
        return symbols.get(start).where().part(0, 0);
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.stream().limit(80).forEach(text::appendCodePoint);
        return codePoints.size() > 80 ? text + "…" : text.toString();
    }
}
