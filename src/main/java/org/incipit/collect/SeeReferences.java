package org.incipit.collect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.incipit.model.Entry;
import org.incipit.model.Folding;

/** Other names and spellings under which a reader may look for an entry. */
final class SeeReferences {

    /** Languages in which the family name comes first, so that nothing has to be turned round. */
    private static final Set<String> FAMILY_FIRST = Set.of("hu", "zh", "ja", "ko", "vi");

    /** What a place is called today may be told in several names, or with where it lies: no heading of an index. */
    private static final Pattern MORE_THAN_A_NAME = Pattern.compile("[(,;]");

    /** Another heading for an entry. */
    record Heading(String text, Optional<String> language) {}

    private final Entry entry;
    private final Map<String, Heading> found = new LinkedHashMap<>();

    private SeeReferences(Entry entry) {
        this.entry = entry;
    }

    static List<Heading> of(Entry entry) {
        SeeReferences references = new SeeReferences(entry);
        references.gather();
        return List.copyOf(references.found.values());
    }

    private void gather() {
        entry.core().also().forEach(other -> add(heading(other), other.language()));
        if (entry instanceof Entry.Organization organization) {
            organization.abbreviation().ifPresent(this::addAbbreviations);
            organization.nativeName().ifPresent(this::addNative);
        } else if (entry instanceof Entry.Place place) {
            place.abbreviation().ifPresent(this::addAbbreviations);
            place.modern()
                    .filter(modern -> !MORE_THAN_A_NAME.matcher(modern).find())
                    .ifPresent(modern -> add(modern, Optional.empty()));
        }
        if (!entry.name().equals(entry.core().sort()) && !(entry instanceof Entry.Person)) {
            add(entry.name(), Optional.empty());
        }
        addUnaccented();
        addForms();
    }

    private void add(String heading, Optional<String> language) {
        if (!heading.isBlank() && !heading.equals(entry.core().sort())) {
            found.putIfAbsent(heading, new Heading(heading, language));
        }
    }

    private String heading(Entry.OtherName other) {
        if (other.sort().isPresent()) {
            return other.sort().get();
        }
        boolean familyFirst = other.language()
                .filter(language -> FAMILY_FIRST.contains(language.split("-", 2)[0]))
                .isPresent();
        int space = other.name().lastIndexOf(' ');
        boolean inverted = entry instanceof Entry.Person && entry.core().sort().contains(",");
        return inverted && !familyFirst && space > 0 && !other.name().contains(",")
                ? other.name().substring(space + 1) + ", " + other.name().substring(0, space)
                : other.name();
    }

    private void addAbbreviations(String written) {
        for (String part : written.split(",(?![^(]*\\))")) {
            add(part.replaceAll("\\s*\\([^)]*\\)", "").strip(), Optional.empty());
        }
    }

    /** A name of its own, with its abbreviation in brackets behind it. */
    private void addNative(String written) {
        for (String part : written.split("[()]")) {
            add(part.strip(), Optional.empty());
        }
    }

    private void addUnaccented() {
        String sort = entry.core().sort();
        String bare = Normalizer.normalize(sort, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("đ", "d")
                .replace("Đ", "D");
        if (isLatin(sort)) {
            add(Normalizer.normalize(bare, Normalizer.Form.NFC), Optional.empty());
        }
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Forms of the texts that the headings do not already show: another spelling, or another word altogether. */
    private void addForms() {
        Set<String> known = new HashSet<>(words(entry.core().sort()));
        known.addAll(words(entry.name()));
        found.keySet().forEach(heading -> known.addAll(words(heading)));
        List<Entry.Form> forms = new ArrayList<>(entry.core().forms());
        forms.addAll(entry.core().ambiguous());
        for (Entry.Form form : forms) {
            List<String> words = words(form.text());
            boolean otherSpelling = words.size() == 1 && known.contains(words.get(0)) && !spelled(form.text());
            if (otherSpelling || words.stream().noneMatch(known::contains)) {
                add(form.text(), Optional.empty());
            }
        }
    }

    /** Whether a heading has this word, accents and all. */
    private boolean spelled(String word) {
        String name = entry.core().sort() + " " + entry.name() + " " + String.join(" ", found.keySet());
        return name.contains(word);
    }

    private static List<String> words(String text) {
        return Folding.words(text).stream().map(word -> word.readings().get(0)).toList();
    }
}
