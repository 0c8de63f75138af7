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
import org.incipit.model.Mentioned;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Series;
import org.incipit.model.Unit;
import org.incipit.model.Walker;

/** Reads from a document what the rest of the edition needs to know of it. */
public final class Contributor {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");

    private final Document document;
    private final Sentences sentences;
    private final List<Mentioned> mentions = new ArrayList<>();

    private Contributor(Document document, Edition edition) {
        this.document = document;
        this.sentences = new Sentences(edition.abbreviations());
    }

    /** What a document tells; it may have errors, so that the rest of the edition can be checked all the same. */
    public static Contribution of(Document document, Edition edition) {
        return new Contributor(document, edition).contribution();
    }

    private Contribution contribution() {
        List<Passage> text =
                PassageReader.of(document.blocks(), document.metadata().headingsOriginal());
        text.forEach(passage -> mentions(passage, passage.unit().map(document.anchors()::of), ""));
        Map<String, Anchor> calledIn = calledIn();
        for (NumberedNote note : document.notes().all()) {
            Optional<Anchor> anchor =
                    Optional.ofNullable(calledIn.get(note.note().key()));
            String mark = note.mark();
            note.note()
                    .content()
                    .forEach(block ->
                            PassageReader.of(List.of(block), true).forEach(passage -> mentions(passage, anchor, mark)));
        }
        return new Contribution(
                document.slug(),
                document.metadata(),
                counts(text),
                List.copyOf(mentions),
                document.history(),
                Linker.of(document));
    }

    private void mentions(Passage passage, Optional<Anchor> anchor, String noteMark) {
        String text = passage.text();
        List<Integer> bounds = sentences.bounds(text);
        for (Passage.Named name : passage.names()) {
            int start = bounds.stream().filter(b -> b <= name.start()).reduce(0, Math::max);
            int end = bounds.stream().filter(b -> b >= name.end()).reduce(text.length(), Math::min);
            mentions.add(new Mentioned(
                    name.entry(),
                    anchor,
                    text.substring(start, name.start()),
                    text.substring(name.start(), name.end()),
                    text.substring(name.end(), end).stripTrailing(),
                    noteMark));
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
