package org.incipit.bench.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.incipit.annotate.Annotator;
import org.incipit.model.Authority;
import org.incipit.model.Document;
import org.incipit.model.DocumentSource;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.ParsedText;
import org.incipit.model.Prose;
import org.incipit.model.TextState;
import org.incipit.problem.Outcome;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The annotation of a parsed document: names above all, and its notes, anchors and sections. */
@State(Scope.Benchmark)
public class NamesBenchmark {

    private static final int PEOPLE = 5_000;
    private static final List<String> SYLLABLES = List.of(
            "an", "bor", "chu", "dra", "er", "fim", "gor", "kov", "lin", "mar", "nik", "ov", "pet", "sku", "vich");

    private final Authority many;
    private final Annotator byFew;
    private final Annotator byMany;
    private final DocumentSource source;
    private final ParsedText text;
    private final TextState state;

    public NamesBenchmark() {
        Sample sample = Sample.of(1);
        Authority few = sample.catalog().authority();
        many = withStrangers(few);
        byFew = new Annotator(few);
        byMany = indexOfThousands();
        source = sample.source();
        text = sample.parsed(source);
        state = sample.aligned(source, text, Optional.empty());
    }

    /** By the authority files of the note, of whose people the document names some 25. */
    @Benchmark
    public Outcome<Document> fewEntries() {
        return byFew.document(source, text, state);
    }

    /** The same by authority files with 5,000 people more, who are not in it. */
    @Benchmark
    public Outcome<Document> thousandsOfEntries() {
        return byMany.document(source, text, state);
    }

    /** Getting ready for the authority files with the 5,000, once in a build. */
    @Benchmark
    public final Annotator indexOfThousands() {
        return new Annotator(many);
    }

    private static Authority withStrangers(Authority authority) {
        Random random = new Random(1956);
        SourceSpan where = SourceFile.of("people.yaml", "").whole();
        Prose nothing = new Prose("", where);
        List<Entry> entries = new ArrayList<>(authority.entries());
        for (int i = 0; i < PEOPLE; i++) {
            String given = name(random, 2);
            String surname = name(random, 3);
            EntryRef ref = new EntryRef(EntryKind.PERSON, "stranger-" + i);
            List<Entry.Form> forms =
                    List.of(new Entry.Form(given + " " + surname, where), new Entry.Form("Com. " + surname + i, where));
            entries.add(new Entry.Person(
                    new Entry.Core(
                            ref,
                            List.of(),
                            given + " " + surname,
                            surname + ", " + given,
                            List.of(),
                            forms,
                            List.of(),
                            nothing,
                            nothing,
                            List.of(),
                            Entry.Confidence.PARTIAL,
                            where),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return new Authority(entries, authority.events());
    }

    private static String name(Random random, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
