package org.incipit.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Contribution;
import org.incipit.model.Dispersion;
import org.incipit.model.EntryPage;
import org.incipit.model.Findings;
import org.incipit.model.Mentions;
import org.incipit.model.Register;
import org.incipit.model.Register.FirstMention;
import org.incipit.model.Register.Letter;
import org.incipit.model.Register.Line;
import org.incipit.model.Spot;

/** Makes an index of the entries of one kind, in all its orders. */
final class Registrar {

    private static final int NAMED_DOCUMENTS = 4;

    /** From mark to mark. */
    private static final double LEAST_DISTANCE = 0.06;

    /** The same of marks that are years: they stand beside one another on the narrowest page. */
    private static final double LEAST_DISTANCE_OF_YEARS = 0.1;

    private static final double PLACES = 10_000;

    /** Of more than these a text is hardly as wide as a point: each is as wide as the others, and a mention stands where it begins. */
    private static final int MANY_DOCUMENTS = 500;

    private final Alphabet alphabet;
    private final List<Contribution> documents;
    private final Map<String, Integer> place = new HashMap<>();
    private final List<Dispersion.Stretch> stretches = new ArrayList<>();

    Registrar(Alphabet alphabet, List<Contribution> documents) {
        this.alphabet = alphabet;
        this.documents = documents;
        if (documents.size() > MANY_DOCUMENTS) {
            documents.forEach(document -> stretch(document, place.size(), place.size(), documents.size()));
        } else {
            long all = Math.max(
                    1, documents.stream().mapToLong(d -> d.counts().words()).sum());
            long before = 0;
            for (Contribution document : documents) {
                long behind = before + document.counts().words();
                stretch(document, before, behind, all);
                before = behind;
            }
        }
    }

    private void stretch(Contribution document, long start, long end, long all) {
        stretches.add(new Dispersion.Stretch(
                document.slug(),
                place(start, all),
                place(end, all),
                document.counts().words()));
        place.put(document.slug(), place.size());
    }

    /** To a ten-thousandth, as it is drawn: a text that becomes longer moves few of the others then. */
    private static double place(long before, long all) {
        return Math.round((double) before / all * PLACES) / PLACES;
    }

    Register of(List<EntryPage> entries) {
        return new Register(
                letters(lines(entries)), inOrder(entries), new Dispersion(stretches, marks(), rows(entries)));
    }

    private List<Line> lines(List<EntryPage> entries) {
        List<Line> lines = new ArrayList<>();
        for (EntryPage page : entries) {
            lines.add(new Line(page.entry().core().sort(), Optional.empty(), page, false, List.of()));
            SeeReferences.of(page.entry())
                    .forEach(other -> lines.add(new Line(other.text(), other.language(), page, true, List.of())));
        }
        lines.sort(Comparator.comparing(Line::heading, alphabet.order())
                .thenComparing(Line::see)
                .thenComparing(line -> line.page().entry().ref())
                .thenComparing(Line::heading));
        return besideOneAnother(lines);
    }

