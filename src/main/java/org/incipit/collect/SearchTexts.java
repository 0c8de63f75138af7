package org.incipit.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Document;
import org.incipit.model.Edition;
import org.incipit.model.Folding;
import org.incipit.model.Metadata;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Outline;
import org.incipit.model.Postings;
import org.incipit.model.Searchable;
import org.incipit.model.Series;
import org.incipit.model.Unit;

/** Reads from a document what can be searched in it. */
public final class SearchTexts {

    private SearchTexts() {}

    /** The description, the headings and the units of a document, and its notes. */
    public static List<Searchable> of(Document document, Edition edition) {
        String own = document.metadata().language();
        String language = own.equals(edition.language()) ? "" : own;
        return List.of(
                new Searchable(document.slug(), Searchable.Kind.TEXT, units(document, language)),
                new Searchable(document.slug(), Searchable.Kind.NOTES, notes(document, language)));
    }

    private static List<Searchable.Part> units(Document document, String language) {
        Map<Integer, Gathered> byUnit = new TreeMap<>();
        for (Passage passage :
                PassageReader.of(document.blocks(), document.metadata().headingsOriginal())) {
            byUnit.computeIfAbsent(passage.unit().map(Unit::ordinal).orElse(0), unit -> new Gathered())
                    .add(passage);
        }
        List<Searchable.Part> parts = new ArrayList<>();
        parts.add(description(document.metadata(), language));
        List<Anchor> anchors = document.anchors().all();
        Map<Integer, List<Searchable.Part>> headings = headings(document);
        byUnit.forEach((unit, gathered) -> {
            parts.addAll(headings.getOrDefault(unit, List.of()));
            if (unit < anchors.size() && !gathered.isEmpty()) {
                Anchor anchor = anchors.get(unit);
                parts.add(gathered.part(anchor.id(), anchor.number(), language));
            }
        });
        return List.copyOf(parts);
    }

    /** The headings that are the edition's own, by the unit they stand above; those of the text are read with its units. */
    private static Map<Integer, List<Searchable.Part>> headings(Document document) {
        Map<Integer, List<Searchable.Part>> headings = new TreeMap<>();
        if (document.metadata().headingsOriginal()) {
            return headings;
        }
        for (Outline.Section section : document.outline().all()) {
            section.first().ifPresent(unit -> {
                Gathered gathered = new Gathered();
                PassageReader.ofLine(section.heading()).forEach(gathered::add);
                headings.computeIfAbsent(unit.ordinal(), ordinal -> new ArrayList<>())
                        .add(gathered.part(section.id(), Searchable.Part.HEADING, ""));
            });
        }
        return headings;
    }

    /** What the document is called, and whose it is: found as the document itself. */
    private static Searchable.Part description(Metadata metadata, String language) {
        Gathered gathered = new Gathered();
        gathered.piece(Gathered.named(metadata.title(), Optional.empty()));
        if (!metadata.shortTitle().equals(metadata.title())) {
            gathered.piece(Gathered.named(metadata.shortTitle(), Optional.empty()));
        }
        Stream.of(metadata.authors(), metadata.recipients(), metadata.translators())
                .flatMap(List::stream)
                .forEach(agent -> gathered.piece(Gathered.named(agent.name(), agent.entry())));
        return gathered.part("", "", language);
    }

    private static List<Searchable.Part> notes(Document document, String language) {
        List<Searchable.Part> parts = new ArrayList<>();
        for (NumberedNote note : document.notes().all()) {
            Gathered gathered = new Gathered();
            note.note()
                    .content()
                    .forEach(block -> PassageReader.of(List.of(block), true).forEach(gathered::add));
            boolean editors = note.note().series() == Series.EDITOR;
            parts.add(gathered.part(note.id(), note.mark(), editors ? "" : language));
        }
        return List.copyOf(parts);
    }

    /** The words and names of the parts, by part. */
    static Postings postings(List<Searchable.Part> parts) {
        Postings.Builder postings = new Postings.Builder();
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            Folding.words(parts.get(i).text())
                    .forEach(word -> word.readings().forEach(reading -> postings.add(reading, part)));
            parts.get(i).names().forEach(name -> postings.add("@" + name.entry(), part));
        }
        return postings.build(parts.size());
    }
}
