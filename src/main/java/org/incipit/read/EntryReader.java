package org.incipit.read;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incipit.model.Edtf;
import org.incipit.model.Entry;
import org.incipit.model.Entry.Confidence;
import org.incipit.model.Entry.Coordinates;
import org.incipit.model.Entry.Core;
import org.incipit.model.Entry.Form;
import org.incipit.model.Entry.Organization;
import org.incipit.model.Entry.OtherName;
import org.incipit.model.Entry.Person;
import org.incipit.model.Entry.Place;
import org.incipit.model.Entry.Term;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.IdentifierType;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;

/** Reads one entry of an authority file. */
final class EntryReader {

    private final YamlMap keys;
    private final Problems problems;

    private EntryReader(YamlMap keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    static Entry read(EntryKind kind, YamlMap keys, Problems problems) {
        EntryReader reader = new EntryReader(keys, problems);
        Core core = reader.core(kind);
        Entry entry = switch (kind) {
            case PERSON -> reader.person(core);
            case PLACE -> reader.place(core);
            case ORGANIZATION -> new Organization(core, keys.text("abbreviation"), keys.text("native"));
            case TERM -> new Term(core, keys.text("kind"), keys.text("expansion"));
        };
        keys.done();
        return entry;
    }

    private Core core(EntryKind kind) {
        String id =
                keys.located("id").map(located -> Names.id(located, problems)).orElse("");
        String name = keys.located("name").map(YamlMap.Located::text).orElse(id);
        EntryRef ref = new EntryRef(kind, id);
        return new Core(
                ref,
                Names.aliases(keys, problems),
                name,
                keys.text("sort").orElse(name),
                keys.either(
                        "also",
                        text -> new OtherName(text.text(), Optional.empty(), Optional.empty()),
                        this::otherName),
                forms("forms"),
                forms("ambiguous"),
                keys.prose("note"),
                keys.prose("uncertain"),
                keys.texts("sources"),
                confidence(keys, problems),
                identifiers(kind),
                RelationReader.read(ref, keys, problems),
                keys.where("id"));
    }

    private List<Form> forms(String key) {
        return keys.strings(key).stream()
                .filter(form -> !form.text().isBlank())
                .map(form -> new Form(form.text().strip(), form.where()))
                .toList();
    }

    private Optional<OtherName> otherName(YamlMap other) {
        Optional<String> language = Names.language(other, "lang", problems);
        Optional<String> sort = other.text("sort");
        Optional<OtherName> name = other.located("name").map(located -> new OtherName(located.text(), language, sort));
        other.done();
        return name;
    }

    /** How well an entry or event is founded; verified where nothing is said. */
    static Confidence confidence(YamlMap keys, Problems problems) {
        return keys.located("confidence")
                .map(located -> switch (located.text()) {
                    case "verified" -> Confidence.VERIFIED;
                    case "partial" -> Confidence.PARTIAL;
                    case "uncertain" -> Confidence.UNCERTAIN;
                    default -> {
                        problems.add(
                                Code.E0107,
                                located.where(),
                                "'" + located.text() + "' is no degree of confidence",
                                "write verified, partial or uncertain");
                        yield Confidence.UNCERTAIN;
                    }
                })
                .orElse(Confidence.VERIFIED);
    }

    private Person person(Core core) {
        Optional<Edtf> born = keys.date("born");
        Optional<Edtf> died = keys.date("died");
        if (born.isPresent() && died.isPresent() && died.get().isBefore(born.get())) {
            problems.add(
                    Code.E0124,
                    keys.where("died"),
                    "nobody dies in " + died.get() + " who was born in " + born.get(),
                    "see which of the two dates is wrong");
        }
        return new Person(core, born, died, keys.text("office"));
    }

    private SortedMap<IdentifierType, String> identifiers(EntryKind kind) {
        SortedMap<IdentifierType, String> identifiers = new TreeMap<>();
        keys.map("identifiers").ifPresent(given -> {
            Stream.of(IdentifierType.values())
                    .filter(authority -> authority.knows(kind))
                    .forEach(authority -> given.located(authority.key())
                            .ifPresent(id -> identifiers.put(authority, given(id, authority))));
            given.done();
        });
        return identifiers;
    }

    private String given(YamlMap.Located id, IdentifierType authority) {
        if (!authority.mayHaveGiven(id.text())) {
            problems.add(
                    Code.E0125,
                    id.where(),
                    "'" + id.text() + "' is no identifier of " + authority.key(),
                    "write it without an address and without spaces, such as " + authority.sample());
        }
        return id.text();
    }

    private Place place(Core core) {
        return new Place(
                core,
                keys.text("modern"),
                keys.map("coordinates").flatMap(this::coordinates),
                keys.text("abbreviation"));
    }

    private Optional<Coordinates> coordinates(YamlMap given) {
        Optional<Double> latitude = given.decimal("lat");
        Optional<Double> longitude = given.decimal("lon");
        String precision = given.text("precision").orElse("");
        given.done();
        return latitude.flatMap(lat -> longitude.map(lon -> new Coordinates(lat, lon, precision)))
                .filter(point -> onEarth(point, given));
    }

    private boolean onEarth(Coordinates point, YamlMap given) {
        boolean known = Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180;
        if (!known) {
            problems.add(
                    Code.E0107,
                    given.where(),
                    "no place on earth has these coordinates",
                    "lat runs from -90 to 90, lon from -180 to 180");
        }
        return known;
    }
}
