package org.incipit.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.incipit.model.Entry;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryRef;
import org.incipit.model.Folding;

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
            Matcher first = Folding.WORD.matcher(name);
            if (several.size() == 1 && first.lookingAt()) {
                byFirstWord
                        .computeIfAbsent(first.group(), word -> new ArrayList<>())
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
        Matcher word = Folding.WORD.matcher(text);
        for (int at = 0; word.find(at); ) {
            int start = word.start();
            Optional<Name> found = byFirstWord.getOrDefault(word.group(), List.of()).stream()
                    .filter(name -> text.startsWith(name.written(), start))
                    .filter(name -> endsAWord(text, start + name.written().length()))
                    .findFirst();
            int end = found.map(name -> start + name.written().length()).orElse(word.end());
            boolean marked = passage.names().stream().anyMatch(name -> name.start() < end && start < name.end());
            if (found.isPresent() && !marked) {
                passage.name(found.get().person(), start, end);
            }
            at = end;
        }
        return passage;
    }

    private static boolean endsAWord(String text, int at) {
        return at == text.length()
                || !Folding.WORD.matcher(text.substring(at, at + 1)).matches();
    }
}
