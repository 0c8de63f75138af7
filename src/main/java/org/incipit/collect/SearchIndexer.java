package org.incipit.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incipit.model.Addresses;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryRef;
import org.incipit.model.EventPage;
import org.incipit.model.Findings;
import org.incipit.model.Folding;
import org.incipit.model.Ordinals;
import org.incipit.model.Postings;
import org.incipit.model.SearchIndex;
import org.incipit.model.SearchIndex.NamedEntry;
import org.incipit.model.Searchable;

/** Puts together what the documents told of their words, the entries, and the names under which both are looked for. */
public final class SearchIndexer {

    private static final int PEOPLE = 500;
    private static final int SHORTEST_VARIANT = 3;

    private final Concordances concordances;
    private final SortedMap<String, Ordinals> terms = new TreeMap<>();
    private final Map<String, List<NamedEntry>> named = new HashMap<>();
    private int next;

    private SearchIndexer(Concordances concordances) {
        this.concordances = concordances;
    }

    /**
     * The index of an edition.
     *
     * @param entries what {@link #entries} gave
     * @param pages the pages of the edition's own, found as entries are
     */
    public static SearchIndex of(Concordances concordances, List<Searchable> entries, List<PageTexts> pages) {
        return new SearchIndexer(concordances).index(entries, pages);
    }

    /** What is searched of the entries: one for each index, and one for the chronology. */
    public static List<Searchable> entries(Concordances concordances) {
        List<Searchable> all = new ArrayList<>();
        concordances
                .indexes()
                .forEach((kind, pages) -> all.add(new Searchable(
                        kind.plural(),
                        Searchable.Kind.ENTRIES,
                        pages.stream().map(SearchIndexer::part).toList())));
        if (!concordances.events().isEmpty()) {
            all.add(new Searchable(
                    "events",
                    Searchable.Kind.ENTRIES,
                    concordances.events().stream().map(SearchIndexer::part).toList()));
        }
        return List.copyOf(all);
    }

    private static Searchable.Part part(EntryPage page) {
        Entry entry = page.entry();
        List<String> words = new ArrayList<>();
        words.add(entry.name());
        names(entry).stream().filter(name -> !name.equals(entry.name())).forEach(words::add);
        if (entry instanceof Entry.Person person) {
            person.office().ifPresent(words::add);
        }
        PassageReader.of(page.note(), true).forEach(passage -> words.add(passage.text()));
        PassageReader.of(page.uncertain(), true).forEach(passage -> words.add(passage.text()));
        words.removeIf(String::isBlank);
        return new Searchable.Part(
                Addresses.entry(entry.ref()), entry.core().sort(), String.join(" · ", words), List.of(), "");
    }

    private static Searchable.Part part(EventPage page) {
        List<String> words = new ArrayList<>(List.of(page.event().title()));
        PassageReader.of(page.note(), true).forEach(passage -> words.add(passage.text()));
        words.removeIf(String::isBlank);
        return new Searchable.Part(
                Addresses.EVENTS + "#" + page.event().id(),
                page.event().title(),
                String.join(" · ", words),
                List.of(),
                "");
    }

    /** All names of an entry, the one it is sorted by left out. */
    private static Set<String> names(Entry entry) {
        Set<String> names = new LinkedHashSet<>(List.of(entry.name()));
        entry.core().also().forEach(other -> names.add(other.name()));
        if (entry instanceof Entry.Organization organization) {
            organization.abbreviation().ifPresent(names::add);
            organization.nativeName().ifPresent(names::add);
        } else if (entry instanceof Entry.Place place) {
            place.abbreviation().ifPresent(names::add);
            place.modern().ifPresent(names::add);
        } else if (entry instanceof Entry.Term term) {
            term.expansion().ifPresent(names::add);
        }
        return names;
    }

    private SearchIndex index(List<Searchable> entries, List<PageTexts> pages) {
        List<Contribution> documents = concordances.documents();
        documents.forEach(document -> add(document.findings().text().postings()));
        documents.forEach(document -> add(document.findings().notes().postings()));
        entries.forEach(searchable -> add(SearchTexts.postings(searchable.parts())));
        pages.forEach(page -> add(SearchTexts.postings(page.text().parts())));
        concordances.indexes().values().forEach(index -> index.forEach(page -> name(page.entry())));
        List<SearchIndex.Source> sources = documents.stream()
                .map(document -> source(document, document.findings()))
                .toList();
        List<SearchIndex.Source> indexes = Stream.concat(
                        entries.stream().map(searchable -> source("", searchable)),
                        pages.stream().map(page -> source(page.title(), page.text())))
                .toList();
        return new SearchIndex(sources, indexes, terms, named, people());
    }

    private static SearchIndex.Source source(Contribution document, Findings findings) {
        return new SearchIndex.Source(
                document.slug(),
                document.metadata().shortTitle(),
                findings.text().postings().size(),
                findings.text().chunks(),
                findings.notes().postings().size(),
                findings.notes().chunks());
    }

    private static SearchIndex.Source source(String title, Searchable searchable) {
        return new SearchIndex.Source(
                searchable.slug(), title, searchable.parts().size(), searchable.chunks(), 0, List.of());
    }

    private void add(Postings postings) {
        int first = next;
        postings.forEach((key, parts) -> {
            Ordinals ordinals = terms.computeIfAbsent(key, k -> new Ordinals());
            for (int part : parts) {
                ordinals.add(first + part);
            }
        });
        next += postings.size();
    }

    /**
     * Lets an entry be found by every word of its names. What names it is found by them too, if the word is a person's
     * name, or all of a name: nobody who looks for “union” means every place where the USSR is named.
     */
    private void name(Entry entry) {
        Map<String, Boolean> words = new TreeMap<>();
        for (String name : names(entry)) {
            List<Folding.Word> all = Folding.words(name);
            boolean variant = entry instanceof Entry.Person || all.size() == 1;
            for (Folding.Word word : all) {
                for (String reading : word.readings()) {
                    boolean longEnough = all.size() == 1 || reading.length() >= SHORTEST_VARIANT;
                    words.merge(reading, variant && longEnough, Boolean::logicalOr);
                    if (name.substring(word.start(), word.end()).matches(".*[đĐ].*")) {
                        words.merge(reading.replace("dj", "d"), variant && longEnough, Boolean::logicalOr);
                    }
                }
            }
        }
        EntryRef ref = entry.ref();
        String address = ref.kind().plural() + "/" + ref.id();
        Optional<Ordinals> mentions = Optional.ofNullable(terms.get("@" + ref));
        words.forEach((word, variant) -> {
            named.computeIfAbsent(word, w -> new ArrayList<>()).add(new NamedEntry(address, variant));
            if (variant && mentions.isPresent()) {
                List<Ordinals> several = new ArrayList<>(List.of(mentions.get()));
                Optional.ofNullable(terms.get(word)).ifPresent(several::add);
                terms.put(word, Ordinals.union(several));
            } else {
                terms.computeIfAbsent(word, w -> new Ordinals());
            }
        });
    }

    private List<SearchIndex.Person> people() {
        return concordances.indexes().getOrDefault(EntryKind.PERSON, List.of()).stream()
                .filter(page -> page.mentionsInText() + page.mentionsInNotes() > 0)
                .sorted(Comparator.comparingLong((EntryPage page) -> -page.mentionsInText() - page.mentionsInNotes()))
                .limit(PEOPLE)
                .map(page -> new SearchIndex.Person(
                        page.entry().ref().id(), page.entry().core().sort()))
                .toList();
    }
}
