package org.incipit.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The authority files of an edition. */
public final class Authority {

    private final Map<EntryRef, Entry> byRef = new HashMap<>();
    private final List<Entry> entries;
    private final List<Event> events;

    /**
     * Entries and events.
     *
     * @param entries no two with the same reference
     * @param events in any order
     */
    public Authority(Collection<? extends Entry> entries, Collection<Event> events) {
        entries.forEach(e -> byRef.put(e.ref(), e));
        this.entries =
                byRef.values().stream().sorted(Comparator.comparing(Entry::ref)).toList();
        this.events = events.stream()
                .sorted(Comparator.comparing(Event::date).thenComparing(Event::id))
                .toList();
    }

    /** The entry that is meant; empty where there is none. */
    public Optional<Entry> find(EntryRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** All entries, by kind and id. */
    public Collection<Entry> entries() {
        return entries;
    }

    /** The entries of one kind, by id. */
    public List<Entry> entries(EntryKind kind) {
        return entries.stream().filter(e -> e.ref().kind() == kind).toList();
    }

    /** What all entries say of how they belong together, each relation once, by who is said to belong. */
    public List<Relation> relations() {
        Set<List<Object>> said = new HashSet<>();
        return entries.stream()
                .flatMap(entry -> entry.core().relations().stream())
                .filter(relation -> said.add(List.of(relation.kind(), relation.from(), relation.to())))
                .sorted(Comparator.comparing(Relation::from)
                        .thenComparing(Relation::kind)
                        .thenComparing(Relation::to))
                .toList();
    }

    /** All events, by date and id. */
    public List<Event> events() {
        return events;
    }
}
