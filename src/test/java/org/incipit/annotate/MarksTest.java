package org.incipit.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.incipit.model.Series;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void editorsNotesAreNumbered() {
        assertEquals(List.of("1", "2", "103"), marks(Series.EDITOR, 1, 2, 103));
    }

    @Test
    void translatorsNotesHaveLettersAndThenTwo() {
        assertEquals(
                List.of("a", "z", "aa", "az", "ba", "zz", "aaa"),
                marks(Series.TRANSLATOR, 1, 26, 27, 52, 53, 702, 703));
    }

    @Test
    void authorsNotesHaveSignsAndThenTheSameTwice() {
        assertEquals(List.of("*", "†", "‡", "§", "‖", "¶", "**", "††"), marks(Series.AUTHOR, 1, 2, 3, 4, 5, 6, 7, 8));
    }

    private static List<String> marks(Series series, int... numbers) {
        return IntStream.of(numbers).mapToObj(n -> Marks.mark(series, n)).toList();
    }
}
