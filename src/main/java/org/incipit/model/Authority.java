package org.incipit.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The authority files of an edition. */
public final class Authority {

    private final Map<EntryRef, Entry> entries;
    private final List<Event> events;

    /**
     * Entries and events.
     *
     * @param entries no two with the same reference
     * @param events in any order
     */
    public Authority(Collection<? extends Entry> entries, Collection<Event> events) {
        TreeMap<EntryRef, Entry> byRef = new TreeMap<>();
        entries.forEach(e -> byRef.put(e.ref(), e));
        this.entries = byRef;
        this.events = events.stream()
                .sorted(Comparator.comparing(Event::date).thenComparing(Event::id))
                .toList();
    }

    /** The entry that is meant; empty where there is none. */
    public Optional<Entry> find(EntryRef ref) {
        return Optional.ofNullable(entries.get(ref));
    }

    /** All entries, by kind and id. */
    public Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entries of one kind, by id. */
    public List<Entry> entries(EntryKind kind) {
        return entries.values().stream().filter(e -> e.ref().kind() == kind).toList();
    }

    /** All events, by date and id. */
    public List<Event> events() {
        return events;
    }
}
