package org.incipit.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"tito", "josip-broz-tito", "p1", "1956", "com", "com10", "a"})
    void isAFileNameEverywhere(String name) {
        assertTrue(PortableName.isOne(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "Tito", "čuvar", "a b", "a_b", "a.b", "-a", "a-", "a--b", "con", "nul", "com1", "lpt9", "../a",
                "a/b"
            })
    void isNoFileNameSomewhere(String name) {
        assertFalse(PortableName.isOne(name));
    }
}
