package org.incipit.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.incipit.collate.WitnessReading.Sign;
import org.incipit.model.Witness.ChangeKind;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/** Where edition and witness differ, word by word, each difference at its first character. */
final class Differences {

    /** More differences are not told one by one in one run. */
    private static final int MOST = 50;

    private final List<Symbol> symbols;
    private final WitnessReading witness;
    private final List<Integer> edition;
    private final List<Integer> other;

    private final WordDiff.Found found;

    /** Compares the two. A bound between blocks reads as a space, and so does a gap of the witness. */
    Differences(List<Symbol> symbols, WitnessReading witness) {
        this.symbols = symbols;
        this.witness = witness;
        this.edition = symbols.stream().map(Symbol::codePoint).toList();
        this.other = witness.signs().stream().map(Sign::codePoint).toList();
        this.found = WordDiff.of(edition, other, MOST);
    }

    /** The differences, none where every character of the one is that of the other. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        found.differences().forEach(difference -> problems.add(problem(difference)));
        if (found.more()) {
            problems.add(new Problem(
                    Code.E0601,
                    problems.get(problems.size() - 1).where(),
                    "there are more differences behind this one",
                    "correct these first, then check again"));
        }
        return problems;
    }

    /** Goes through the places where both agree, up to the last difference that is told where there are more. */
    void agreeing(BiConsumer<Symbol, Sign> pair) {
        int at = 0;
        int otherAt = 0;
        for (WordDiff.Difference difference : found.differences()) {
            agreeing(at, otherAt, difference.start(), pair);
            at = difference.end();
            otherAt = difference.otherEnd();
        }
        if (!found.more()) {
            agreeing(at, otherAt, symbols.size(), pair);
        }
    }

    private void agreeing(int from, int otherFrom, int to, BiConsumer<Symbol, Sign> pair) {
        for (int i = 0; i < to - from; i++) {
            pair.accept(symbols.get(from + i), witness.signs().get(otherFrom + i));
        }
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
                where(signs),
                message,
                "see line " + at.line() + ", column " + at.column()
                        + " of the witness" + declared(signs)
                        + "; correct the text, or mark the change as an emendation");
    }

    /** That the witness is not read as it stands here, which explains why it may seem to agree. */
    private String declared(WordDiff.Difference signs) {
        return witness.occurrences().stream()
                .filter(o -> o.change().kind() == ChangeKind.REPLACEMENT && touches(o, signs))
                .findFirst()
                .map(o -> ", which is read as line "
                        + o.change().where().position().line() + " of the front matter declares")
                .orElse("");
    }

    private static boolean touches(WitnessReading.Occurrence occurrence, WordDiff.Difference signs) {
        String edition = occurrence.change().edition();
        int end = occurrence.sign() + edition.codePointCount(0, edition.length());
        return occurrence.sign() <= signs.otherEnd() && signs.otherStart() <= end;
    }

    /**
     * The place of characters; of none, behind the character before, or in front of the one behind. What the text lacks
     * between two paragraphs belongs to the first, unless the witness has a gap in front of it.
     */
    private SourceSpan where(WordDiff.Difference signs) {
        int start = signs.start();
        int end = signs.end();
        boolean behindGap = signs.otherStart() > 0
                && witness.signs().get(signs.otherStart() - 1).gap();
        if (start == end && start > 1 && symbols.get(start - 1).bound() && !behindGap) {
            SourceSpan before = symbols.get(start - 2).where();
            return before.part(before.length(), before.length());
        }
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
