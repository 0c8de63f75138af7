package org.incipit.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.incipit.build.Ledger.Left;
import org.incipit.model.Contribution;
import org.incipit.model.ContributionPacker;
import org.incipit.model.DocumentSource;
import org.incipit.model.OwnFiles;
import org.incipit.model.Packed;
import org.incipit.model.Unpacked;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problem;

/**
 * What documents told the rest of the edition when they were made, and the problems they had then, by name, each with a digest of
 * all that it was made from. It passes from run to run, and by a {@link Ledger} from process to process. May be used by several
 * threads.
 */
final class Contributions implements Ledger.Teller {

    private record Told(String from, OwnFiles files, Outcome<Contribution> what) {}

    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private final Optional<Ledger.Entries> ledger;
    private final Map<String, Left> left = new ConcurrentHashMap<>();
    private final ContributionPacker packer = new ContributionPacker();

    /** Begins with what another process left. */
    Contributions(Optional<Ledger.Entries> ledger) {
        this.ledger = ledger;
        ledger.ifPresent(entries -> left.putAll(entries.told()));
    }

    /** Whether it is known what a document told that was made from the same. */
    boolean has(String name, String from) {
        Told known = told.get(name);
        Left before = left.get(name);
        return known != null && known.from().equals(from)
                || before != null && before.from().equals(from);
    }

    /** What a document told that was made from the same; empty where it is not known. */
    Optional<Outcome<Contribution>> of(String name, String from, DocumentSource source) {
        Told known = told.get(name);
        if (known != null && known.from().equals(from)) {
            return Optional.of(known.what());
        }
        Optional<Outcome<Contribution>> before = before(name, from, source);
        before.ifPresent(what -> put(name, from, source, what));
        return before;
    }

    private Optional<Outcome<Contribution>> before(String name, String from, DocumentSource source) {
        Optional<Left> before =
                Optional.ofNullable(left.get(name)).filter(its -> its.from().equals(from));
        Optional<byte[]> bytes = before.flatMap(Left::read);
        if (bytes.isEmpty()) {
            left.remove(name);
            return Optional.empty();
        }
        OwnFiles files = OwnFiles.of(source);
        Unpacked in = new Unpacked(bytes.get());
        List<Problem> problems = in.each(packed -> problem(packed, files));
        return Optional.of(new Outcome<>(packer.unpack(in, before.get().bytes(), source, files), problems));
    }

    /** Takes down what a document told. */
    void put(String name, String from, DocumentSource source, Outcome<Contribution> what) {
        told.put(name, new Told(from, OwnFiles.of(source), what));
    }

    @Override
    public Optional<byte[]> told(String name, String from) {
        Optional<byte[]> before = Optional.ofNullable(left.get(name))
                .filter(its -> its.from().equals(from))
                .flatMap(Left::read);
        return before.or(() -> Optional.ofNullable(told.get(name))
                .filter(its -> its.from().equals(from))
                .flatMap(Contributions::packed));
    }

    @Override
    public void done() {
        ledger.ifPresent(Ledger.Entries::close);
    }

    /** Empty where something of it stands in a file that is not the document's. */
    private static Optional<byte[]> packed(Told told) {
        OwnFiles files = told.files();
        List<Problem> problems = told.what().problems();
        boolean fits = problems.stream().map(Problem::where).allMatch(files::have)
                && ContributionPacker.fits(told.what().value(), files);
        if (!fits) {
            return Optional.empty();
        }
        Packed out = new Packed();
        out.each(problems, (problem, to) -> pack(problem, files, to));
        ContributionPacker.pack(told.what().value(), files, out);
        return Optional.of(out.bytes());
    }

    private static void pack(Problem problem, OwnFiles files, Packed to) {
        files.pack(problem.where(), to.text(problem.code().name()));
        to.text(problem.message()).text(problem.hint());
    }

    private static Problem problem(Unpacked from, OwnFiles files) {
        return new Problem(Code.valueOf(from.text()), files.unpack(from), from.text(), from.text());
    }

    /** Forgets all but these. */
    void retain(Set<String> names) {
        told.keySet().retainAll(names);
        left.keySet().retainAll(names);
    }

    /** Forgets all. */
    void forget() {
        told.clear();
        left.clear();
    }
}
