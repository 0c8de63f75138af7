package org.incipit.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Authority;
import org.incipit.model.Connections.Together;
import org.incipit.model.Contribution;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.Finding.Company;
import org.incipit.model.Sentence;
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
        Map<Anchor, TreeSet<EntryRef>> byUnit = new LinkedHashMap<>();
        for (Sentence sentence : document.mentions().all()) {
            if (!sentence.inNote() && sentence.anchor().isPresent()) {
                TreeSet<EntryRef> named =
                        byUnit.computeIfAbsent(sentence.anchor().get(), anchor -> new TreeSet<>());
                sentence.names().forEach(name -> named.add(name.entry()));
            }
        }
        byUnit.forEach((anchor, named) -> {
            Spot spot = new Spot(document.slug(), anchor);
            for (EntryRef entry : named) {
                for (EntryRef other : named) {
                    if (other.kind() == EntryKind.PERSON) {
                        counts.computeIfAbsent(entry, e -> new TreeMap<>())
                                .computeIfAbsent(other, o -> new Count())
                                .add(spot);
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
        List<Entry> people = counts.keySet().stream()
                .filter(entry -> entry.kind() == EntryKind.PERSON && together(entry) > 0)
                .sorted(Comparator.comparingInt((EntryRef entry) -> -together(entry))
                        .thenComparing(entry -> entry))
                .flatMap(ref -> authority.find(ref).stream())
                .toList();
        List<Entry> entries = people.subList(0, Math.min(PEOPLE, people.size()));
        List<List<Integer>> units = entries.stream()
                .map(row -> entries.stream()
                        .map(column -> units(row.ref(), column.ref()))
                        .toList())
                .toList();
        return new Company(entries, people.size() - entries.size(), units);
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
