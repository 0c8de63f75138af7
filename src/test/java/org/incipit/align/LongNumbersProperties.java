package org.incipit.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class LongNumbersProperties {

    @Property
    void eachValueHasThePlaceInWhichItCameFirst(
            @ForAll @Size(max = 2000) List<@LongRange(min = -900, max = 900) Long> values) {
        LongNumbers numbers = new LongNumbers();
        Set<Long> known = new LinkedHashSet<>();
        for (long value : values) {
            known.add(value);
            assertEquals(new ArrayList<>(known).indexOf(value), numbers.of(value));
        }
        assertEquals(known.size(), numbers.size());
        assertEquals(-1, numbers.find(901));
        int number = 0;
        for (long value : known) {
            assertEquals(number++, numbers.find(value));
        }
    }
}
