package org.incipit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"khrushchev", "bellgrade", "šćepan", "a", ""})
    void theHashesAreThoseOfTheKeys(String word) {
        Set<Integer> hashes =
                OneLetter.keys(word).stream().map(String::hashCode).collect(Collectors.toSet());
        assertEquals(hashes, Arrays.stream(OneLetter.hashes(word)).boxed().collect(Collectors.toSet()));
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
