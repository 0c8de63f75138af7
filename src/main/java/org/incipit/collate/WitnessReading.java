package org.incipit.collate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Witness;
import org.incipit.model.Witness.ChangeKind;
import org.incipit.model.Witness.Declared;
import org.incipit.model.Witness.DeclaredChange;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;

/**
 * The witness between its start and end, character by character, with the declared changes made: replaced letters are those
 * of the edition, and what is left of pages and paragraphs is a {@linkplain Signs#addGap gap}.
 *
 * @param start offset of the first character
 * @param end offset behind the last
 */
record WitnessReading(Witness witness, int start, int end, Signs signs, List<Occurrence> occurrences) {

    /**
     * A place where a declared change was met.
     *
     * @param sign the first sign made of it
     */
    record Occurrence(DeclaredChange change, int offset, int sign) {}

    /** Reads a witness; empty, and told, where its start or end is not in it. */
    static Outcome<Optional<WitnessReading>> of(Witness witness) {
        Problems problems = new Problems();
        String text = witness.file().text();
        int start = text.indexOf(witness.starts().text());
        if (start < 0) {
            tellMissing(witness.starts(), "start", problems);
        }
        int last = text.lastIndexOf(witness.ends().text());
        if (last < 0) {
            tellMissing(witness.ends(), "end", problems);
        }
        int end = last + witness.ends().text().length();
        if (start >= 0 && last >= 0 && end < start + witness.starts().text().length()) {
            problems.add(
                    Code.E0603,
                    witness.ends().where(),
                    "the declared end stands in front of the declared start",
                    "give more words of both");
        }
        return problems.with(problems.list().isEmpty() ? Optional.of(read(witness, start, end)) : Optional.empty());
    }

    private static void tellMissing(Declared declared, String what, Problems problems) {
        problems.add(
                Code.E0603,
                declared.where(),
                "the witness does not have the declared " + what + " '" + declared.text() + "'",
                "write it exactly as the witness has it, spaces and line ends included");
    }

    private static WitnessReading read(Witness witness, int start, int end) {
        List<DeclaredChange> longestFirst = witness.changes().stream()
                .sorted(Comparator.comparingInt(
                        (DeclaredChange c) -> -c.witness().length()))
                .toList();
        String text = witness.file().text();
        BitSet first = new BitSet();
        longestFirst.forEach(change -> first.set(change.witness().charAt(0)));
        Signs signs = new Signs(end - start);
        List<Occurrence> occurrences = new ArrayList<>();
        int at = start;
        while (at < end) {
            Optional<DeclaredChange> change =
                    first.get(text.charAt(at)) ? changeAt(longestFirst, text, at, end) : Optional.empty();
            if (change.isEmpty()) {
                int codePoint = text.codePointAt(at);
                signs.add(codePoint, at);
                at += Character.charCount(codePoint);
                continue;
            }
            if (change.get().kind() == ChangeKind.REPLACEMENT) {
                occurrences.add(new Occurrence(change.get(), at, signs.size()));
                int offset = at;
                change.get().edition().codePoints().forEach(c -> signs.add(c, offset));
            } else {
                signs.addGap(change.get().kind() == ChangeKind.PARAGRAPH_MARK, at);
                occurrences.add(new Occurrence(change.get(), at, signs.size() - 1));
            }
            at += change.get().witness().length();
        }
        return new WitnessReading(witness, start, end, signs, List.copyOf(occurrences));
    }

    private static Optional<DeclaredChange> changeAt(List<DeclaredChange> changes, String text, int at, int end) {
        for (DeclaredChange change : changes) {
            if (text.startsWith(change.witness(), at) && at + change.witness().length() <= end) {
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }

    /** Where a sign stands in the file; of the one behind the last, where the text ends. */
    int offset(int sign) {
        return sign < signs.size() ? signs.offset(sign) : end;
    }

    /** Where the declared last words start. */
    int lastWords() {
        return end - witness.ends().text().length();
    }

    /** Characters between start and end, in code points. */
    int length() {
        return witness.file().text().codePointCount(start, end);
    }
}
