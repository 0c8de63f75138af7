package org.incipit.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.incipit.model.Correction.Piece;
import org.incipit.model.Correction.Piece.Kind;
import org.junit.jupiter.api.Test;

class WordChangesTest {

    private static String shown(String before, String after) {
        return WordChanges.between(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.words();
                    case TAKEN_OUT -> "{--" + piece.words() + "--}";
                    case PUT_IN -> "{++" + piece.words() + "++}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void theWordsThatDifferAreMarkedAndNoOthers() {
        assertEquals(
                "The harvest was{-- bad--}{++ good++} this year.",
                shown("The harvest was bad this year.", "The harvest was good this year."));
    }

    @Test
    void whatIsCutOffAtTheEndIsOnePiece() {
        assertEquals(
                "He spoke of this.{-- Of this and of that we knew the use of nothing.--}",
                shown("He spoke of this. Of this and of that we knew the use of nothing.", "He spoke of this."));
    }

    @Test
    void aWordThatStayedByChanceBetweenTwoChangesDoesNotPartThem() {
        assertEquals(
                "On Monday{-- he sold the horse--}{++ she bought the mule++} at the fair.",
                shown("On Monday he sold the horse at the fair.", "On Monday she bought the mule at the fair."));
    }

    @Property
    void bothWordingsCanBeReadFromThePieces(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'd') String before,
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'd') String after) {
        String one = before.replace('d', ' ');
        String other = after.replace('d', ' ');

        assertEquals(one, read(one, other, Kind.PUT_IN));
        assertEquals(other, read(one, other, Kind.TAKEN_OUT));
    }

    private static String read(String before, String after, Kind without) {
        return WordChanges.between(before, after).stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    /** Letters, marks, halves of pairs, spaces, and what ties words. */
    @Provide
    Arbitrary<String> awkward() {
        return Arbitraries.of(
                        "a",
                        "é",
                        "e\u0301",
                        "\u0903",
                        "7",
                        "\uD835\uDC9C",
                        "\uD83D\uDE00",
                        "\uD835",
                        "\uDC9C",
                        "'",
                        "’",
                        "-",
                        "—",
                        ".",
                        " ",
                        "\n",
                        "\u000B",
                        "\u00A0",
                        "\u2028",
                        "")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void tokensAreWordsWithTheSpaceInFrontOfThem(@ForAll("awkward") String text) {
        Pattern token = Pattern.compile("\\s*[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|\\s*\\S|\\s+");
        assertEquals(token.matcher(text).results().map(MatchResult::group).toList(), WordChanges.tokens(text));
    }
}
