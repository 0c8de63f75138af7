package org.incipit.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.incipit.model.EntryKind;

/** The authorities whose identifiers an entry may carry, and what such an identifier looks like. */
enum Identifier {
    /** Wikidata: {@code Q} and a number. */
    WIKIDATA("Q[1-9]\\d*", "Q9161"),
    /** The Virtual International Authority File: a number. */
    VIAF("[1-9]\\d{1,21}", "89808160"),
    /** The Gemeinsame Normdatei of the German National Library: digits, the last of which may be an X. */
    GND("[1-9]\\d{0,9}-?[\\dX]", "118622986"),
    /** The Library of Congress: up to three letters, and eight or ten digits. */
    LCCN("[a-z]{0,3}(?:\\d{8}|\\d{10})", "n80109789"),
    /** GeoNames: a number. Of places alone. */
    GEONAMES("[1-9]\\d{0,9}", "693805");

    private final Pattern shape;
    private final String sample;

    Identifier(String shape, String sample) {
        this.shape = Pattern.compile(shape);
        this.sample = sample;
    }

    /** The key in an entry, such as {@code wikidata}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the authority knows entries of this kind. */
    boolean knows(EntryKind kind) {
        return this != GEONAMES || kind == EntryKind.PLACE;
    }

    String sample() {
        return sample;
    }

    boolean mayHaveGiven(String id) {
        return shape.matcher(id).matches();
    }
}