    /** A see-reference right beside its entry sends nobody anywhere: it is told in the entry's own line. */
    private static List<Line> besideOneAnother(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            while (end < lines.size() && same(lines.get(i), lines.get(end))) {
                end++;
            }
            List<Line> run = lines.subList(i, end);
            Optional<Line> own = run.stream().filter(line -> !line.see()).findFirst();
            if (own.isPresent()) {
                List<String> spellings = run.stream()
                        .filter(Line::see)
                        .map(Line::heading)
                        .distinct()
                        .toList();
                kept.add(new Line(
                        own.get().heading(), Optional.empty(), own.get().page(), false, spellings));
            } else {
                kept.addAll(run);
            }
            i = end;
        }
        return kept;
    }

    private static boolean same(Line a, Line b) {
        return a.page().entry().ref().equals(b.page().entry().ref());
    }

    private List<Letter> letters(List<Line> lines) {
        Map<String, List<Line>> byLetter = new LinkedHashMap<>();
        lines.forEach(line -> byLetter.computeIfAbsent(alphabet.letter(line.heading()), letter -> new ArrayList<>())
                .add(line));
        return byLetter.entrySet().stream()
                .map(letter -> new Letter(letter.getKey(), List.copyOf(letter.getValue())))
                .toList();
    }

    private List<FirstMention> inOrder(List<EntryPage> entries) {
        return entries.stream()
                .flatMap(page -> first(page, false).or(() -> first(page, true)).stream())
                .sorted(Comparator.comparing(
                                (FirstMention first) -> first.sentence().inNote())
                        .thenComparing(
                                first -> place.getOrDefault(first.document().slug(), 0))
                        .thenComparing(first -> first.sentence()
                                .position(first.sentence().names().get(0)))
                        .thenComparing(first -> first.page().entry().ref()))
                .toList();
    }

    private static Optional<FirstMention> first(EntryPage page, boolean inNote) {
        return page.documents().stream()
                .filter(document ->
                        (inNote ? document.named().inNotes() : document.named().inText()) > 0)
                .flatMap(document -> document.sentences().stream()
                        .filter(sentence -> sentence.inNote() == inNote)
                        .limit(1)
                        .map(sentence -> new FirstMention(page, document, sentence)))
                .findFirst();
    }

    /** The marks of a single document; of several, where each, or each year, begins. */
    private List<Dispersion.Mark> marks() {
        List<Dispersion.Mark> marks = new ArrayList<>();
        String last = "";
        for (int i = 0; i < documents.size(); i++) {
            Contribution document = documents.get(i);
            List<Findings.UnitStart> units = document.findings().marks();
            if (units.isEmpty()) {
                continue;
            }
            if (documents.size() == 1) {
                int words = Math.max(1, document.counts().words());
                return units.stream()
                        .map(start -> new Dispersion.Mark(
                                (double) start.words() / words,
                                start.anchor().number(),
                                new Spot(document.slug(), start.anchor())))
                        .toList();
            }
            String label = documents.size() <= NAMED_DOCUMENTS
                    ? document.metadata().shortTitle()
                    : DocumentLister.year(document.metadata());
            if (!label.isEmpty() && (documents.size() <= NAMED_DOCUMENTS || !label.equals(last))) {
                marks.add(new Dispersion.Mark(
                        stretches.get(i).start(),
                        label,
                        new Spot(document.slug(), units.get(0).anchor())));
                last = label;
            }
        }
        return documents.size() <= NAMED_DOCUMENTS ? thinned(marks, LEAST_DISTANCE) : years(marks);
    }

    /** A year is written to the right of its mark; at the end there is no room for that. */
    private static List<Dispersion.Mark> years(List<Dispersion.Mark> marks) {
        return thinned(marks, LEAST_DISTANCE_OF_YEARS).stream()
                .filter(mark -> mark.at() <= 1 - LEAST_DISTANCE_OF_YEARS)
                .toList();
    }

    private static List<Dispersion.Mark> thinned(List<Dispersion.Mark> marks, double least) {
        List<Dispersion.Mark> kept = new ArrayList<>();
        for (Dispersion.Mark mark : marks) {
            if (kept.isEmpty() || mark.at() - kept.get(kept.size() - 1).at() >= least) {
                kept.add(mark);
            }
        }
        return List.copyOf(kept);
    }

    private List<Dispersion.Row> rows(List<EntryPage> entries) {
        return entries.stream()
                .map(this::row)
                .filter(row -> row.mentions() > 0)
                .sorted(Comparator.comparingInt(Dispersion.Row::mentions)
                        .reversed()
                        .thenComparing(Dispersion.Row::name, alphabet.order())
                        .thenComparing(Dispersion.Row::entry))
                .toList();
    }

    private Dispersion.Row row(EntryPage page) {
        int mentions = 0;
        for (EntryPage.InDocument document : page.documents()) {
            mentions += document.named().placed();
        }
        return new Dispersion.Row(page.entry().ref(), page.entry().core().sort(), mentions, () -> ticks(page));
    }

    private List<Dispersion.Tick> ticks(EntryPage page) {
        List<Dispersion.Tick> ticks = new ArrayList<>();
        for (EntryPage.InDocument document : page.documents()) {
            int index = place.getOrDefault(document.slug(), 0);
            Dispersion.Stretch stretch = stretches.get(index);
            for (Mentions.Place place : document.places()) {
                ticks.add(new Dispersion.Tick(stretch.at(place.position()), new Spot(document.slug(), place.anchor())));
            }
        }
        return List.copyOf(ticks);
    }
}
