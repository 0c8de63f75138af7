package org.incipit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tags name a language, and what was meant by others. */
class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "EN-gb",
                "sr-Latn-RS",
                "sh",
                "he",
                "iw",
                "yi",
                "grc",
                "hbs",
                "mis",
                "und",
                "qaa",
                "x-brackets",
                "i-klingon",
                "de-1901",
                "zh-yue"
            })
    void theseNameALanguage(String tag) {
        assertTrue(LanguageTag.isLanguage(tag), tag);
    }

    @ParameterizedTest
    @CsvSource({
        "englisch, en",
        "English, en",
        "Russian, ru",
        "русский, ru",
        "eng, en",
        "rus-Latn, ru-Latn",
        "yid, yi",
        "heb, he"
    })
    void theseDoNotAndWhatIsMeantIsKnown(String tag, String meant) {
        assertFalse(LanguageTag.isLanguage(tag), tag);
        assertEquals(Optional.of(meant), LanguageTag.meant(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "xx",
                "english language",
                "ru_RU",
                "-en",
                "x",
                "latin-old",
                "russian_latin",
                "en_GB",
                "e",
                "qwertyui"
            })
    void ofTheseNobodyCanSay(String tag) {
        assertFalse(LanguageTag.isLanguage(tag), tag);
        assertTrue(LanguageTag.meant(tag).isEmpty(), tag);
    }
}
