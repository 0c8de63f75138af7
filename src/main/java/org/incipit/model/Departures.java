package org.incipit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places where a text shows more than plain words: what was emended, and what was supplied.
 *
 * @param emendations in the order of the text, those in notes left out
 * @param supplied likewise
 */
public record Departures(List<Emended> emendations, List<SuppliedWords> supplied) {

    /** An emendation; {@code unit} is empty in a heading or before the first unit. */
    public record Emended(Inline.Emendation emendation, Optional<Unit> unit) {}

    /** Supplied words; {@code unit} is empty in a heading or before the first unit. */
    public record SuppliedWords(Inline.Supplied supplied, Optional<Unit> unit) {}

    /** Those of a document. */
    public static Departures of(Document document) {
        List<Emended> emendations = new ArrayList<>();
        List<SuppliedWords> supplied = new ArrayList<>();
        new Walker() {
            private Optional<Unit> unit = Optional.empty();

            @Override
            protected void unit(Unit begun) {
                unit = Optional.of(begun);
            }

            @Override
            public Void emendation(Inline.Emendation emendation) {
                emendations.add(new Emended(emendation, unit));
                inlines(emendation.edition());
                return null;
            }

            @Override
            public Void supplied(Inline.Supplied words) {
                supplied.add(new SuppliedWords(words, unit));
                return super.supplied(words);
            }
        }.blocks(document.blocks());
        return new Departures(List.copyOf(emendations), List.copyOf(supplied));
    }
}
