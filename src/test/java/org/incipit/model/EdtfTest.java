package org.incipit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1956",
                "1956-10",
                "1956-10-08",
                "1956-23",
                "1894?",
                "1956-10~",
                "1956%",
                "-0044-03-15",
                "0000",
                "1955-05-26/1955-06-02",
                "1955/..",
                "../1955",
                "1956-10-08/1956-10",
                "1956-10/1956",
                "1956-11/1956-23",
                "1956-02-29",
                "195X",
                "19XX",
                "195X?",
                "195X~",
                "19XX%",
                "195X/196X",
                "195X/1960",
                "1958/195X",
                "198X/",
                "../195X~",
                "1956-XX",
                "1956-XX-XX",
                "1956-10-XX",
                "1956-XX?",
                "1956/",
                "/1955"
            })
    void isADate(String written) {
        assertEquals(written, Edtf.parse(written).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8 October 1956",
                "1956-13",
                "1956-02-30",
                "1955-02-29",
                "1956-23-01",
                "56",
                "1956-1-1",
                "/",
                "../..",
                "1956/1955",
                "1956-10-08/1956-09",
                "1956-23/1956-21",
                "1956-23/1956-03",
                "1956-10-08T12:00",
                "1956?-10",
                "1956-XX-08",
                "1XXX",
                "195X-10",
                "195X/194X",
                "XXXX",
                "Y17000",
                "1956-25",
                "1956-1X",
                "1956-13-XX",
                "../",
                "/.."
            })
    void isNone(String written) {
        assertEquals(Optional.empty(), Edtf.parse(written));
    }

    @Test
    void whatIsLeftUnspecifiedSpansAllThatItMayBe() {
        Edtf fifties = Edtf.parse("195X").orElseThrow();

        assertTrue(fifties.someYear());
        assertFalse(Edtf.parse("1950/1959").orElseThrow().someYear());
        assertTrue(Edtf.parse("1949-12-31").orElseThrow().isBefore(fifties));
        assertFalse(Edtf.parse("1950-01-01").orElseThrow().isBefore(fifties));
        assertTrue(fifties.isBefore(Edtf.parse("1960").orElseThrow()));
        assertFalse(fifties.isBefore(Edtf.parse("1959-12-31").orElseThrow()));
        assertTrue(
                Edtf.parse("1956-XX").orElseThrow().isBefore(Edtf.parse("1957").orElseThrow()));
        assertFalse(
                Edtf.parse("1956/").orElseThrow().isBefore(Edtf.parse("1990").orElseThrow()));
    }

    @Test
    void anIntervalOfDecadesRunsFromTheFirstYearToTheLast() {
        Edtf decades = Edtf.parse("195X~/196X?").orElseThrow();

        assertFalse(decades.someYear());
        assertTrue(decades.start().orElseThrow().approximate());
        assertTrue(decades.end().orElseThrow().uncertain());
        assertEquals(1969, decades.end().orElseThrow().lastYear());
        assertTrue(before("1949", "195X/196X"));
        assertFalse(before("195X/196X", "1969"));
        assertTrue(before("195X/196X", "1970"));
        assertTrue(Edtf.parse("195X?").orElseThrow().start().orElseThrow().uncertain());
    }

    @Test
    void datesComeInTheOrderOfTheirBeginnings() {
        List<String> order = List.of("../1900", "1955-12-31", "1956", "1956-03", "1956-10-08", "1956-23/1957", "1957");

        List<String> sorted = Stream.of(
                        "1957", "1956-10-08", "1956", "1955-12-31", "../1900", "1956-03", "1956-23/1957")
                .map(date -> Edtf.parse(date).orElseThrow())
                .sorted()
                .map(Edtf::value)
                .toList();

        assertEquals(order.get(0), sorted.get(0));
        assertTrue(sorted.indexOf("1956") < sorted.indexOf("1956-03"));
        assertTrue(sorted.indexOf("1956-03") < sorted.indexOf("1956-23/1957"));
        assertEquals("1957", sorted.get(6));
    }

    @Test
    void aDateIsBeforeAnotherOnlyWhereNoReadingOfTheTwoSaysOtherwise() {
        assertTrue(before("1903-04-30", "1903-05"));
        assertTrue(before("1902?", "1903"));
        assertTrue(before("1900/1902", "1903-01-01"));
        assertFalse(before("1903", "1903-05"));
        assertFalse(before("1903-05", "1903"));
        assertFalse(before("1902-24", "1903-02"));
        assertFalse(before("1900/..", "1903"));
        assertFalse(before("1900", "../1903"));
        assertFalse(before("1903", "1903"));
    }

    private static boolean before(String one, String other) {
        return Edtf.parse(one).orElseThrow().isBefore(Edtf.parse(other).orElseThrow());
    }
}
