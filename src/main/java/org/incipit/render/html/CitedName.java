package org.incipit.render.html;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.incipit.model.Agent;
import org.incipit.model.Authority;

/**
 * A name as citations have it. The name an entry is sorted by tells which part is the family name.
 *
 * @param direct as shown
 * @param inverted family name first; the same as shown where no part is one
 */
record CitedName(String direct, String inverted) {

    static CitedName of(Agent agent, Authority authority) {
        return new CitedName(
                agent.name(),
                agent.entry()
                        .flatMap(authority::find)
                        .map(entry -> entry.core().sort())
                        .orElse(agent.name()));
    }

    String family() {
        return isInverted() ? inverted.substring(0, inverted.indexOf(',')) : direct;
    }

    /** {@code Khrushchev, N. S.} */
    String initials() {
        return isInverted() ? family() + ", " + letters() : direct;
    }

    /** {@code N. S. Khrushchev} */
    String initialed() {
        return isInverted() ? letters() + " " + family() : direct;
    }

    private boolean isInverted() {
        return inverted.contains(", ");
    }

    private String letters() {
        return Arrays.stream(inverted.substring(inverted.indexOf(", ") + 2).split(" "))
                .map(given -> given.substring(0, given.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }
}
