package org.incipit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters are told as ones that nobody sees, and where they are needed. */
class HiddenCharacterTest {

    /** The runs of Default_Ignorable_Code_Point in Unicode 17, assigned or not. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x180F, 0x200B, 0x200C, 0x200D,
                0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2065, 0x206F, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0,
                0xFFF8, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0001, 0xE0020, 0xE007F, 0xE0100, 0xE01EF, 0xE0FFF
            })
    void withinALatinOrCyrillicWordNoneIsPassedOver(int hidden) {
        String in = Character.toString(hidden);

        assertEquals(OptionalInt.of(2), HiddenCharacter.first("Ti" + in + "to", 0));
        assertEquals(OptionalInt.of(2), HiddenCharacter.first("Ти" + in + "то", 0));
    }

    /** The signs that stand in front of numbers, and the joiners of hieroglyphs, are drawn. */
    @Test
    void ofAllCharactersOfFormatOnlyThoseThatAreDrawnAreNotTold() {
        List<String> drawn = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.getType(c) == Character.FORMAT)
                .filter(c -> HiddenCharacter.first("a" + Character.toString(c) + "a", 0)
                        .isEmpty())
                .mapToObj(Character::getName)
                .filter(name -> !name.matches("(?:ARABIC|SYRIAC|KAITHI|EGYPTIAN) .*"))
                .toList();

        assertEquals(List.of(), drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200Cخواهم", // Persian: I want
                "ه\u200D", // a letter shown as it joins
                "क्\u200Dष", // Devanagari: a half letter
                "ශ්\u200Dරී", // Sinhala: Sri
                "দ\u09CD\u200Cগ", // Bengali: a virama that is seen
                "שלום\u200F!", // Hebrew with a mark of direction behind
                "سنة\u061C 1956",
                "\u200EIncipit\u200E כתב",
                "לָ\u034Fם", // marks kept in their order
                "☎\uFE0F",
                "👩\u200D🚀",
                "🏳\uFE0F\u200D🌈",
                "葛\uDB40\uDD00",
                "ᠠ\u180B"
            })
    void whatALanguageNeedsIsNotTold(String text) {
        assertEquals(OptionalInt.empty(), HiddenCharacter.first(text, 0), text);
    }

    /** Behind one sign a whole message can be hidden in selectors. */
    @Test
    void aSecondSelectorSelectsNothing() {
        assertEquals(OptionalInt.of(2), HiddenCharacter.first("☎\uFE0F\uFE01", 0));
    }

    @Test
    void aJoinerFarFromAnyLetterThatJoinsIsTold() {
        assertEquals(OptionalInt.of(0), HiddenCharacter.first("\u200D".repeat(100) + "ه", 0));
    }
}
