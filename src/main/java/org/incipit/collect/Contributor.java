package org.incipit.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.incipit.model.Anchors;
import org.incipit.model.Anchors.Anchor;
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
    private static final Anchor START = new Anchor("p1", 0, List.of());

    private final Document document;
    private final Sentences sentences;
    private final List<Mentioned> mentions = new ArrayList<>();

    private Contributor(Document document, Edition edition) {
        this.document = document;
        this.sentences = new Sentences(edition.abbreviations());
    }

    public static Contribution of(Document document, Edition edition) {
        return new Contributor(document, edition).contribution();
    }

    private Contribution contribution() {
        List<Passage> text =
                PassageReader.of(document.blocks(), document.metadata().headingsOriginal());
        text.forEach(passage ->
                mentions(passage, passage.unit().map(document.anchors()::of).orElse(START), ""));
        Map<String, Anchor> calledIn = calledIn();
        for (NumberedNote note : document.notes().all()) {
            Anchor anchor = calledIn.getOrDefault(note.note().key(), START);
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

    private void mentions(Passage passage, Anchor anchor, String noteMark) {
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

    /** The unit in which each note is first called. */
    private Map<String, Anchor> calledIn() {
        Map<String, Anchor> found = new HashMap<>();
        Anchors anchors = document.anchors();
        new Walker() {
            private Anchor anchor = START;

            @Override
            protected void unit(Unit unit) {
                anchor = anchors.of(unit);
            }

            @Override
            public Void noteCall(Inline.NoteCall call) {
                found.putIfAbsent(call.key(), anchor);
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
