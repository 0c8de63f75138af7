package org.incipit.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two things have one digest where their facts are the same, wherever they stand. */
class FactsTest {

    private enum Kind {
        ONE,
        OTHER
    }

    private record Thing(Kind kind, String name, Optional<Thing> part, SourceSpan where) {}

    private static final SourceFile FILE = SourceFile.of("a.yaml", "some words");

    private static String digest(Object... facts) {
        Facts all = new Facts();
        for (Object fact : facts) {
            all.and(fact);
        }
        return all.digest();
    }

    private static Thing thing(Kind kind, String name, Optional<Thing> part) {
        return new Thing(kind, name, part, FILE.span(0, 1));
    }

    @Test
    void whereAThingStandsIsNoFact() {
        Thing here = new Thing(Kind.ONE, "a", Optional.empty(), FILE.span(0, 1));
        Thing there = new Thing(Kind.ONE, "a", Optional.empty(), FILE.span(4, 7));

        assertEquals(digest(here), digest(there));
        assertEquals(digest(List.of(FILE.span(0, 1))), digest(List.of(FILE.span(4, 7))));
    }

    @Test
    void allElseIs() {
        Thing thing = thing(Kind.ONE, "a", Optional.empty());

        assertNotEquals(digest(thing), digest(thing(Kind.OTHER, "a", Optional.empty())));
        assertNotEquals(digest(thing), digest(thing(Kind.ONE, "b", Optional.empty())));
        assertNotEquals(digest(thing), digest(thing(Kind.ONE, "a", Optional.of(thing))));
    }

    @Test
    void whereOneFactEndsTheNextBegins() {
        assertNotEquals(digest("ab", "c"), digest("a", "bc"));
        assertNotEquals(digest("a", "b"), digest("b", "a"));
        assertNotEquals(digest(List.of("a"), List.of("b")), digest(List.of("a", "b"), List.of()));
        assertNotEquals(digest(new TreeMap<>(Map.of("a", "bc"))), digest(new TreeMap<>(Map.of("ab", "c"))));
    }

    @Test
    void whatHasNoOrderOrNoNameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> digest(Set.of("a", "b")));
        assertThrows(IllegalArgumentException.class, () -> digest(new HashMap<>(Map.of("a", "b"))));
        assertThrows(IllegalArgumentException.class, () -> digest(new Object()));
    }
}
