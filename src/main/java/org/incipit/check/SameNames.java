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
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/** Two entries of one name, or of nearly one, are one entry made twice, or have to be told apart. */
final class SameNames {

    /** Letters of a word that one of them is not enough to tell it apart from another. */
    private static final int LONG = 5;

    /** A name of an entry, as words without case and marks. */
    private record Named(Entry entry, String name, List<String> words) {}

    private final Problems problems = new Problems();
    private final Set<List<EntryRef>> told = new HashSet<>();

    private SameNames() {}

    static List<Problem> in(Authority authority) {
        SameNames rule = new SameNames();
        rule.same(authority);
        rule.nearlySame(authority);
        return rule.problems.list();
    }

    private void same(Authority authority) {
        Map<List<Object>, List<Entry>> byName = new HashMap<>();
        for (Entry entry : authority.entries()) {
            List<Entry> others = byName.computeIfAbsent(
                    List.of(entry.ref().kind(), Folding.line(entry.name())), name -> new ArrayList<>());
            others.stream()
                    .filter(other -> !toldApart(entry, other))
                    .findFirst()
                    .ifPresent(other -> tellSame(entry, other));
            others.add(entry);
        }
    }

    private void tellSame(Entry entry, Entry other) {
        told.add(List.of(other.ref(), entry.ref()));
        problems.add(
                Code.W0207,
                entry.core().where(),
                "'" + entry.name() + "' is also the name of " + other.ref()
                        + ", and nothing tells readers which is which",
                entry instanceof Entry.Person
                        ? "give both a year of birth or death, or make one entry of them"
                        : "give both a note, or make one entry of them");
    }

    /** Whether readers can see that two entries of one name are two. */
    private static boolean toldApart(Entry one, Entry other) {
        if (one instanceof Entry.Person a && other instanceof Entry.Person b) {
            return livedOtherwise(a, b);
        }
        return !one.core().note().isEmpty() && !other.core().note().isEmpty();
    }

    private static boolean livedOtherwise(Entry.Person a, Entry.Person b) {
        boolean dated = Stream.of(a, b)
                .allMatch(person -> person.born().isPresent() || person.died().isPresent());
        return dated && !(a.born().equals(b.born()) && a.died().equals(b.died()));
    }

    private void nearlySame(Authority authority) {
        Map<List<Object>, List<Named>> near = new HashMap<>();
        for (Entry entry : authority.entries()) {
            for (Named named : names(entry)) {
                for (int i = 0; i < named.words().size(); i++) {
                    if (named.words().get(i).length() >= LONG) {
                        for (List<String> key : keys(named.words(), i)) {
                            List<Named> others = near.computeIfAbsent(
                                    List.of(entry.ref().kind(), i, key), words -> new ArrayList<>());
                            int at = i;
                            others.stream()
                                    .filter(other -> isNear(named, other, at))
                                    .findFirst()
                                    .ifPresent(other -> tellNear(named, other));
                            others.add(named);
                        }
                    }
                }
            }
        }
    }

    private static List<Named> names(Entry entry) {
        return entry.core().names().stream()
                .map(name -> new Named(entry, name, List.of(Folding.line(name).split(" ", -1))))
                .toList();
    }

    /** The words with one letter less in one of them. */
    private static List<List<String>> keys(List<String> words, int at) {
        List<List<String>> keys = new ArrayList<>();
        for (String shorter : OneLetter.keys(words.get(at))) {
            List<String> key = new ArrayList<>(words);
            key.set(at, shorter);
            keys.add(key);
        }
        return keys;
    }

    private static boolean isNear(Named one, Named other, int at) {
        return !one.entry().ref().equals(other.entry().ref())
                && other.words().get(at).length() >= LONG
                && OneLetter.slip(one.words().get(at), other.words().get(at));
    }

    private void tellNear(Named one, Named other) {
        boolean apart = one.entry() instanceof Entry.Person a
                && other.entry() instanceof Entry.Person b
                && livedOtherwise(a, b);
        if (!apart && told.add(List.of(other.entry().ref(), one.entry().ref()))) {
            problems.add(
                    Code.W0208,
                    place(one),
                    "'" + one.name() + "' is one letter from '" + other.name() + "' of "
                            + other.entry().ref(),
                    one.entry() instanceof Entry.Person
                            ? "see whether they are one; where they are two, dates with both tell them apart"
                            : "see whether they are one; where they are two, silence this with the reason");
        }
    }

    private static SourceSpan place(Named named) {
        Entry.Core core = named.entry().core();
        Optional<Entry.Form> form = Stream.concat(core.forms().stream(), core.ambiguous().stream())
                .filter(listed -> listed.text().equals(named.name()))
                .findFirst();
        return form.map(Entry.Form::where).orElse(core.where());
    }
}
