package org.incipit.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incipit.model.Authority;
import org.incipit.model.Connections.Together;
import org.incipit.model.Contribution;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.Finding.Company;
import org.incipit.model.Spot;

/** Counts who is named in the same units of the texts; notes are left out. */
final class CompanyKeeper {

    private static final int PEOPLE = 30;
    private static final int TOGETHER = 24;
    private static final int SPOTS = 24;

    /** How often, and where first. */
    private static final class Count {
        private int units;
        private final List<Spot> spots = new ArrayList<>();

        void add(Spot spot) {
            units++;
            if (spots.size() < SPOTS) {
                spots.add(spot);
            }
        }
    }

    private final Map<EntryRef, Map<EntryRef, Count>> counts = new HashMap<>();

    CompanyKeeper(List<Contribution> documents) {
        documents.forEach(this::count);
    }

    private void count(Contribution document) {
        document.mentions().forEachUnit((anchor, named) -> {
            Spot spot = new Spot(document.slug(), anchor);
            List<EntryRef> people = named.stream()
                    .filter(entry -> entry.kind() == EntryKind.PERSON)
                    .toList();
            if (!people.isEmpty()) {
                for (EntryRef entry : named) {
                    Map<EntryRef, Count> others = counts.computeIfAbsent(entry, e -> new HashMap<>());
                    for (EntryRef other : people) {
                        others.computeIfAbsent(other, o -> new Count()).add(spot);
                    }
                }
            }
        });
    }

    /** The persons named together with an entry, most often first. */
    List<Together> with(EntryRef entry) {
        return counts.getOrDefault(entry, Map.of()).entrySet().stream()
                .filter(other -> !other.getKey().equals(entry))
                .sorted(Comparator.comparing((Map.Entry<EntryRef, Count> other) -> -other.getValue().units)
                        .thenComparing(Map.Entry::getKey))
                .limit(TOGETHER)
                .map(other -> new Together(other.getKey(), other.getValue().units, List.copyOf(other.getValue().spots)))
                .toList();
    }

    /** The persons who are named together with others most often, as many as a page can show. */
    Company company(Authority authority) {
        Map<EntryRef, Integer> units = new HashMap<>();
        counts.keySet().stream()
                .filter(entry -> entry.kind() == EntryKind.PERSON && together(entry) > 0)
                .forEach(entry -> units.put(entry, together(entry)));
        List<Entry> people = units.entrySet().stream()
                .sorted(Map.Entry.<EntryRef, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(person -> authority.find(person.getKey()).stream())
                .toList();
        List<Entry> entries = people.subList(0, Math.min(PEOPLE, people.size()));
        List<List<Integer>> table = entries.stream()
                .map(row -> entries.stream()
                        .map(column -> units(row.ref(), column.ref()))
                        .toList())
                .toList();
        return new Company(entries, people.size() - entries.size(), table);
    }

    private int together(EntryRef entry) {
        return counts.getOrDefault(entry, Map.of()).entrySet().stream()
                .filter(other -> !other.getKey().equals(entry))
                .mapToInt(other -> other.getValue().units)
                .sum();
    }

    private int units(EntryRef entry, EntryRef other) {
        Count count = counts.getOrDefault(entry, Map.of()).get(other);
        return count == null ? 0 : count.units;
    }
}
