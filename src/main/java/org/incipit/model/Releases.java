package org.incipit.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All releases of an edition, as their records tell. */
public final class Releases {

    /** No release yet. */
    public static final Releases NONE = new Releases(List.of());

    /**
     * What the record of one release says.
     *
     * @param content SHA-256 of everything in the content folder but releases, lower-case hexadecimal
     * @param states SHA-256 of each state that it wrote down, by the slug of the document
     * @param addresses pages that it published for the first time, paths from the site's root
     * @param digest SHA-256 of the record itself
     */
    public record Entry(
            Release release, String content, SortedMap<String, String> states, Set<String> addresses, String digest) {}

    private final List<Entry> entries;
    private final Map<String, TreeMap<Integer, String>> states = new TreeMap<>();
    private final Set<String> addresses = new TreeSet<>();

    /** Releases, the first one first. */
    public Releases(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            entry.states()
                    .forEach((slug, digest) -> states.computeIfAbsent(slug, s -> new TreeMap<>())
                            .put(entry.release().number(), digest));
            addresses.addAll(entry.addresses());
        }
    }

    /** What was recorded, the first release first. */
    public List<Entry> entries() {
        return entries;
    }

    /** The release that is current; empty where nothing was released yet. */
    public Optional<Release> latest() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - 1).release());
    }

    /** The release with this number; empty where there is none. */
    public Optional<Release> find(int number) {
        return entries.stream()
                .map(Entry::release)
                .filter(release -> release.number() == number)
                .findFirst();
    }

    /** The number that the next release will have. */
    public int next() {
        return latest().map(release -> release.number() + 1).orElse(1);
    }

    /** The releases that wrote down a document, with the digest of what they wrote. */
    public SortedMap<Integer, String> statesOf(String slug) {
        return new TreeMap<>(states.getOrDefault(slug, new TreeMap<>()));
    }

    /** The slugs of all documents that were ever written down, sorted. */
    public Set<String> documents() {
        return new TreeSet<>(states.keySet());
    }

    /** Every page that was ever published, paths from the site's root, sorted. */
    public Set<String> addresses() {
        return new TreeSet<>(addresses);
    }
}
