package org.incipit.collect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incipit.model.Ordinals;
import org.incipit.model.Postings;

/**
 * Every word of some texts with the numbers of the parts it stands in, counted through all texts. Where few texts are others than
 * they were, those of the run before are taken and only the words of these texts looked at.
 */
public final class Terms {

    /** Where more texts than one in so many are others, all are put together anew. */
    private static final int FEW = 8;

    /** Those of no text. */
    public static final Terms NONE = new Terms(List.of(), Map.of());

    private final List<Postings> texts;
    private final Map<String, Ordinals> words;

    private Terms(List<Postings> texts, Map<String, Ordinals> words) {
        this.texts = texts;
        this.words = words;
    }

    private static Terms of(List<Postings> texts) {
        Map<String, Ordinals> words = new HashMap<>();
        int first = 0;
        for (Postings text : texts) {
            text.addTo(words, first);
            first += text.size();
        }
        return new Terms(List.copyOf(texts), words);
    }

    /** Those of the texts as they are now. */
    Terms now(List<Postings> now) {
        List<Integer> others = new ArrayList<>();
        boolean inPlace = now.size() == texts.size();
        for (int i = 0; inPlace && i < now.size(); i++) {
            if (!now.get(i).equals(texts.get(i))) {
                inPlace = now.get(i).size() == texts.get(i).size();
                others.add(i);
            }
        }
        return inPlace && others.size() * FEW <= now.size() ? with(now, others) : of(now);
    }

    private Terms with(List<Postings> now, List<Integer> others) {
        Map<String, Ordinals> gone = new HashMap<>();
        Map<String, Ordinals> come = new HashMap<>();
        int first = 0;
        int i = 0;
        for (int other : others) {
            for (; i < other; i++) {
                first += now.get(i).size();
            }
            texts.get(other).addTo(gone, first);
            now.get(other).addTo(come, first);
        }
        gone.entrySet().removeIf(word -> come.remove(word.getKey(), word.getValue()));
        Map<String, Ordinals> all = new HashMap<>(words);
        gone.forEach((word, numbers) -> all.computeIfPresent(word, (w, before) -> before.without(numbers)));
        come.forEach((word, numbers) -> all.merge(word, numbers, Ordinals::union));
        all.values().removeIf(numbers -> numbers.size() == 0);
        return new Terms(List.copyOf(now), all);
    }

    /** The numbers of each word. */
    Map<String, Ordinals> words() {
        return Collections.unmodifiableMap(words);
    }

    /** How many parts all texts have. */
    int size() {
        return texts.stream().mapToInt(Postings::size).sum();
    }
}
