package org.incipit.model;

import java.util.Map;

/** Numbers under which others know an entry, and where each is looked up. */
public final class Identifiers {

    private static final Map<String, String> BASES = Map.of(
            "wikidata", "https://www.wikidata.org/wiki/",
            "viaf", "https://viaf.org/viaf/",
            "gnd", "https://d-nb.info/gnd/",
            "lccn", "https://lccn.loc.gov/",
            "geonames", "https://www.geonames.org/");

    private Identifiers() {}

    /**
     * The address of a number.
     *
     * @param authority who gave it: {@code wikidata}, {@code viaf}, {@code gnd}, {@code lccn} or {@code geonames}
     */
    public static String address(String authority, String number) {
        return BASES.getOrDefault(authority, "") + number;
    }
}
