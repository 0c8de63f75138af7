package org.incipit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.incipit.model.Authority;
import org.incipit.model.Entry;
import org.incipit.model.EntryRef;
import org.incipit.model.Folding;

/** The words that names of the authority files are made of. Made once for a run; may be asked by several threads at once. */
public final class KnownNames {

    /** Letters of a word that can be taken for a misspelled name. */
    static final int LONG = 6;

    /** A word of a name, as it is written there. */
    record Known(String word, String folded, EntryRef entry) {}

    private final Set<String> words = new HashSet<>();
    private final Map<String, List<Known>> byKey = new HashMap<>();

    private KnownNames() {}

    /** Those of an edition. */
    public static KnownNames of(Authority authority) {
        KnownNames names = new KnownNames();
        Set<String> entered = new HashSet<>();
        for (Entry entry : authority.entries()) {
            entry.core().names().forEach(name -> names.add(name, entry.ref(), entered));
            explained(entry)
                    .forEach(words -> Folding.words(words).forEach(word -> names.words.addAll(word.readings())));
        }
        authority
                .events()
                .forEach(event -> Folding.words(event.title()).forEach(word -> names.words.addAll(word.readings())));
        return names;
    }

    /** What else an entry calls things by their names in. */
    private static Stream<String> explained(Entry entry) {
        if (entry instanceof Entry.Person person) {
            return person.office().stream();
        }
        if (entry instanceof Entry.Place place) {
            return place.modern().stream();
        }
        if (entry instanceof Entry.Organization body) {
            return body.nativeName().stream();
        }
        return entry instanceof Entry.Term term ? term.expansion().stream() : Stream.of();
    }

    private void add(String name, EntryRef entry, Set<String> entered) {
        Matcher word = Folding.WORD.matcher(name);
        while (word.find()) {
            List<String> readings = Folding.readings(word.group());
            words.addAll(readings);
            if (isLong(word.group())) {
                readings.stream()
                        .filter(entered::add)
                        .map(folded -> new Known(word.group(), folded, entry))
                        .forEach(known -> OneLetter.keys(known.folded())
                                .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                        .add(known)));
            }
        }
    }

    /** Whether a word is long and begins with a capital, as names do. */
    static boolean isLong(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.codePointCount(0, word.length()) >= LONG;
    }

    /** The word of a name that another word is one slip from; empty for a word that some name has itself. */
    Optional<Known> meant(String word) {
        List<String> readings = Folding.readings(word);
        if (readings.isEmpty() || readings.stream().anyMatch(words::contains)) {
            return Optional.empty();
        }
        String folded = readings.get(0);
        return OneLetter.keys(folded).stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(known -> OneLetter.slip(folded, known.folded()))
                .min((a, b) -> a.folded().compareTo(b.folded()));
    }
}
