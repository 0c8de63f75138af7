package org.incipit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incipit.model.Messages.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a word that goes with a number, on CLDR's own samples of whole numbers. */
class PluralRuleTest {

    @ParameterizedTest
    @CsvSource({
        "mk, one, 1 21 31 41 51 61 71 81 101 1001",
        "mk, other, 0 2 3 11 12 16 100 111 1000 10000 100000",
        "is, one, 1 21 31 41 51 61 71 81 101 1001",
        "is, other, 0 2 3 11 12 16 100 111 1000 10000 100000",
        "ro, one, 1",
        "ro, few, 0 2 3 16 19 101 102 119 1001",
        "ro, other, 20 21 35 100 120 1000 10000 100000",
        "lt, one, 1 21 31 41 51 61 71 81 101 1001",
        "lt, few, 2 3 9 22 29 102 1002",
        "lt, other, 0 10 11 12 20 30 40 50 60 100 111 119 1000 10000 100000",
        "lv, zero, 0 10 11 12 20 30 40 50 60 100 111 119 1000 10000 100000",
        "lv, one, 1 21 31 41 51 61 71 81 101 1001",
        "lv, other, 2 3 9 22 29 102 1002",
        "lv-LV, zero, 0 10",
        "ru, one, 1 21 31 41 51 61 71 81 101 1001",
        "ru, few, 2 3 4 22 23 24 32 33 34 102 1002",
        "ru, many, 0 5 11 12 14 19 100 1000 10000 100000",
        "sr-Latn, one, 1 21 31 41 51 61 71 81 101 1001",
        "sr-Latn, few, 2 3 4 22 23 24 32 33 34 102 1002",
        "sr-Latn, other, 0 5 11 12 14 19 100 1000 10000 100000",
        "it, one, 1",
        "it, other, 0 2 16 100 1000 10000 100000"
    })
    void aNumberTakesTheFormOfItsLanguage(String language, String form, String numbers) {
        List<String> forms = Stream.of(numbers.split(" ", -1))
                .map(number -> PluralRule.in(language).of(Long.parseLong(number)))
                .distinct()
                .toList();

        assertEquals(List.of(form), forms, numbers);
    }

    /** Nobody counts as far. */
    @ParameterizedTest
    @CsvSource({"fr", "it", "es", "pt", "ca"})
    void wholeMillionsHaveNoFormOfTheirOwn(String language) {
        assertEquals("other", PluralRule.in(language).of(1_000_000));
    }

    @Test
    void aMessageMayHaveAFormForNought() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("count.words.zero", "{number} vārdu");
        texts.put("count.words.one", "{number} vārds");
        texts.put("count.words.other", "{number} vārdi");
        texts.put("number.thousands", " ");
        Messages latvian = new Messages("lv", List.of(new Bundle("lv", texts)));

        assertEquals(
                List.of("0 vārdu", "1 vārds", "2 vārdi", "11 vārdu", "21 vārds"),
                Stream.of(0, 1, 2, 11, 21)
                        .map(n -> latvian.count("count.words", n))
                        .toList());
    }
}
