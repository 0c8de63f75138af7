package org.incipit.collect;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.incipit.model.Anchors;
import org.incipit.model.Block;
import org.incipit.model.Catalog;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.DocumentTarget;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryPage.InDocument;
import org.incipit.model.EntryRef;
import org.incipit.model.EventPage;
import org.incipit.model.Prose;
import org.incipit.model.Sentence;

/** Makes the indexes of an edition from what its documents told. */
public final class Concorder {

    private static final Comparator<Contribution> BY_DATE = Comparator.comparing(
                    (Contribution c) -> c.metadata().date().isEmpty())
            .thenComparing(
                    c -> c.metadata().date(),
                    (a, b) -> a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : 0)
            .thenComparing(Contribution::slug);

    private Concorder() {}

    /**
     * The indexes.
     *
     * @param contributions what each document told
     * @param parse reads an entry's prose; called once for each
     */
    public static Concordances of(
            Catalog catalog, List<Contribution> contributions, Function<Prose, List<Block>> parse) {
        List<Contribution> documents = contributions.stream().sorted(BY_DATE).toList();
        Optional<Contribution> begin = documents.stream()
                .filter(document ->
                        catalog.edition().begin().orElse(document.slug()).equals(document.slug()))
                .findFirst();
        Map<EntryRef, List<InDocument>> mentions = mentions(documents);
        Map<EntryKind, List<EntryPage>> indexes = new EnumMap<>(EntryKind.class);
        Comparator<Entry> alphabet = alphabet(catalog.edition().sortLanguage());
        for (EntryKind kind : EntryKind.values()) {
            List<EntryPage> pages = catalog.authority().entries(kind).stream()
                    .sorted(alphabet)
                    .map(entry -> new EntryPage(
                            entry,
                            parse.apply(entry.core().note()),
                            parse.apply(entry.core().uncertain()),
                            mentions.getOrDefault(entry.ref(), List.of())))
                    .toList();
            if (!pages.isEmpty()) {
                indexes.put(kind, pages);
            }
        }
        List<EventPage> events = catalog.authority().events().stream()
                .map(event -> new EventPage(
                        event,
                        parse.apply(event.note()),
                        parse.apply(event.uncertain()),
                        event.paragraphs().stream()
                                .map(paragraph -> reference(paragraph.target(), documents))
                                .toList()))
                .toList();
        return new Concordances(documents, begin, indexes, events);
    }

    private static EventPage.Reference reference(DocumentTarget target, List<Contribution> documents) {
        String title = documents.stream()
                .filter(document ->
                        target.slug().filter(document.slug()::equals).isPresent())
                .findFirst()
                .map(document -> document.metadata().shortTitle())
                .orElse("");
        return new EventPage.Reference(target, title, target.anchor().map(Anchors::numberOf));
    }

    private static Map<EntryRef, List<InDocument>> mentions(List<Contribution> documents) {
        Map<EntryRef, List<InDocument>> found = new HashMap<>();
        for (Contribution document : documents) {
            Map<EntryRef, List<Sentence>> here = new HashMap<>();
            for (Sentence sentence : document.sentences()) {
                sentence.names().stream()
                        .map(Sentence.Name::entry)
                        .distinct()
                        .forEach(ref -> here.computeIfAbsent(ref, r -> new ArrayList<>())
                                .add(sentence.naming(ref)));
            }
            here.forEach((ref, sentences) -> found.computeIfAbsent(ref, r -> new ArrayList<>())
                    .add(new InDocument(
                            document.slug(),
                            document.metadata().shortTitle(),
                            document.metadata().language(),
                            List.copyOf(sentences))));
        }
        return found;
    }

    /** The order of an alphabet, and of ids where it tells no difference. */
    private static Comparator<Entry> alphabet(String language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        return Comparator.comparing((Entry entry) -> entry.core().sort(), collator::compare)
                .thenComparing(Entry::ref);
    }
}
