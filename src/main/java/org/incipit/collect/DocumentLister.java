package org.incipit.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Agent;
import org.incipit.model.Authority;
import org.incipit.model.Contribution;
import org.incipit.model.DocumentList;
import org.incipit.model.DocumentList.By;
import org.incipit.model.DocumentList.Group;
import org.incipit.model.Edtf;
import org.incipit.model.Entry;
import org.incipit.model.EntryRef;
import org.incipit.model.Metadata;
import org.incipit.model.OriginPlace;

/** Lists the documents of an edition by what their descriptions say. */
final class DocumentLister {

    private final Authority authority;
    private final Alphabet alphabet;

    DocumentLister(Authority authority, Alphabet alphabet) {
        this.authority = authority;
        this.alphabet = alphabet;
    }

    /** What a list is made by, and the entry of that. */
    private record Key(String heading, Optional<EntryRef> entry) {}

    private static final Key NOTHING = new Key("", Optional.empty());

    /** The lists that are offered. */
    List<DocumentList> lists(List<By> offered, List<Contribution> documents) {
        return offered.stream()
                .map(by -> new DocumentList(by, groups(by, documents)))
                .toList();
    }

    private List<Group> groups(By by, List<Contribution> documents) {
        Map<Key, List<Contribution>> groups = new LinkedHashMap<>();
        for (Contribution document : documents) {
            keys(by, document.metadata())
                    .forEach(key ->
                            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(document));
        }
        return ordered(by, groups);
    }

    private List<Group> ordered(By by, Map<Key, List<Contribution>> groups) {
        Comparator<Key> order = Comparator.comparing((Key key) -> key.heading().isEmpty());
        if (by != By.DATE) {
            order = order.thenComparing(Key::heading, alphabet.order())
                    .thenComparing(key -> key.entry().map(EntryRef::toString).orElse(""));
        }
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .map(group ->
                        new Group(group.getKey().heading(), group.getKey().entry(), List.copyOf(group.getValue())))
                .toList();
    }

    /** A document of two authors stands under both. */
    private List<Key> keys(By by, Metadata document) {
        return switch (by) {
            case DATE -> List.of(new Key(year(document), Optional.empty()));
            case AUTHOR -> agents(document.authors());
            case RECIPIENT -> agents(document.recipients());
            case PLACE -> List.of(document.place().map(this::place).orElse(NOTHING));
            case TYPE -> List.of(new Key(document.type().orElse(""), Optional.empty()));
        };
    }

    /** The year of a document; empty where its date is not known. */
    static String year(Metadata document) {
        return document.date().map(DocumentLister::year).orElse("");
    }

    private static String year(Edtf date) {
        return date.start()
                .or(date::end)
                .map(point -> point.year() > 0 ? String.valueOf(point.year()) : (1 - point.year()) + " BC")
                .orElse("");
    }

    private List<Key> agents(List<Agent> agents) {
        return agents.isEmpty()
                ? List.of(NOTHING)
                : agents.stream()
                        .map(who -> new Key(sorted(who.entry(), who.name()), who.entry()))
                        .distinct()
                        .toList();
    }

    private Key place(OriginPlace place) {
        return new Key(sorted(place.entry(), place.name()), place.entry());
    }

    private String sorted(Optional<EntryRef> entry, String name) {
        return entry.flatMap(authority::find)
                .map(Entry::core)
                .map(Entry.Core::sort)
                .orElse(name);
    }
}
