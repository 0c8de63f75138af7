package org.incipit.build;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.incipit.publish.Target;
import org.incipit.render.OutputFile;

/**
 * What was made in earlier runs, by name. It is taken from here as long as it is made from the same; its files are not made and
 * not even read again where they stand in the site. May be used by several threads.
 *
 * @param <T> what is told of a thing beside its files
 */
final class Stock<T> {

    /** What is told of a thing, and its files. */
    record Made<T>(T told, List<OutputFile> files) {}

    /**
     * A thing that was made.
     *
     * @param digests of its files, by path
     * @param files held until they are published, if memory allows
     */
    private record Kept<T>(Object from, T told, Map<String, String> digests, SoftReference<List<OutputFile>> files) {

        static <T> Kept<T> of(Object from, Made<T> made) {
            Map<String, String> digests = new TreeMap<>();
            made.files().forEach(file -> digests.put(file.path(), file.digest()));
            return new Kept<>(from, made.told(), digests, new SoftReference<>(made.files()));
        }

        /** The same, by an equal value of this run: nothing of the runs before is held on to. */
        Kept<T> from(Object equal) {
            return new Kept<>(equal, told, digests, files);
        }
    }

    private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();

    /** Whether a thing was made before from the same. */
    boolean has(String name, Object from) {
        Kept<T> before = kept.get(name);
        return before != null && before.from().equals(from);
    }

    /**
     * Gives a thing's files to a target, and what is told of it: as it was made before, or as it is made now.
     *
     * @param from all that it is made from
     */
    T take(String name, Object from, Target target, Supplier<Made<T>> maker) {
        Kept<T> before = kept.get(name);
        if (before != null && before.from().equals(from)) {
            kept.put(name, before.from(from));
            if (target.keep(before.digests())) {
                return before.told();
            }
            List<OutputFile> files = before.files().get();
            if (files != null) {
                files.forEach(target::add);
                return before.told();
            }
        }
        Made<T> made = maker.get();
        made.files().forEach(target::add);
        kept.put(name, Kept.of(from, made));
        return made.told();
    }

    /** All files stand in the site now: they need not be held. */
    void published() {
        kept.values().forEach(thing -> thing.files().clear());
    }

    /** Forgets all but these. */
    void retain(Set<String> names) {
        kept.keySet().retainAll(names);
    }

    /** Forgets all. */
    void forget() {
        kept.clear();
    }
}
