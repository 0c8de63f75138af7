package org.incipit.collate;

import java.util.Optional;
import java.util.stream.IntStream;
import org.incipit.model.Collation.Place;
import org.incipit.model.Unit;
import org.incipit.source.SourceFile;

/** Finds the places of a witness for those who read it. */
final class Places {

    /** UTF-16 units of context on either side. */
    private static final int CONTEXT = 42;

    private final WitnessReading witness;
    private final Symbols symbols;

    Places(WitnessReading witness, Symbols symbols) {
        this.witness = witness;
        this.symbols = symbols;
    }

    /** The place of the signs from {@code start} to before {@code end}, which may be none. */
    Place of(int start, int end) {
        int from = witness.offset(start);
        int to = witness.offset(end);
        return at(from, Math.max(0, to - from), start);
    }

    /** The place of so many units at an offset, of which {@code sign} is the first sign. */
    Place at(int offset, int length, int sign) {
        SourceFile file = witness.witness().file();
        SourceFile.Position position = file.position(offset);
        String text = file.text();
        String before = text.substring(Math.max(witness.start(), offset - CONTEXT), offset);
        String after = text.substring(
                Math.min(offset + length, witness.end()), Math.min(witness.end(), offset + length + CONTEXT));
        return new Place(
                position.line(),
                position.column(),
                tidy(offset - CONTEXT > witness.start() ? before.substring(before.indexOf(' ') + 1) : before),
                tidy(offset + length + CONTEXT < witness.end() ? upToLastSpace(after) : after),
                unit(sign));
    }

    private static String upToLastSpace(String words) {
        int last = words.lastIndexOf(' ');
        return last < 0 ? words : words.substring(0, last);
    }

    /** Line ends as a sign that is seen. */
    private static String tidy(String words) {
        return words.replaceAll("\\R+", " ¶ ");
    }

    private Optional<Unit> unit(int sign) {
        int at = Math.min(sign, symbols.size() - 1);
        for (int i = at; i >= 0; i--) {
            Optional<Unit> unit = symbols.get(i).unit();
            if (unit.isPresent()) {
                return unit;
            }
        }
        return IntStream.range(at + 1, symbols.size())
                .mapToObj(symbols::get)
                .flatMap(symbol -> symbol.unit().stream())
                .findFirst();
    }
}
