package org.incipit.collate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.incipit.model.Collation;
import org.incipit.model.Collation.DepartureKind;
import org.incipit.model.Document;
import org.incipit.model.Witness;
import org.incipit.model.Witness.DeclaredChange;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/** Collates a document with its witness. */
public final class Collator {

    /** So many places of a change are told. */
    private static final int PLACES = 20;

    private final WitnessReading witness;
    private final EditionReading edition;
    private final Problems problems = new Problems();

    private Collator(WitnessReading witness, EditionReading edition) {
        this.witness = witness;
        this.edition = edition;
    }

    /** The account of every character; empty, and told, where the edition leaves one unexplained. */
    public static Outcome<Optional<Collation>> collate(Document document, Witness witness) {
        Problems problems = new Problems();
        problems.addAll(StructureProof.of(document, witness));
        Optional<WitnessReading> read = problems.take(WitnessReading.of(witness));
        Optional<Collation> collation =
                read.flatMap(reading -> problems.take(new Collator(reading, EditionReading.of(document)).collate()));
        return problems.with(problems.list().isEmpty() ? collation : Optional.empty());
    }

    private Outcome<Optional<Collation>> collate() {
        tellWrongCounts();
        Differences differences = new Differences(edition.symbols(), witness);
        problems.addAll(differences.problems());
        differences.agreeingMarks(this::tellMarkWithinUnit);
        return problems.with(problems.list().isEmpty() ? Optional.of(account()) : Optional.empty());
    }

    private void tellWrongCounts() {
        for (DeclaredChange change : witness.witness().changes()) {
            List<WitnessReading.Occurrence> met = occurrences(change);
            if (met.size() != change.count()) {
                problems.add(
                        Code.E0602,
                        change.where(),
                        "this change is declared " + times(change.count()) + " and met " + times(met.size())
                                + places(met),
                        "look at each place in the witness, then correct the count");
            }
        }
    }

    /** The first places of the witness where a change was met. */
    private String places(List<WitnessReading.Occurrence> met) {
        if (met.isEmpty()) {
            return "";
        }
        String places = met.stream()
                .limit(PLACES)
                .map(o -> witness.witness().file().position(o.offset()))
                .map(at -> at.line() + ":" + at.column())
                .collect(Collectors.joining(", "));
        return ", at " + places + (met.size() > PLACES ? " …" : "") + " of the witness";
    }

    private static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }

    private void tellMarkWithinUnit(Symbol symbol) {
        if (!symbol.startsUnit()) {
            problems.add(
                    Code.E0605,
                    symbol.where(),
                    "the witness has a paragraph mark here, and no paragraph of the text begins",
                    "begin a paragraph here, or declare the mark as a replacement");
        }
    }

    private List<WitnessReading.Occurrence> occurrences(DeclaredChange change) {
        return witness.occurrences().stream().filter(o -> o.change() == change).toList();
    }

    private Collation account() {
        Places places = new Places(witness, edition.symbols());
        List<Collation.Change> changes = witness.witness().changes().stream()
                .map(change -> new Collation.Change(
                        change,
                        occurrences(change).stream()
                                .map(o -> places.at(o.offset(), change.witness().length(), o.sign()))
                                .toList()))
                .toList();
        List<Collation.Departure> departures = edition.departures().stream()
                .map(d -> new Collation.Departure(
                        d.kind(), d.witness(), d.edition(), d.reason(), places.of(d.start(), d.end())))
                .toList();
        int changed = witness.occurrences().stream()
                .mapToInt(o -> o.change()
                        .witness()
                        .codePointCount(0, o.change().witness().length()))
                .sum();
        int emended = edition.departures().stream()
                .filter(d -> d.kind() == DepartureKind.CORRECTION || d.kind() == DepartureKind.SURPLUS)
                .mapToInt(d -> d.end() - d.start())
                .sum();
        SourceFile file = witness.witness().file();
        Collation.Extent extent = new Collation.Extent(
                file.position(witness.start()).line(),
                file.position(witness.lastWords()).line(),
                witness.length(),
                witness.length() - changed - emended,
                changed,
                emended);
        return new Collation(witness.witness(), extent, changes, departures);
    }
}
