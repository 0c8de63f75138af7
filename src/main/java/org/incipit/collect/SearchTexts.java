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

/** What can be searched in a document; its text and its notes are read once, for the search and for the indexes. */
public final class SearchTexts {

    private final List<Passage> passages;
    private final List<List<Passage>> notePassages;
    private final Searchable text;
    private final Searchable notes;

    private SearchTexts(Document document, String language) {
        passages = PassageReader.of(document.blocks(), document.metadata().headingsOriginal());
        notePassages = document.notes().all().stream()
                .map(note -> note.note().content().stream()
                        .flatMap(block -> PassageReader.of(List.of(block), true).stream())
                        .toList())
                .toList();
        text = new Searchable(document.slug(), Searchable.Kind.TEXT, units(document, passages, language));
        notes = new Searchable(document.slug(), Searchable.Kind.NOTES, notes(document, notePassages, language));
    }

    /** The description, the headings and the units of a document, and its notes. */
    public static SearchTexts of(Document document, Edition edition) {
        String own = document.metadata().language();
        return new SearchTexts(document, own.equals(edition.language()) ? "" : own);
    }

    /** The description, the headings and the units. */
    public Searchable text() {
        return text;
    }

    /** The notes. */
    public Searchable notes() {
        return notes;
    }

    /** Both. */
    public List<Searchable> all() {
        return List.of(text, notes);
    }

    /** The text, passage by passage. */
    List<Passage> passages() {
        return passages;
    }

    /** The passages of each note, in the order of the apparatus. */
    List<List<Passage>> notePassages() {
        return notePassages;
    }

    private static List<Searchable.Part> units(Document document, List<Passage> passages, String language) {
        Map<Integer, Gathered> byUnit = new TreeMap<>();
        for (Passage passage : passages) {
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

    private static List<Searchable.Part> notes(Document document, List<List<Passage>> passages, String language) {
        List<Searchable.Part> parts = new ArrayList<>();
        List<NumberedNote> notes = document.notes().all();
        for (int i = 0; i < notes.size(); i++) {
            NumberedNote note = notes.get(i);
            Gathered gathered = new Gathered();
            passages.get(i).forEach(gathered::add);
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
            Folding.readings(parts.get(i).text(), reading -> postings.add(reading, part));
            parts.get(i).names().forEach(name -> postings.add("@" + name.entry(), part));
        }
        return postings.build(parts.size());
    }
}
