package org.incipit.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What abbreviations stand for, as the authority files say: an organization's or place's {@code abbreviation} stands for
 * its name, a term for its {@code expansion}.
 */
public final class Glossary {

    /**
     * An abbreviation.
     *
     * @param words as texts have it
     * @param expansion what it stands for
     */
    public record Line(String words, String expansion, EntryRef entry) {}

    private final List<Line> lines;
    private final Map<EntryRef, Map<String, String>> byEntry = new HashMap<>();

    private Glossary(List<Line> lines) {
        this.lines = List.copyOf(lines);
        lines.forEach(line ->
                byEntry.computeIfAbsent(line.entry(), entry -> new HashMap<>()).put(line.words(), line.expansion()));
    }

    public static Glossary of(Authority authority) {
        List<Line> lines = new ArrayList<>();
        for (Entry entry : authority.entries()) {
            if (entry instanceof Entry.Organization organization) {
                organization.abbreviation().ifPresent(words -> add(words, entry, lines));
            } else if (entry instanceof Entry.Place place) {
                place.abbreviation().ifPresent(words -> add(words, entry, lines));
            } else if (entry instanceof Entry.Term term) {
                term.expansion()
                        .filter(expansion -> !expansion.equals(term.name()))
                        .ifPresent(expansion -> lines.add(new Line(term.name(), expansion, term.ref())));
            }
        }
        return new Glossary(lines);
    }

    /** Several abbreviations are parted by commas; what an editor says of one stands in brackets and is no part of it. */
    private static void add(String written, Entry entry, List<Line> lines) {
        for (String part : written.split(",(?![^(]*\\))")) {
            String words = part.replaceAll("\\s*\\([^)]*\\)", "").strip();
            if (!words.isEmpty() && !words.equals(entry.name())) {
                lines.add(new Line(words, entry.name(), entry.ref()));
            }
        }
    }

    /** All abbreviations, by entry. */
    public List<Line> lines() {
        return lines;
    }

    /** Whether some words are an abbreviation of an entry. */
    public boolean explains(EntryRef entry) {
        return byEntry.containsKey(entry);
    }

    /** What words stand for where they name an entry; empty where they are no abbreviation of it. */
    public Optional<String> expansion(EntryRef entry, String words) {
        return Optional.ofNullable(byEntry.getOrDefault(entry, Map.of()).get(words));
    }
}
