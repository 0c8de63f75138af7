package org.incipit.build;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.incipit.publish.Standing;
import org.incipit.publish.Target;
import org.incipit.render.OutputFile;

/**
 * Which files were made of what: of documents and pages, by name. As long as a thing is made from the same, its files are not
 * made again, and where they stand in the site not even read. It passes from run to run, and by a {@link Ledger} from process to
 * process. May be used by several threads.
 */
final class Stock {

    /**
     * A thing that is published.
     *
     * @param paths of its files
     */
    record Published(From from, List<String> paths) {}

    /**
     * A thing that was made.
     *
     * @param published whether its files are in the site as they were made
     * @param files held until they are published, if memory allows
     */
    private record Kept(From from, List<String> paths, boolean published, SoftReference<List<OutputFile>> files) {

        static Kept of(From from, List<OutputFile> files, boolean held) {
            SoftReference<List<OutputFile>> reference = new SoftReference<>(files);
            if (!held) {
                reference.clear();
            }
            return new Kept(from, files.stream().map(OutputFile::path).toList(), false, reference);
        }

        static Kept of(Published thing) {
            return new Kept(thing.from(), thing.paths(), true, new SoftReference<>(List.of()));
        }

        Kept madeFrom(From other) {
            return new Kept(other, paths, published, files);
        }

        Kept asPublished() {
            return published ? this : of(new Published(from, paths));
        }
    }

    private final Standing standing;
    private final boolean holds;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Set<String> given = ConcurrentHashMap.newKeySet();

    private Stock(boolean holds, Optional<Ledger.Entries> left) {
        this.holds = holds;
        this.standing = left.map(Ledger.Entries::standing).orElseGet(Standing::new);
        left.ifPresent(known -> known.things().forEach((name, thing) -> kept.put(name, Kept.of(thing))));
    }

    /** For many runs, which may want what is made and was not published; it begins with what another process left. */
    static Stock ofManyRuns(Optional<Ledger.Entries> left) {
        return new Stock(true, left);
    }

    /** For one run, likewise. */
    static Stock ofOneRun(Optional<Ledger.Entries> left) {
        return new Stock(false, left);
    }

    /** How the site stands. */
    Standing standing() {
        return standing;
    }

    /** Begins a run. */
    void begin() {
        given.clear();
    }

    /** Gives a thing's files to a target as they were made before from the same, if they were and are still there. */
    boolean gives(String name, String from, Target target) {
        Kept before = kept.get(name);
        boolean gives = before != null && before.from().all().equals(from) && gives(before, target);
        if (gives) {
            given.add(name);
        }
        return gives;
    }

    private static boolean gives(Kept thing, Target target) {
        if (thing.published()) {
            return target.keep(thing.paths());
        }
        List<OutputFile> files = thing.files().get();
        if (files != null) {
            files.forEach(target::add);
        }
        return files != null;
    }

    /** Gives a thing's files to a target, as they were made before or as they are made now. */
    void give(String name, From from, Target target, Supplier<List<OutputFile>> maker) {
        Kept before = kept.get(name);
        if (before != null && before.from().isLike(from) && gives(before, target)) {
            kept.put(name, before.madeFrom(from));
        } else {
            List<OutputFile> files = List.copyOf(maker.get());
            files.forEach(target::add);
            kept.put(name, Kept.of(from, files, holds));
        }
        given.add(name);
    }

    /** What this run gave is published now; what it did not give is forgotten. */
    void published() {
        kept.keySet().retainAll(given);
        kept.replaceAll((name, thing) -> thing.asPublished());
    }

    /** What is published, by name. */
    SortedMap<String, Published> all() {
        SortedMap<String, Published> all = new TreeMap<>();
        kept.forEach((name, thing) -> {
            if (thing.published()) {
                all.put(name, new Published(thing.from(), thing.paths()));
            }
        });
        return Collections.unmodifiableSortedMap(all);
    }

    /** Forgets all. */
    void forget() {
        kept.clear();
    }
}
