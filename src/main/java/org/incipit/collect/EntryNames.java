package org.incipit.collect;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.incipit.model.Entry;
import org.incipit.model.Folding;
import org.incipit.model.SearchIndex.Reach;
import org.incipit.model.Transliteration;

/** The words under which an entry is looked for, and what each of them does. */
final class EntryNames {

    private static final int SHORTEST_VARIANT = 3;

    private final Entry entry;
    private final Predicate<String> common;
    private final SortedMap<String, Reach> words = new TreeMap<>();

    private EntryNames(Entry entry, Predicate<String> common) {
        this.entry = entry;
        this.common = common;
    }

    /** All names of an entry, the one it is shown by first; the one it is sorted by left out. */
    static Set<String> of(Entry entry) {
        Set<String> names = new LinkedHashSet<>(List.of(entry.name()));
        entry.core().also().forEach(other -> names.add(other.name()));
        if (entry instanceof Entry.Organization organization) {
            organization.abbreviation().ifPresent(names::add);
            organization.nativeName().ifPresent(names::add);
        } else if (entry instanceof Entry.Place place) {
            place.abbreviation().ifPresent(names::add);
            place.modern().ifPresent(names::add);
        } else if (entry instanceof Entry.Term term) {
            term.expansion().ifPresent(names::add);
        }
        return names;
    }

    /**
     * Every word of its names, Russian ones as other languages write them too. What names the entry is found by it, if the
     * word is a person's name, or all of a name: nobody who looks for “union” means every place where the USSR is named. A
     * common word that is not all of a name does nothing by itself where it is written small, or is short: nobody who looks
     * for “the” means “Meeting of the Presidium”.
     *
     * @param common whether a word is one of those that stand in many texts, and mostly without this entry
     */
    static SortedMap<String, Reach> words(Entry entry, Predicate<String> common) {
        EntryNames names = new EntryNames(entry, common);
        of(entry).forEach(names::name);
        entry.core().also().stream()
                .filter(other -> other.language().filter(EntryNames::isRussian).isPresent())
                .forEach(other -> names.russian(other.name()));
        return names.words;
    }

    private static boolean isRussian(String language) {
        return language.equals("ru") || language.startsWith("ru-");
    }

    private void name(String name) {
        List<Folding.Word> all = Folding.words(name);
        for (Folding.Word word : all) {
            String written = name.substring(word.start(), word.end());
            for (String reading : word.readings()) {
                add(reading, reach(written, reading, all.size()));
                if (written.indexOf('đ') >= 0 || written.indexOf('Đ') >= 0) {
                    String plain = reading.replace("dj", "d");
                    add(plain, reach(written, plain, all.size()));
                }
            }
        }
    }

    private void russian(String name) {
        List<Folding.Word> all = Folding.words(name);
        for (Folding.Word word : all) {
            String written = name.substring(word.start(), word.end());
            Transliteration.russian(written).stream()
                    .filter(reading -> !reading.isEmpty())
                    .forEach(reading -> add(reading, reach(written, reading, all.size())));
        }
    }

    private void add(String reading, Reach reach) {
        words.merge(reading, reach, (a, b) -> Comparator.<Reach>naturalOrder().compare(a, b) < 0 ? b : a);
    }

    private Reach reach(String written, String reading, int of) {
        if (of == 1) {
            return Reach.VARIANT;
        }
        boolean slight = Character.isLowerCase(written.codePointAt(0)) || written.length() <= SHORTEST_VARIANT;
        if (slight && common.test(reading)) {
            return Reach.BESIDE;
        }
        return entry instanceof Entry.Person && reading.length() >= SHORTEST_VARIANT ? Reach.VARIANT : Reach.OFFERED;
    }
}
