package org.incipit.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private final Sentences sentences = new Sentences(List.of("Com.", "No.", "etc."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One.| Two? Three!| Four",
                "He met Com. Tito.| Then he left.",
                "N. Khrushchev wrote.| It was No. 5 of 8.",
                "\"Let them try.\"| Tito left.",
                "(He squeezed his throat.)| We are glad.",
                "At 7.30 he came.| 30 men stood there.",
                "Three dots…| Then more.",
                "no capital follows. so it goes on",
                "\"World\" is a word.| \"Camp\" is another.",
                "One",
                "Ends with a stop."
            })
    void endsWhereAReaderWouldSayItEnds(String marked) {
        String text = marked.replace("|", "");
        List<Integer> expected = new ArrayList<>(List.of(0));
        int cut = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == '|') {
                cut++;
                expected.add(i - cut + 2);
            }
        }
        if (marked.startsWith("One.|")) {
            expected.add(2, text.indexOf("Three"));
        }
        expected.add(text.length());

        assertEquals(expected.stream().sorted().distinct().toList(), sentences.bounds(text));
    }
}
