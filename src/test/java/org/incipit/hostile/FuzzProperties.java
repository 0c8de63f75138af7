package org.incipit.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of any text whatever; {@link Fuzz} tries many more, and tells how. */
class FuzzProperties {

    @Property(tries = 500)
    void nothingButProblemsComesOfAnyText(@ForAll @Size(max = 300) List<@IntRange(max = 999) Integer> choices) {
        assertEquals(List.of(), Fuzz.parsed(choices));
    }

    @Property(tries = 12)
    void anyEditionBecomesASafeSiteWithAllItsWordsOrIsTold(
            @ForAll @Size(max = 40) List<@IntRange(max = 999) Integer> choices) throws IOException {
        assertEquals(
                List.of(),
                Fuzz.built(choices, Files.createTempDirectory("incipit-fuzz")).faults());
    }
}
