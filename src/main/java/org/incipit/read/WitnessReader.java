package org.incipit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incipit.model.Witness;
import org.incipit.model.Witness.ChangeKind;
import org.incipit.model.Witness.Declared;
import org.incipit.model.Witness.DeclaredChange;
import org.incipit.model.Witness.DeclaredNumber;
import org.incipit.model.Witness.Feature;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.Digest;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/** Reads a witness and what the front matter declares of it. */
final class WitnessReader {

    private final YamlMap keys;
    private final Problems problems;

    private WitnessReader(YamlMap keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    /**
     * The witness; empty where there is none, or, told, where file and declaration do not go together.
     *
     * @param declared the front matter's {@code witness}
     * @param front place of the front matter
     */
    static Optional<Witness> read(
            ContentFolder folder, String path, Optional<YamlMap> declared, SourceSpan front, Problems problems) {
        boolean there = folder.has(path);
        if (declared.isEmpty()) {
            if (there) {
                problems.add(
                        Code.E0106,
                        front.part(0, 0),
                        "there is a " + DocumentReader.WITNESS + ", and the front matter says nothing of it",
                        "add 'witness:' with siglum, description, starts and ends");
            }
            return Optional.empty();
        }
        Optional<DeclaredWitness> declaration = new WitnessReader(declared.get(), problems).declaration();
        if (!there) {
            problems.add(
                    Code.E0101,
                    declared.get().where().part(0, 0),
                    "the front matter declares a witness, and there is no " + DocumentReader.WITNESS,
                    "put the source as received beside the text");
            return Optional.empty();
        }
        return declaration.flatMap(d -> folder.bytes(path).flatMap(bytes -> {
            d.sha256.ifPresent(expected -> compare(expected, Digest.of(bytes), problems));
            return folder.decode(path, bytes).map(file -> d.of(folder.aside(file), Digest.of(bytes)));
        }));
    }

    private record DeclaredWitness(
            String siglum,
            String description,
            Optional<YamlMap.Located> sha256,
            Declared starts,
            Declared ends,
            List<DeclaredChange> changes,
            List<DeclaredNumber> structure,
            SourceSpan where) {

        Witness of(SourceFile file, String digest) {
            return new Witness(file, siglum, description, digest, starts, ends, changes, structure, where);
        }
    }

    private Optional<DeclaredWitness> declaration() {
        String siglum = keys.text("siglum").orElse("W");
        String description = keys.text("description").orElse("");
        Optional<YamlMap.Located> sha256 = keys.located("sha256");
        Optional<Declared> starts = keys.located("starts").map(l -> new Declared(l.text(), l.where()));
        Optional<Declared> ends = keys.located("ends").map(l -> new Declared(l.text(), l.where()));
        List<DeclaredChange> changes = new ArrayList<>();
        keys.maps("changes").forEach(change -> change(change).ifPresent(changes::add));
        List<DeclaredNumber> structure =
                keys.map("structure").map(WitnessReader::structure).orElse(List.of());
        keys.done();
        return starts.flatMap(first -> ends.map(last ->
                new DeclaredWitness(siglum, description, sha256, first, last, changes, structure, keys.where())));
    }

    private static List<DeclaredNumber> structure(YamlMap numbers) {
        List<DeclaredNumber> structure = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            String key = feature.key();
            numbers.integer(key).ifPresent(n -> structure.add(new DeclaredNumber(feature, n, numbers.where(key))));
        }
        numbers.done();
        return List.copyOf(structure);
    }

    private Optional<DeclaredChange> change(YamlMap change) {
        Optional<ChangeKind> kind = change.located("kind").flatMap(this::kind);
        Optional<String> witness = change.located("witness").map(YamlMap.Located::text);
        String edition = change.text("edition").orElse("");
        if (kind.isPresent() && kind.get() != ChangeKind.REPLACEMENT && change.has("edition")) {
            problems.add(
                    Code.E0107,
                    change.where("edition"),
                    "only a replacement says what the edition has instead",
                    "take 'edition' out, or make it a replacement");
        }
        Optional<Integer> count = change.integer("count");
        Optional<String> reason = change.located("reason").map(YamlMap.Located::text);
        change.done();
        if (kind.isEmpty() || witness.isEmpty() || count.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new DeclaredChange(kind.get(), witness.get(), edition, count.get(), reason.get(), change.where()));
    }

    private Optional<ChangeKind> kind(YamlMap.Located written) {
        for (ChangeKind kind : ChangeKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(written.text())) {
                return Optional.of(kind);
            }
        }
        problems.add(
                Code.E0107,
                written.where(),
                "'" + written.text() + "' is no kind of change",
                "write replacement, page-break or paragraph-mark");
        return Optional.empty();
    }

    private static void compare(YamlMap.Located expected, String actual, Problems problems) {
        if (!expected.text().equalsIgnoreCase(actual)) {
            problems.add(
                    Code.E0604,
                    expected.where(),
                    "the witness file does not have this digest",
                    "it has " + actual + "; get the file that was declared, or collate anew and declare this one");
        }
    }
}
