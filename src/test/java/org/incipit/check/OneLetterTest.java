package org.incipit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for a slip of the pen, and what is not. */
class OneLetterTest {

    @ParameterizedTest
    @CsvSource({
        "khrushchev, krushchev",
        "khrushchev, khruschev",
        "rankovic, rannkovic",
        "sevastopol, sebastopol",
        "sevastopol, sevatsopol",
        "sevastopol, evastopol",
        "belgrade, bellgrade",
    })
    void aLetterTooManyTooFewAnotherOrTwoChangedAboutIsASlip(String one, String other) {
        assertTrue(OneLetter.slip(one, other));
        assertTrue(OneLetter.slip(other, one));
        assertTrue(!Collections.disjoint(OneLetter.keys(one), OneLetter.keys(other)), "found without comparing all");
    }

    @ParameterizedTest
    @CsvSource({
        "rankovic, rankovic",
        "yugoslav, yugoslavs",
        "communist, communism",
        "albania, albanian",
        "moskva, moskvu",
        "sevastopol, sevatspool",
        "sevastopol, stalingrad",
        "xviii, xxiii",
        "day1951, day1941",
    })
    void formsOfOneWordAndNumbersAndOtherWordsAreNone(String one, String other) {
        assertEquals(false, OneLetter.slip(one, other));
        assertEquals(false, OneLetter.slip(other, one));
    }
}
