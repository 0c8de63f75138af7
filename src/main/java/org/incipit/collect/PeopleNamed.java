package org.incipit.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.incipit.model.Entry;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryRef;
import org.incipit.model.Letters;

/**
 * Finds people in prose whose names are not marked up, as that of entries and events: by the forms that name them in texts,
 * their names, and other names of several words. What two people are called names neither.
 */
final class PeopleNamed {

    private record Name(String written, EntryRef person) {}

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    PeopleNamed(List<EntryPage> people) {
        Map<String, Set<EntryRef>> owners = new HashMap<>();
        people.forEach(page -> names(page.entry())
                .forEach(name -> owners.computeIfAbsent(name, n -> new LinkedHashSet<>())
                        .add(page.entry().ref())));
        people.forEach(page -> page.entry().core().ambiguous().forEach(form -> owners.remove(form.text())));
        owners.forEach((name, several) -> {
            int end = Letters.end(name, 0);
            if (several.size() == 1 && end > 0) {
                byFirstWord
                        .computeIfAbsent(name.substring(0, end), word -> new ArrayList<>())
                        .add(new Name(name, several.iterator().next()));
            }
        });
        byFirstWord
                .values()
                .forEach(names -> names.sort(
                        Comparator.comparingInt((Name name) -> -name.written().length())
                                .thenComparing(Name::written)));
    }

    private static List<String> names(Entry entry) {
        return Stream.of(
                        Stream.of(entry.name()),
                        entry.core().forms().stream().map(Entry.Form::text),
                        entry.core().also().stream().map(Entry.OtherName::name).filter(name -> name.indexOf(' ') > 0))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** Adds to a passage the people it names, where nothing is marked up yet. */
    Passage in(Passage passage) {
        String text = passage.text();
        int end;
        for (int start = Letters.start(text, 0); start < text.length(); start = Letters.start(text, end)) {
            end = Letters.end(text, start);
            for (Name name : byFirstWord.getOrDefault(text.substring(start, end), List.of())) {
                int behind = start + name.written().length();
                if (text.startsWith(name.written(), start) && endsAWord(text, behind)) {
                    if (!isMarked(passage, start, behind)) {
                        passage.name(name.person(), start, behind);
                    }
                    end = behind;
                    break;
                }
            }
        }
        return passage;
    }

    private static boolean isMarked(Passage passage, int start, int end) {
        return passage.names().stream().anyMatch(name -> name.start() < end && start < name.end());
    }

    private static boolean endsAWord(String text, int at) {
        return at == text.length() || !Letters.isOne(text.charAt(at));
    }
}
