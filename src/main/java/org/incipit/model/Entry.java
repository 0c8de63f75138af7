package org.incipit.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incipit.source.SourceSpan;

/** An entry of an authority file: someone or something that texts name. */
public sealed interface Entry {

    /** What entries of all kinds have. */
    Core core();

    default EntryRef ref() {
        return core().ref();
    }

    default String name() {
        return core().name();
    }

    /**
     * What entries of all kinds have.
     *
     * @param aliases ids it had before, which lead here
     * @param name as shown
     * @param sort the name to sort by; the same where the editor gave none
     * @param also other names and spellings
     * @param forms strings of the text that name it wherever they stand
     * @param ambiguous strings that may name it, and have to be written out
     * @param note what a reader should know
     * @param uncertain what is open or disputed
     * @param sources where this is taken from, a line each
     * @param identifiers by authority, in the order of {@link IdentifierType}
     * @param relations to others, as this entry says; the other side of each is found in {@link Authority#relations}
     * @param where its id in the authority file
     */
    record Core(
            EntryRef ref,
            List<String> aliases,
            String name,
            String sort,
            List<OtherName> also,
            List<Form> forms,
            List<Form> ambiguous,
            Prose note,
            Prose uncertain,
            List<String> sources,
            Confidence confidence,
            SortedMap<IdentifierType, String> identifiers,
            List<Relation> relations,
            SourceSpan where) {

        /** All that it is called, in no order: its name, other names, and the words that may name it in a text. */
        public List<String> names() {
            return Stream.of(
                            Stream.of(name),
                            also.stream().map(OtherName::name),
                            forms.stream().map(Form::text),
                            ambiguous.stream().map(Form::text))
                    .flatMap(names -> names)
                    .toList();
        }

        /** What an entry has that stands by itself. */
        public Core(
                EntryRef ref,
                List<String> aliases,
                String name,
                String sort,
                List<OtherName> also,
                List<Form> forms,
                List<Form> ambiguous,
                Prose note,
                Prose uncertain,
                List<String> sources,
                Confidence confidence,
                SourceSpan where) {
            this(
                    ref,
                    aliases,
                    name,
                    sort,
                    also,
                    forms,
                    ambiguous,
                    note,
                    uncertain,
                    sources,
                    confidence,
                    new TreeMap<>(),
                    List.of(),
                    where);
        }
    }

    /**
     * Another name or spelling.
     *
     * @param language a BCP 47 tag; empty where it is none language's in particular
     * @param sort the name as an index gives it; empty where the editor gave none
     */
    record OtherName(String name, Optional<String> language, Optional<String> sort) {}

    /** A string of the text that names an entry, and where the authority file lists it. */
    record Form(String text, SourceSpan where) {}

    /** How well an entry is founded. */
    enum Confidence {
        /** Name, dates and office were each seen in a source. */
        VERIFIED,
        /** Some of it was not. */
        PARTIAL,
        /** The identification itself is open. */
        UNCERTAIN
    }

    /**
     * A person.
     *
     * @param office the office held when the document was written, plain text
     */
    record Person(Core core, Optional<Edtf> born, Optional<Edtf> died, Optional<String> office) implements Entry {}

    /**
     * A place.
     *
     * @param modern today's name
     * @param abbreviation as the text abbreviates it
     */
    record Place(Core core, Optional<String> modern, Optional<Coordinates> coordinates, Optional<String> abbreviation)
            implements Entry {}

    /**
     * Where a place is.
     *
     * @param latitude degrees north, WGS 84
     * @param longitude degrees east, WGS 84
     * @param precision how it is known, plain text
     */
    record Coordinates(double latitude, double longitude, String precision) {}

    /** A body: a party, a committee, an agency, an archive. */
    record Organization(Core core, Optional<String> abbreviation, Optional<String> nativeName) implements Entry {}

    /**
     * A word that needs explaining.
     *
     * @param kind what sort of word it is, such as {@code abbreviation}
     * @param expansion what it stands for
     */
    record Term(Core core, Optional<String> kind, Optional<String> expansion) implements Entry {}
}
