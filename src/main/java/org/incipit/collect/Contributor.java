package org.incipit.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.incipit.model.Anchors;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Block;
import org.incipit.model.Contribution;
import org.incipit.model.Contribution.Counts;
import org.incipit.model.Document;
import org.incipit.model.Edition;
import org.incipit.model.Inline;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Sentence;
import org.incipit.model.Series;
import org.incipit.model.Unit;
import org.incipit.model.Walker;

/** Reads from a document what the rest of the edition needs to know of it. */
public final class Contributor {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");

    private final Document document;
    private final String editionLanguage;
    private final Sentences bounds;
    private final List<Sentence> sentences = new ArrayList<>();

    private Contributor(Document document, Edition edition) {
        this.document = document;
        this.editionLanguage = edition.language();
        this.bounds = new Sentences(edition.abbreviations());
    }

    /** What a document tells; it may have errors, so that the rest of the edition can be checked all the same. */
    public static Contribution of(Document document, Edition edition) {
        return new Contributor(document, edition).contribution();
    }

    private Contribution contribution() {
        List<Passage> text =
                PassageReader.of(document.blocks(), document.metadata().headingsOriginal());
        text.forEach(passage -> sentences(
                passage,
                passage.unit().map(document.anchors()::of),
                "",
                document.metadata().language()));
        Map<String, Anchor> calledIn = calledIn();
        for (NumberedNote note : document.notes().all()) {
            Optional<Anchor> anchor =
                    Optional.ofNullable(calledIn.get(note.note().key()));
            String language = note.note().series() == Series.EDITOR
                    ? editionLanguage
                    : document.metadata().language();
            note.note()
                    .content()
                    .forEach(block -> PassageReader.of(List.of(block), true)
                            .forEach(passage -> sentences(passage, anchor, note.mark(), language)));
        }
        return new Contribution(
                document.slug(),
                document.metadata(),
                counts(text),
                List.copyOf(sentences),
                document.history(),
                Linker.of(document));
    }

    /** Cuts a passage into sentences, none within a name, and keeps those that name someone or something. */
    private void sentences(Passage passage, Optional<Anchor> anchor, String noteMark, String language) {
        String text = passage.text();
        int start = 0;
        for (int end : bounds.bounds(text)) {
            if (end == start || passage.names().stream().anyMatch(name -> name.start() < end && end < name.end())) {
                continue;
            }
            int first = start;
            List<Sentence.Name> names = passage.names().stream()
                    .filter(name -> name.start() >= first && name.end() <= end)
                    .map(name -> new Sentence.Name(name.entry(), name.start() - first, name.end() - first))
                    .toList();
            if (!names.isEmpty()) {
                sentences.add(new Sentence(
                        anchor, noteMark, language, text.substring(first, end).stripTrailing(), names));
            }
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

    private Counts counts(List<Passage> text) {
        long words = text.stream()
                .mapToLong(passage -> WORD.matcher(passage.text()).results().count())
                .sum();
        return new Counts(
                (int) words,
                document.anchors().all().size(),
                document.notes().of(Series.EDITOR).size(),
                document.notes().of(Series.TRANSLATOR).size(),
                document.notes().of(Series.AUTHOR).size());
    }
}
