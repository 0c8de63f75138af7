package org.incipit.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.incipit.build.Ledger.Written;
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
 * What documents told the rest of the edition when they were made, and the problems they had then, by name, each with
 * what it was made from. It passes from run to run, and by a {@link Ledger} from process to process. May be used by several
 * threads.
 */
final class Contributions implements Ledger.Teller {

    private record Told(From from, OwnFiles files, Outcome<Contribution> what) {}

    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private final Optional<Ledger.Entries> ledger;
    private final Map<String, Written> written = new ConcurrentHashMap<>();
    private final ContributionPacker packer = new ContributionPacker();

    /** Begins with what another process left. */
    Contributions(Optional<Ledger.Entries> ledger) {
        this.ledger = ledger;
        ledger.ifPresent(entries -> written.putAll(entries.told()));
    }

    /** Whether it is known what a document told that was made from all the same. */
    boolean has(String name, String all) {
        Told known = told.get(name);
        Written before = written.get(name);
        return known != null && known.from().all().equals(all)
                || before != null && before.from().all().equals(all);
    }

    /** What a document told that was made from all the same; empty where it is not known. */
    Optional<Outcome<Contribution>> of(String name, String all, DocumentSource source) {
        Told known = told.get(name);
        if (known != null && known.from().all().equals(all)) {
            return Optional.of(known.what());
        }
        Written before = written.get(name);
        if (before == null || !before.from().all().equals(all)) {
            return Optional.empty();
        }
        Optional<Told> read = unpacked(before, source);
        read.ifPresentOrElse(its -> told.put(name, its), () -> written.remove(name));
        return read.map(Told::what);
    }

    /**
     * What a document told that was made from what is like this, as if it had been told now: places are in the source as it was
     * read now. It may have other problems.
     */
    Optional<Contribution> like(String name, From now, DocumentSource source) {
        Optional<Written> before = Optional.ofNullable(told.get(name))
                .filter(its -> its.from().isLike(now))
                .map(its -> Written.of(its.from(), packed(its)))
                .or(() -> Optional.ofNullable(written.get(name))
                        .filter(its -> its.from().isLike(now)));
        return before.flatMap(its -> unpacked(its, source))
                .map(its -> its.what().value());
    }

    /** Empty where it is not as it was written. */
    private Optional<Told> unpacked(Written before, DocumentSource source) {
        OwnFiles files = OwnFiles.of(source);
        try {
            return before.read().map(bytes -> {
                Unpacked in = new Unpacked(bytes);
                List<Problem> problems = in.each(packed -> problem(packed, files));
                Contribution what = packer.unpack(in, before.bytes(), source, files);
                return new Told(before.from(), files, new Outcome<>(what, problems));
            });
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes down what a document told; not where something of it stands in a file that is not the document's, since it may stand
     * elsewhere there when the document is still made from the same.
     */
    void put(String name, From from, DocumentSource source, Outcome<Contribution> what) {
        OwnFiles files = OwnFiles.of(source);
        boolean fits = what.problems().stream().map(Problem::where).allMatch(files::have)
                && ContributionPacker.fits(what.value(), files);
        if (fits) {
            told.put(name, new Told(from, files, what));
        } else {
            told.remove(name);
        }
    }

    @Override
    public Optional<byte[]> told(String name, From from) {
        Optional<byte[]> before = Optional.ofNullable(written.get(name))
                .filter(its -> its.from().equals(from))
                .flatMap(Written::read);
        return before.or(() -> Optional.ofNullable(told.get(name))
                .filter(its -> its.from().equals(from))
                .map(Contributions::packed));
    }

    @Override
    public void done() {
        ledger.ifPresent(Ledger.Entries::close);
    }

    private static byte[] packed(Told told) {
        Packed out = new Packed();
        out.each(told.what().problems(), (problem, to) -> pack(problem, told.files(), to));
        ContributionPacker.pack(told.what().value(), told.files(), out);
        return out.bytes();
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
        written.keySet().retainAll(names);
    }

    /** Forgets all. */
    void forget() {
        told.clear();
        written.clear();
    }
}
