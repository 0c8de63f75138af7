package org.incipit.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.incipit.model.Witness.ChangeKind;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/** Where edition and witness differ, word by word, each difference at its first character. */
final class Differences {

    /** More differences are not told one by one in one run. */
    private static final int MOST = 50;

    /** Characters of a difference that are shown. */
    private static final int LONGEST = 80;

    private final Symbols symbols;
    private final WitnessReading witness;
    private final int[] edition;
    private final int[] other;

    private final WordDiff.Found found;

    /** Compares the two. A bound between blocks reads as a space, and so does a gap of the witness. */
    Differences(Symbols symbols, WitnessReading witness) {
        this.symbols = symbols;
        this.witness = witness;
        this.edition = symbols.codePoints();
        this.other = witness.signs().codePoints();
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

    /**
     * Visits the symbols at which the witness has a mark of a paragraph, where both agree, up to the last difference that is
     * told where there are more.
     */
    void agreeingMarks(Consumer<Symbol> visitor) {
        int at = 0;
        int otherAt = 0;
        for (WordDiff.Difference difference : found.differences()) {
            agreeingMarks(at, otherAt, difference.start(), visitor);
            at = difference.end();
            otherAt = difference.otherEnd();
        }
        if (!found.more()) {
            agreeingMarks(at, otherAt, symbols.size(), visitor);
        }
    }

    private void agreeingMarks(int from, int otherFrom, int to, Consumer<Symbol> visitor) {
        int behind = otherFrom + to - from;
        for (int at = witness.signs().nextMarked(otherFrom); at >= 0 && at < behind; ) {
            visitor.accept(symbols.get(from + at - otherFrom));
            at = witness.signs().nextMarked(at + 1);
        }
    }

    private Problem problem(WordDiff.Difference words) {
        WordDiff.Difference signs = words.narrowed(edition, other);
        String text = text(edition, words.start(), words.end());
        String read = text(other, words.otherStart(), words.otherEnd());
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
        boolean behindGap = signs.otherStart() > 0 && witness.signs().isGap(signs.otherStart() - 1);
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

    private static String text(int[] codePoints, int start, int end) {
        String text = new String(codePoints, start, Math.min(LONGEST, end - start));
        return end - start > LONGEST ? text + "…" : text;
    }
}
