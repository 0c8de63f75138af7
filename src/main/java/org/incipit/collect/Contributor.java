package org.incipit.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.incipit.model.Anchors;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Block;
import org.incipit.model.Contribution;
import org.incipit.model.Contribution.Counts;
import org.incipit.model.DatedWords;
import org.incipit.model.Document;
import org.incipit.model.Edition;
import org.incipit.model.Findings;
import org.incipit.model.Inline;
import org.incipit.model.Mentions;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Searchable;
import org.incipit.model.Sentence;
import org.incipit.model.Series;
import org.incipit.model.Unit;
import org.incipit.model.Walker;
import org.incipit.model.WordCount;

/** Reads from a document what the rest of the edition needs to know of it. */
public final class Contributor {

    private static final int UNITS_A_MARK = 10;

    private final Document document;
    private final List<Searchable> searched;
    private final String editionLanguage;
    private final Sentences bounds;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<DatedWords> dates = new ArrayList<>();

    private Contributor(Document document, List<Searchable> searched, Edition edition) {
        this.document = document;
        this.searched = searched;
        this.editionLanguage = edition.language();
        this.bounds = new Sentences(edition.abbreviations());
    }

    /**
     * What a document tells; it may have errors, so that the rest of the edition can be checked all the same.
     *
     * @param searched what can be searched in it, as {@link SearchTexts} reads it
     */
    public static Contribution of(Document document, List<Searchable> searched, Edition edition) {
        return new Contributor(document, searched, edition).contribution();
    }

    private Contribution contribution() {
        List<Passage> text =
                PassageReader.of(document.blocks(), document.metadata().headingsOriginal());
        Map<Anchor, Integer> positions = new LinkedHashMap<>();
        int words = 0;
        for (Passage passage : text) {
            Optional<Anchor> anchor = passage.unit().map(document.anchors()::of);
            int before = words;
            anchor.ifPresent(unit -> positions.putIfAbsent(unit, before));
            sentences(passage, anchor, words, "", document.metadata().language());
            words += WordCount.in(passage.text());
        }
        Map<String, Anchor> calledIn = calledIn();
        for (NumberedNote note : document.notes().all()) {
            Optional<Anchor> anchor =
                    Optional.ofNullable(calledIn.get(note.note().key()));
            int position = anchor.map(unit -> positions.getOrDefault(unit, 0)).orElse(0);
            String language = note.note().series() == Series.EDITOR
                    ? editionLanguage
                    : document.metadata().language();
            for (Block block : note.note().content()) {
                PassageReader.of(List.of(block), true)
                        .forEach(passage -> sentences(passage, anchor, position, note.mark(), language));
            }
        }
        return new Contribution(
                document.slug(),
                document.metadata(),
                counts(words),
                Mentions.of(sentences),
                document.history(),
                findings(positions),
                Linker.of(document));
    }

    private Findings findings(Map<Anchor, Integer> positions) {
        List<Findings.UnitStart> starts = positions.entrySet().stream()
                .map(unit -> new Findings.UnitStart(unit.getKey(), unit.getValue()))
                .toList();
        return new Findings(
                List.copyOf(dates),
                IntStream.range(0, starts.size())
                        .filter(unit -> unit == 0 || (unit + 1) % UNITS_A_MARK == 0 && unit + 1 < starts.size())
                        .mapToObj(starts::get)
                        .toList(),
                ApparatusReader.of(document),
                searched(searched.get(0)),
                searched(searched.get(1)));
    }

    private static Findings.Searched searched(Searchable searchable) {
        return new Findings.Searched(SearchTexts.postings(searchable.parts()), searchable.chunks());
    }

    /** Cuts a passage into sentences, none within a name, and keeps those that name someone or something, or a day. */
    private void sentences(Passage passage, Optional<Anchor> anchor, int position, String noteMark, String language) {
        String text = passage.text();
        int start = 0;
        int counted = 0;
        int words = 0;
        NavigableMap<Integer, List<Passage.Named>> byStart = new TreeMap<>();
        passage.names()
                .forEach(name -> byStart.computeIfAbsent(name.start(), at -> new ArrayList<>())
                        .add(name));
        for (int end : bounds.bounds(text)) {
            int first = start;
            List<Passage.Named> begun = byStart.subMap(first, true, Math.max(first, end), false).values().stream()
                    .flatMap(List::stream)
                    .toList();
            if (end == start || begun.stream().anyMatch(name -> name.start() < end && end < name.end())) {
                continue;
            }
            String sentence = text.substring(first, end).stripTrailing();
            List<Sentence.Name> names = begun.stream()
                    .filter(name -> name.end() <= end)
                    .map(name -> new Sentence.Name(
                            name.entry(),
                            Math.min(name.start() - first, sentence.length()),
                            Math.min(name.end() - first, sentence.length()),
                            WordCount.in(sentence.substring(0, Math.min(name.start() - first, sentence.length())))))
                    .toList();
            if (!names.isEmpty()) {
                words += WordCount.in(text.substring(counted, first));
                counted = first;
                int before = position + (noteMark.isEmpty() ? words : 0);
                sentences.add(new Sentence(anchor, before, noteMark, language, sentence, names));
            }
            passage.dates().stream()
                    .filter(date -> date.start() >= first && date.start() < end)
                    .forEach(date -> dates.add(new DatedWords(
                            date.date(),
                            anchor,
                            text.substring(first, date.start()),
                            text.substring(date.start(), date.end()),
                            text.substring(date.end(), Math.max(end, date.end()))
                                    .stripTrailing(),
                            language,
                            noteMark)));
            start = end;
        }
    }

    /** The unit in which each note is first called, or above which it is, where a heading calls it. */
    private Map<String, Anchor> calledIn() {
        Map<String, Anchor> found = new HashMap<>();
        Anchors anchors = document.anchors();
        new Walker() {
            private final Set<String> waiting = new HashSet<>();
            private Optional<Anchor> anchor = Optional.empty();

            @Override
            protected void unit(Unit unit) {
                Anchor begun = anchors.of(unit);
                waiting.forEach(key -> found.putIfAbsent(key, begun));
                waiting.clear();
                anchor = Optional.of(begun);
            }

            @Override
            public Void heading(Block.Heading heading) {
                anchor = Optional.empty();
                return super.heading(heading);
            }

            @Override
            public Void noteCall(Inline.NoteCall call) {
                anchor.ifPresentOrElse(at -> found.putIfAbsent(call.key(), at), () -> waiting.add(call.key()));
                return null;
            }
        }.blocks(document.blocks());
        return found;
    }

    private Counts counts(int words) {
        return new Counts(
                words,
                document.anchors().all().size(),
                document.notes().of(Series.EDITOR).size(),
                document.notes().of(Series.TRANSLATOR).size(),
                document.notes().of(Series.AUTHOR).size());
    }
}
