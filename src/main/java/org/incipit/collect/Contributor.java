package org.incipit.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final SearchTexts texts;
    private final String editionLanguage;
    private final Sentences bounds;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<DatedWords> dates = new ArrayList<>();

    private Contributor(Document document, SearchTexts texts, Edition edition) {
        this.document = document;
        this.texts = texts;
        this.editionLanguage = edition.language();
        this.bounds = new Sentences(edition.abbreviations());
    }

    /**
     * What a document tells; it may have errors, so that the rest of the edition can be checked all the same.
     *
     * @param texts what can be searched in it
     */
    public static Contribution of(Document document, SearchTexts texts, Edition edition) {
        return new Contributor(document, texts, edition).contribution();
    }

    private Contribution contribution() {
        Map<String, Findings.UnitStart> starts = new LinkedHashMap<>();
        int words = 0;
        for (Passage passage : texts.passages()) {
            Optional<Anchor> anchor = passage.unit().map(document.anchors()::of);
            if (anchor.isPresent()) {
                starts.putIfAbsent(anchor.get().id(), new Findings.UnitStart(anchor.get(), words));
            }
            WordCount counted = new WordCount(passage.text());
            sentences(passage, counted, anchor, words, "", document.metadata().language());
            words += counted.before(passage.text().length());
        }
        Map<String, Anchor> calledIn = calledIn();
        List<NumberedNote> notes = document.notes().all();
        for (int i = 0; i < notes.size(); i++) {
            NumberedNote note = notes.get(i);
            Optional<Anchor> anchor =
                    Optional.ofNullable(calledIn.get(note.note().key()));
            int position = anchor.map(unit -> starts.get(unit.id()))
                    .map(Findings.UnitStart::words)
                    .orElse(0);
            String language = note.note().series() == Series.EDITOR
                    ? editionLanguage
                    : document.metadata().language();
            for (Passage passage : texts.notePassages().get(i)) {
                sentences(passage, new WordCount(passage.text()), anchor, position, note.mark(), language);
            }
        }
        return new Contribution(
                document.slug(),
                document.metadata(),
                counts(words),
                Mentions.of(sentences),
                document.history(),
                findings(List.copyOf(starts.values())),
                Linker.of(document));
    }

    private Findings findings(List<Findings.UnitStart> starts) {
        return new Findings(
                List.copyOf(dates),
                IntStream.range(0, starts.size())
                        .filter(unit -> unit == 0 || (unit + 1) % UNITS_A_MARK == 0 && unit + 1 < starts.size())
                        .mapToObj(starts::get)
                        .toList(),
                ApparatusReader.of(document),
                searched(texts.text()),
                searched(texts.notes()));
    }

    private static Findings.Searched searched(Searchable searchable) {
        return new Findings.Searched(SearchTexts.postings(searchable.parts()), searchable.chunks());
    }

    /** Cuts a passage into sentences, none within a name, and keeps those that name someone or something, or a day. */
    private void sentences(
            Passage passage,
            WordCount counted,
            Optional<Anchor> anchor,
            int position,
            String noteMark,
            String language) {
        if (passage.names().isEmpty() && passage.dates().isEmpty()) {
            return;
        }
        String text = passage.text();
        List<Passage.Named> names = new ArrayList<>(passage.names());
        names.sort(Comparator.comparingInt(Passage.Named::start));
        int start = 0;
        int done = 0;
        for (int end : bounds.bounds(text)) {
            int behind = done;
            boolean within = false;
            while (behind < names.size() && names.get(behind).start() < end) {
                within |= end < names.get(behind).end();
                behind++;
            }
            if (end == start || within) {
                continue;
            }
            if (behind > done) {
                String sentence = text.substring(start, end).stripTrailing();
                int before = counted.before(start);
                List<Sentence.Name> its = named(names.subList(done, behind), start, sentence.length(), counted);
                int place = position + (noteMark.isEmpty() ? before : 0);
                sentences.add(new Sentence(anchor, place, noteMark, language, sentence, its));
            }
            for (Passage.DateRange date : passage.dates()) {
                if (date.start() >= start && date.start() < end) {
                    dates.add(new DatedWords(
                            date.date(),
                            anchor,
                            text.substring(start, date.start()),
                            text.substring(date.start(), date.end()),
                            text.substring(date.end(), Math.max(end, date.end()))
                                    .stripTrailing(),
                            language,
                            noteMark));
                }
            }
            start = end;
            done = behind;
        }
    }

    /** The names of a sentence that starts at an offset of its passage and is so long. */
    private static List<Sentence.Name> named(List<Passage.Named> names, int start, int length, WordCount counted) {
        int before = counted.before(start);
        List<Sentence.Name> its = new ArrayList<>(names.size());
        for (Passage.Named name : names) {
            its.add(new Sentence.Name(
                    name.entry(),
                    Math.min(name.start() - start, length),
                    Math.min(name.end() - start, length),
                    counted.before(name.start()) - before));
        }
        return List.copyOf(its);
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
