package org.incipit.render;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of the signs that writing goes wrong with: halves of pairs, controls, spaces of all kinds, what is escaped. */
final class Awkward {

    private static final String SIGNS =
            "ab \t\n\r\f\u000B\u0000\u001F\u007F\u0085\u009F\u00A0é\u0301\u0416“”’\u2028\u2029"
                    + "\uD7FF\uD83D\uDE00\uE000\uFFFD\uFFFE\uFFFF&<>\"'\\`*_{}[]#|~^$@%";

    private Awkward() {}

    static Arbitrary<String> texts() {
        return Arbitraries.of(SIGNS.chars().mapToObj(c -> (char) c).toList())
                .list()
                .ofMaxSize(40)
                .map(chosen -> {
                    StringBuilder text = new StringBuilder();
                    chosen.forEach(text::append);
                    return text.toString();
                });
    }
}
