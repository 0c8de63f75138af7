package org.incipit.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.incipit.model.Agent;
import org.incipit.model.Anchors;
import org.incipit.model.Authority;
import org.incipit.model.Block;
import org.incipit.model.Catalog;
import org.incipit.model.Concordances;
import org.incipit.model.Connections;
import org.incipit.model.Contribution;
import org.incipit.model.DocumentList;
import org.incipit.model.DocumentTarget;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryPage.InDocument;
import org.incipit.model.EntryRef;
import org.incipit.model.EventPage;
import org.incipit.model.Finding;
import org.incipit.model.Glossary;
import org.incipit.model.Metadata;
import org.incipit.model.Prose;
import org.incipit.model.Register;
import org.incipit.model.Relation;
import org.incipit.model.Sequence;
import org.incipit.model.Speech;

/** Makes the indexes of an edition from what its documents told. */
public final class Concorder {

    private Concorder() {}

    /**
     * The indexes.
     *
     * @param contributions what each document told
     * @param parse reads an entry's prose; called once for each
     */
    public static Concordances of(
            Catalog catalog, List<Contribution> contributions, Function<Prose, List<Block>> parse) {
        List<Contribution> documents = contributions.stream()
                .sorted(Sequence.order(Contribution::metadata, Contribution::slug))
                .toList();
        Optional<Contribution> begin = documents.stream()
                .filter(document ->
                        catalog.edition().begin().orElse(document.slug()).equals(document.slug()))
                .findFirst();
        Alphabet alphabet = new Alphabet(catalog.edition().sortLanguage());
        CompanyKeeper company = new CompanyKeeper(documents);
        Map<EntryRef, List<InDocument>> mentions = mentions(documents);
        Map<EntryRef, Connections> connections = connections(catalog.authority(), documents, company);
        Map<EntryKind, List<EntryPage>> indexes = new EnumMap<>(EntryKind.class);
        for (EntryKind kind : EntryKind.values()) {
            List<EntryPage> pages = catalog.authority().entries(kind).stream()
                    .sorted(Comparator.comparing((Entry entry) -> entry.core().sort(), alphabet.order())
                            .thenComparing(Entry::ref))
                    .map(entry -> new EntryPage(
                            entry,
                            parse.apply(entry.core().note()),
                            parse.apply(entry.core().uncertain()),
                            connections.getOrDefault(entry.ref(), Connections.NONE),
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
        return new Concordances(
                documents, begin, indexes, events, finding(catalog, documents, indexes, alphabet, company));
    }

    private static Finding finding(
            Catalog catalog,
            List<Contribution> documents,
            Map<EntryKind, List<EntryPage>> indexes,
            Alphabet alphabet,
            CompanyKeeper company) {
        Authority authority = catalog.authority();
        Registrar registrar = new Registrar(alphabet, documents);
        Map<EntryKind, Register> registers = new EnumMap<>(EntryKind.class);
        indexes.forEach((kind, entries) -> registers.put(kind, registrar.of(entries)));
        List<Finding.DateFound> dates = documents.stream()
                .flatMap(document -> document.findings().dates().stream()
                        .map(words -> new Finding.DateFound(
                                document.slug(), document.metadata().shortTitle(), words)))
                .sorted(Comparator.comparing(
                        (Finding.DateFound found) -> found.words().date()))
                .toList();
        List<Glossary.Line> glossary = Glossary.of(authority).lines().stream()
                .sorted(Comparator.comparing(Glossary.Line::words, alphabet.order())
                        .thenComparing(Glossary.Line::entry))
                .toList();
        return new Finding(
                registers,
                dates,
                company.company(authority),
                glossary,
                new DocumentLister(authority, alphabet).lists(DocumentList.offered(catalog.documents()), documents));
    }

    private static Map<EntryRef, Connections> connections(
            Authority authority, List<Contribution> documents, CompanyKeeper company) {
        Map<EntryRef, List<Relation>> relations = new HashMap<>();
        for (Relation relation : authority.relations()) {
            relations.computeIfAbsent(relation.from(), ref -> new ArrayList<>()).add(relation);
            relations.computeIfAbsent(relation.to(), ref -> new ArrayList<>()).add(relation);
        }
        Map<EntryRef, List<Connections.Spoken>> speeches = new HashMap<>();
        for (Contribution document : documents) {
            for (Speech speech : document.metadata().speeches()) {
                Connections.Spoken spoken = new Connections.Spoken(
                        document.slug(), document.metadata().shortTitle(), speech);
                Set<EntryRef> concerned = new LinkedHashSet<>();
                speech.to().forEach(to -> concerned.add(to.entry()));
                concerned.add(speech.speaker().entry());
                concerned.forEach(ref ->
                        speeches.computeIfAbsent(ref, r -> new ArrayList<>()).add(spoken));
            }
        }
        Map<EntryRef, List<Connections.Letter>> written = letters(documents, Metadata::authors, Metadata::recipients);
        Map<EntryRef, List<Connections.Letter>> received = letters(documents, Metadata::recipients, Metadata::authors);
        Map<EntryRef, Connections> connections = new HashMap<>();
        for (Entry entry : authority.entries()) {
            connections.put(
                    entry.ref(),
                    new Connections(
                            relations.getOrDefault(entry.ref(), List.of()),
                            company.with(entry.ref()),
                            speeches.getOrDefault(entry.ref(), List.of()),
                            written.getOrDefault(entry.ref(), List.of()),
                            received.getOrDefault(entry.ref(), List.of())));
        }
        return connections;
    }

    /** The documents at whose one end an entry stands, with those at the other. */
    private static Map<EntryRef, List<Connections.Letter>> letters(
            List<Contribution> documents,
            Function<Metadata, List<Agent>> end,
            Function<Metadata, List<Agent>> otherEnd) {
        Map<EntryRef, List<Connections.Letter>> letters = new HashMap<>();
        for (Contribution document : documents) {
            Metadata metadata = document.metadata();
            Connections.Letter letter = new Connections.Letter(
                    document.slug(),
                    metadata.shortTitle(),
                    metadata.language(),
                    metadata.date(),
                    otherEnd.apply(metadata));
            end.apply(metadata).stream()
                    .flatMap(agent -> agent.entry().stream())
                    .distinct()
                    .forEach(ref ->
                            letters.computeIfAbsent(ref, r -> new ArrayList<>()).add(letter));
        }
        return letters;
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
            document.mentions()
                    .named()
                    .forEach(named -> found.computeIfAbsent(named.entry(), ref -> new ArrayList<>())
                            .add(new InDocument(
                                    document.slug(),
                                    document.metadata().shortTitle(),
                                    document.metadata().language(),
                                    named,
                                    document.mentions())));
        }
        return found;
    }
}
