package org.incipit.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.incipit.model.TextState;
import org.incipit.model.TextState.Mark;
import org.incipit.model.UnitState;
import org.incipit.model.UnitState.Fate;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.release.RecordFile.Line;
import org.incipit.source.SourceFile;

/**
 * The state of a document as a record. One line a unit, in reading order, so that two releases differ where the text does:
 *
 * <pre>
 * incipit state 1
 * release   2
 * text      5b825c…                          SHA-256 of the text as it was
 * present   p1   1               8 October 1956 Top Secret …
 * withdrawn p2   2   p1,p3       The words it had.
 * mark      s-p2   p3
 * end       77a0d1…
 * </pre>
 *
 * The fields of a unit are its fate, id, release of the last change, heirs, former addresses, reason and words.
 */
final class StateFormat {

    private static final String FORMAT = "incipit state 1";
    private static final int UNIT_FIELDS = 7;

    private StateFormat() {}

    /** A state, and the digest of the text it was made of. */
    record Recorded(TextState state, String textDigest) {}

    static String write(TextState state, String textDigest) {
        RecordFile.Writer writer = new RecordFile.Writer(FORMAT)
                .line("release", String.valueOf(state.release()))
                .line("text", textDigest);
        for (UnitState unit : state.units()) {
            writer.line(
                    unit.fate().name().toLowerCase(Locale.ROOT),
                    unit.id(),
                    String.valueOf(unit.since()),
                    String.join(",", unit.heirs()),
                    String.join(",", unit.formerly()),
                    unit.reason(),
                    unit.words());
        }
        state.marks().forEach(mark -> writer.line("mark", mark.id(), mark.unit()));
        return writer.close();
    }

    /** Reads a state; empty, and told, where it is damaged. */
    static Optional<Recorded> read(SourceFile file, Problems problems) {
        List<Line> lines = RecordFile.read(file, FORMAT, problems);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int release = 0;
        String text = "";
        List<UnitState> units = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Line line : lines) {
            switch (line.name()) {
                case "release" -> release = Integer.parseInt(line.field(1));
                case "text" -> text = line.field(1);
                case "mark" -> marks.add(new Mark(line.field(1), line.field(2)));
                default -> {
                    Optional<UnitState> unit = unit(line);
                    if (unit.isEmpty() || !ids.add(unit.get().id())) {
                        int start = file.lineStart(line.number());
                        problems.add(
                                Code.E0801,
                                file.span(
                                        start, start + file.line(line.number()).length()),
                                unit.isEmpty() ? "this line is no unit" : "this id is given to two units",
                                "bring the file back from version control");
                        return Optional.empty();
                    }
                    units.add(unit.get());
                }
            }
        }
        return Optional.of(new Recorded(new TextState(release, units, marks), text));
    }

    private static Optional<UnitState> unit(Line line) {
        Optional<Fate> fate = Arrays.stream(Fate.values())
                .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(line.name()))
                .findFirst();
        if (line.fields().size() != UNIT_FIELDS || !line.field(2).matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return fate.map(known -> new UnitState(
                line.field(1),
                known,
                Integer.parseInt(line.field(2)),
                list(line.field(3)),
                list(line.field(4)),
                line.field(6),
                line.field(5)));
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(","));
    }
}
