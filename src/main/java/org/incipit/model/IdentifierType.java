package org.incipit.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The authorities whose identifiers an entry may carry, what such an identifier looks like, and where it is looked up. */
public enum IdentifierType {
    /** Wikidata: {@code Q} and a number. */
    WIKIDATA("Wikidata", "https://www.wikidata.org/wiki/", "Q[1-9]\\d*", "Q9161"),
    /** The Virtual International Authority File: a number. */
    VIAF("VIAF", "https://viaf.org/viaf/", "[1-9]\\d{1,21}", "89808160"),
    /** The Gemeinsame Normdatei of the German National Library: digits, the last of which may be an X. */
    GND("GND", "https://d-nb.info/gnd/", "[1-9]\\d{0,9}-?[\\dX]", "118622986"),
    /** The Library of Congress: up to three letters, and eight or ten digits. */
    LCCN("LCCN", "https://lccn.loc.gov/", "[a-z]{0,3}(?:\\d{8}|\\d{10})", "n80109789"),
    /** GeoNames: a number. Of places alone. */
    GEONAMES("GeoNames", "https://www.geonames.org/", "[1-9]\\d{0,9}", "693805");

    private final String label;
    private final String base;
    private final Pattern shape;
    private final String sample;

    IdentifierType(String label, String base, String shape, String sample) {
        this.label = label;
        this.base = base;
        this.shape = Pattern.compile(shape);
        this.sample = sample;
    }

    /** The one with a key; empty where there is none. */
    public static Optional<IdentifierType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** Its key in an entry, such as {@code wikidata}; also TEI's {@code idno/@type}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As its makers write it. */
    public String label() {
        return label;
    }

    /** Whether the authority knows entries of this kind. */
    public boolean knows(EntryKind kind) {
        return this != GEONAMES || kind == EntryKind.PLACE;
    }

    /** One that it has given. */
    public String sample() {
        return sample;
    }

    /** Whether it can have given this identifier. */
    public boolean mayHaveGiven(String id) {
        return shape.matcher(id).matches();
    }

    /** Where an identifier is looked up. */
    public String address(String id) {
        return base + id;
    }
}
