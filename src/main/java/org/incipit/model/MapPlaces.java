package org.incipit.model;

import java.util.List;

/** The places that a map can show: those whose position is known. */
public final class MapPlaces {

    private MapPlaces() {}

    /** A place on the map, and how often texts and notes name it. */
    public record MapPlace(EntryPage page, Entry.Coordinates at, long mentions) {}

    /** Whether there is any. */
    public static boolean any(Authority authority) {
        return authority.entries(EntryKind.PLACE).stream()
                .anyMatch(entry -> entry instanceof Entry.Place place
                        && place.coordinates().isPresent());
    }

    /** All, in the order of the index. */
    public static List<MapPlace> of(Concordances concordances) {
        return concordances.indexes().getOrDefault(EntryKind.PLACE, List.of()).stream()
                .flatMap(page -> place(page).stream())
                .toList();
    }

    private static List<MapPlace> place(EntryPage page) {
        return page.entry() instanceof Entry.Place place && place.coordinates().isPresent()
                ? List.of(new MapPlace(page, place.coordinates().get(), page.mentionsInText() + page.mentionsInNotes()))
                : List.of();
    }
}
