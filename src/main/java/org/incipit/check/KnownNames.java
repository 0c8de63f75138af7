package org.incipit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incipit.model.Authority;
import org.incipit.model.Entry;
import org.incipit.model.EntryRef;
import org.incipit.model.Folding;
import org.incipit.model.Letters;

/** The words that names of the authority files are made of. Made once for a run; may be asked by several threads at once. */
public final class KnownNames {

    /** Letters of a word that can be taken for a misspelled name. */
    static final int LONG = 6;

    /** A word of a name, as it is written there. */
    record Known(String word, String folded, EntryRef entry) {}

    private final Set<String> words = new HashSet<>();
    private final Map<Integer, List<Known>> byHash = new HashMap<>();

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
        int end;
        for (int start = Letters.start(name, 0); start < name.length(); start = Letters.start(name, end)) {
            end = Letters.end(name, start);
            String word = name.substring(start, end);
            List<String> readings = Folding.readings(word);
            words.addAll(readings);
            if (isLong(name, start, end)) {
                for (String folded : readings) {
                    if (entered.add(folded)) {
                        add(new Known(word, folded, entry));
                    }
                }
            }
        }
    }

    private void add(Known known) {
        for (int hash : OneLetter.hashes(known.folded())) {
            List<Known> like = byHash.computeIfAbsent(hash, h -> new ArrayList<>(1));
            if (!like.contains(known)) {
                like.add(known);
            }
        }
    }

    /** Whether a word, from one offset of a text to before another, is long and begins with a capital, as names do. */
    static boolean isLong(String text, int start, int end) {
        return Character.isUpperCase(text.codePointAt(start)) && text.codePointCount(start, end) >= LONG;
    }

    /** The word of a name that another word is one slip from; empty for a word that some name has itself. */
    Optional<Known> meant(String word) {
        List<String> readings = Folding.readings(word);
        for (String reading : readings) {
            if (words.contains(reading)) {
                return Optional.empty();
            }
        }
        Optional<Known> meant = Optional.empty();
        if (!readings.isEmpty()) {
            String folded = readings.get(0);
            for (int hash : OneLetter.hashes(folded)) {
                for (Known known : byHash.getOrDefault(hash, List.of())) {
                    boolean first = meant.isEmpty()
                            || known.folded().compareTo(meant.get().folded()) < 0;
                    if (first && OneLetter.slip(folded, known.folded())) {
                        meant = Optional.of(known);
                    }
                }
            }
        }
        return meant;
    }
}
