package org.incipit.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.incipit.source.Shelf.Shelved;
import org.junit.jupiter.api.Test;

class ShelfTest {

    @Test
    void givesBackWhatSeveralThreadsLaidAsideInMemoryAndInTheFile() {
        Shelf shelf = new Shelf(10_000);
        List<byte[]> laid = IntStream.range(0, 500)
                .mapToObj(seed -> {
                    byte[] bytes = new byte[seed * 7 % 301];
                    new Random(seed).nextBytes(bytes);
                    return bytes;
                })
                .toList();

        List<Shelved> shelved =
                laid.parallelStream().map(bytes -> shelf.put(bytes.clone())).toList();

        for (int i = laid.size() - 1; i >= 0; i--) {
            assertArrayEquals(laid.get(i), shelved.get(i).bytes());
        }
    }

    @Test
    void aTextThatIsLaidAsideIsTheSameTextWithTheSamePlaces() {
        String words = "\uFEFF# A letter\r\n\n“Nečiji” 𐐀 words\n";
        SourceFile held = SourceFile.of("text.md", words);
        SourceFile aside = held.on(new Shelf(0));

        assertEquals(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), aside.text());
        assertEquals(held.line(3), aside.line(3));
        assertEquals(held.position(words.indexOf("words")), aside.position(words.indexOf("words")));
    }
}
