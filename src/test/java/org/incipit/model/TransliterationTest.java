package org.incipit.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Russian names as other languages write them. */
class TransliterationTest {

    @ParameterizedTest
    @CsvSource({
        "Хрущёв, khrushchev khrushchov chruscev hrusev chruschtschow khrouchtchev khrouchtchov",
        "Микоян, mikoyan mikoian mikojan",
        "Сергеевич, sergeevich sergeyevich sergeevic sergejewitsch",
        "Ельцин, eltsin yeltsin jelzin",
        "Андрей, andrei andrey andrej",
        "Королёв, korolev korolyov koroljow"
    })
    void aNameHasTheReadingsOfEachWay(String name, String expected) {
        Set<String> readings = Transliteration.russian(name);
        List<String> all = Arrays.asList(expected.split(" "));

        assertTrue(readings.containsAll(all), all + " in " + readings);
    }
}
