package org.incipit.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.incipit.model.Addresses;
import org.incipit.model.Block;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryRef;
import org.incipit.model.EventPage;
import org.incipit.model.Findings;
import org.incipit.model.Ordinals;
import org.incipit.model.Postings;
import org.incipit.model.SearchIndex;
import org.incipit.model.SearchIndex.NamedEntry;
import org.incipit.model.SearchIndex.Reach;
import org.incipit.model.Searchable;

/** Puts together what the documents told of their words, the entries, and the names under which both are looked for. */
public final class SearchIndexer {

    private static final int PEOPLE = 500;
    private static final int COMMON = 12;

    private final Concordances concordances;
    private final Map<String, Ordinals> terms;
    private final Map<String, List<NamedEntry>> named = new HashMap<>();
    private final int parts;

    private SearchIndexer(Concordances concordances, Terms words) {
        this.concordances = concordances;
        this.terms = new HashMap<>(words.words());
        this.parts = words.size();
    }

    /**
     * The index of an edition.
     *
     * @param words what {@link #words} gave
     * @param entries what {@link #entries} gave
     * @param pages the pages of the edition's own
     */
    public static SearchIndex of(
            Concordances concordances, Terms words, List<Searchable> entries, List<PageTexts> pages) {
        return new SearchIndexer(concordances, words).index(entries, pages);
    }

    /** The words of all that is searched, numbered as {@link SearchIndex} tells. */
    public static Terms words(
            Terms before, Concordances concordances, List<Searchable> entries, List<PageTexts> pages) {
        List<Postings> all = new ArrayList<>();
        concordances
                .documents()
                .forEach(document -> all.add(document.findings().text().postings()));
        concordances
                .documents()
                .forEach(document -> all.add(document.findings().notes().postings()));
        entries.forEach(searchable -> all.add(SearchTexts.postings(searchable.parts())));
        pages.forEach(page -> all.add(SearchTexts.postings(page.text().parts())));
        return before.now(all);
    }

    /** What is searched of the entries: one for each index, and one for the chronology. */
    public static List<Searchable> entries(Concordances concordances) {
        PeopleNamed people = new PeopleNamed(concordances.indexes().getOrDefault(EntryKind.PERSON, List.of()));
        List<Searchable> all = new ArrayList<>();
        concordances
                .indexes()
                .forEach((kind, pages) -> all.add(new Searchable(
                        kind.plural(),
                        Searchable.Kind.ENTRIES,
                        pages.stream().map(page -> part(page, people)).toList())));
        if (!concordances.events().isEmpty()) {
            all.add(new Searchable(
                    "events",
                    Searchable.Kind.ENTRIES,
                    concordances.events().stream()
                            .map(page -> part(page, people))
                            .toList()));
        }
        return List.copyOf(all);
    }

    /** An entry names itself, and whoever else its name and its notes name. */
    private static Searchable.Part part(EntryPage page, PeopleNamed people) {
        Entry entry = page.entry();
        Gathered gathered = new Gathered();
        gathered.heading(people.in(Gathered.named(entry.name(), Optional.of(entry.ref()))));
        EntryNames.of(entry).stream()
                .filter(name -> !name.equals(entry.name()))
                .forEach(name -> gathered.piece(Gathered.named(name, Optional.of(entry.ref()))));
        if (entry instanceof Entry.Person person) {
            person.office().ifPresent(office -> gathered.piece(Gathered.named(office, Optional.empty())));
        }
        prose(gathered, people, page.note());
        prose(gathered, people, page.uncertain());
        return gathered.part(Addresses.entry(entry.ref()), entry.core().sort(), "");
    }

    private static Searchable.Part part(EventPage page, PeopleNamed people) {
        String title = page.event().title();
        Gathered gathered = new Gathered();
        gathered.heading(people.in(Gathered.named(title, Optional.empty())));
        prose(gathered, people, page.note());
        prose(gathered, people, page.uncertain());
        return gathered.part(Addresses.EVENTS + "#" + page.event().id(), title, "");
    }

    private static void prose(Gathered gathered, PeopleNamed people, List<Block> blocks) {
        PassageReader.of(blocks, true).forEach(passage -> gathered.piece(people.in(passage)));
    }

    private SearchIndex index(List<Searchable> entries, List<PageTexts> pages) {
        List<Contribution> documents = concordances.documents();
        Map<String, Ordinals> common = common();
        concordances.indexes().values().forEach(index -> index.forEach(page -> name(page.entry(), common)));
        List<SearchIndex.Source> sources = documents.stream()
                .map(document -> source(document, document.findings()))
                .toList();
        List<SearchIndex.Source> indexes =
                entries.stream().map(searchable -> source("", searchable)).toList();
        List<SearchIndex.Source> own =
                pages.stream().map(page -> source(page.title(), page.text())).toList();
        return new SearchIndex(sources, indexes, own, new TreeMap<>(terms), named, people());
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

    /** Lets an entry be found by every word of its names, see {@link EntryNames#words}. */
    private void name(Entry entry, Map<String, Ordinals> common) {
        EntryRef ref = entry.ref();
        String address = ref.kind().plural() + "/" + ref.id();
        Optional<Ordinals> mentions = Optional.ofNullable(terms.get("@" + ref));
        Predicate<String> without = word -> Optional.ofNullable(common.get(word))
                .filter(all -> mentions.filter(where -> mostly(all, where)).isEmpty())
                .isPresent();
        EntryNames.words(entry, without).forEach((word, reach) -> {
            named.computeIfAbsent(word, w -> new ArrayList<>()).add(new NamedEntry(address, reach));
            if (reach == Reach.VARIANT && mentions.isPresent()) {
                terms.merge(word, mentions.get(), Ordinals::union);
            } else {
                terms.computeIfAbsent(word, w -> new Ordinals());
            }
        });
    }

    /** The words that more than one text in {@value #COMMON} has, with the texts that have them. */
    private Map<String, Ordinals> common() {
        Map<String, Ordinals> common = new HashMap<>();
        terms.forEach((word, where) -> {
            if (!word.startsWith("@") && where.size() * COMMON > parts) {
                common.put(word, where);
            }
        });
        return common;
    }

    /** Whether a word stands more often than not where an entry is named. */
    private static boolean mostly(Ordinals word, Ordinals named) {
        return word.size() - word.shared(named) < word.size() / 2;
    }

    /** An entry, and how often it is mentioned. */
    private record Counted(Entry entry, int mentions) {}

    private List<SearchIndex.Person> people() {
        return concordances.indexes().getOrDefault(EntryKind.PERSON, List.of()).stream()
                .map(page -> new Counted(page.entry(), page.mentionsInText() + page.mentionsInNotes()))
                .filter(person -> person.mentions() > 0)
                .sorted(Comparator.comparingInt(person -> -person.mentions()))
                .limit(PEOPLE)
                .map(person -> new SearchIndex.Person(
                        person.entry().ref().id(), person.entry().core().sort()))
                .toList();
    }
}
