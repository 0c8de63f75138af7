package org.incipit.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.Arrays;
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
            byte[] bytes = laid.get(i);
            assertArrayEquals(bytes, shelved.get(i).bytes());
            assertArrayEquals(
                    Arrays.copyOfRange(bytes, bytes.length / 3, bytes.length / 2),
                    shelved.get(i).bytes(bytes.length / 3, bytes.length / 2));
        }
    }

    @Test
    void aTextThatIsLaidAsideIsTheSameTextWithTheSamePlacesThoughNobodyUsedItMeanwhile() {
        String words = "\uFEFF# A letter\r\n\n“Nečiji” 𐐀 words\n";
        SourceFile held = SourceFile.of("text.md", words);
        WeakReference<String> inUse = new WeakReference<>(words);
        inUse.clear();
        SourceFile aside = held.on(new Shelf(0), inUse);

        assertEquals(words, aside.text());
        assertNotSame(words, aside.text(), "it comes from the shelf");
        assertEquals(held.line(3), aside.line(3));
        assertEquals(held.position(words.indexOf("words")), aside.position(words.indexOf("words")));
    }

    @Test
    void aTextThatSomebodyUsesIsNotReadAgain() {
        String words = "# A letter\n";

        assertSame(words, SourceFile.of("text.md", words).on(new Shelf(0)).text());
    }

    /** Java closes the file under a thread that is interrupted while it reads. */
    @Test
    void thatItCannotBeReadAgainIsToldAsSuch() {
        Shelved shelved = new Shelf(0).put(new byte[] {1, 2, 3});
        Thread.currentThread().interrupt();

        UncheckedIOException failure = assertThrows(UncheckedIOException.class, shelved::bytes);

        assertTrue(Thread.interrupted(), "as it was before");
        assertTrue(failure.toString().contains("a file cannot be read again"), failure::toString);
    }
}
