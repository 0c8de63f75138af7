package org.incipit.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.incipit.model.Postings;

/** The words of texts that were corrected are those of the texts as they are. */
class TermsTest {

    @Property(tries = 300)
    void wordsThatAreTakenFromTheRunBeforeAreThoseOfTheTexts(@ForAll long seed) {
        Random random = new Random(seed);
        List<Postings> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            texts.add(text(random, 1 + random.nextInt(4)));
        }
        Terms terms = Terms.NONE.now(texts);
        for (int edit = 0; edit < 5; edit++) {
            int at = random.nextInt(texts.size());
            switch (random.nextInt(6)) {
                case 0 -> texts.set(at, text(random, 1 + random.nextInt(4)));
                case 1 -> texts.add(at, text(random, 2));
                case 2 -> texts.remove(at);
                default -> texts.set(at, text(random, texts.get(at).size()));
            }
            terms = terms.now(texts);

            assertEquals(told(Terms.NONE.now(texts)), told(terms));
            assertEquals(texts.stream().mapToInt(Postings::size).sum(), terms.size());
        }
    }

    private static Map<String, String> told(Terms terms) {
        return terms.words().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        word -> Arrays.toString(word.getValue().toArray()),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Postings text(Random random, int size) {
        Postings.Builder words = new Postings.Builder();
        for (int part = 0; part < size; part++) {
            for (int i = random.nextInt(6); i > 0; i--) {
                words.add("w" + random.nextInt(12), part);
            }
        }
        return words.build(size);
    }
}
