package org.incipit.importing.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.importing.Account;
import org.incipit.source.SourceFile;

/** Proposes paragraphs within a stretch that runs on without any. */
final class Paragraphing {

    /** Words of a stretch that is left whole. */
    private static final int LONG = 220;

    private static final int SHORTEST = 60;
    private static final int LONGEST = 170;

    /** How a paragraph often begins: a date or time, another speaker, a turn of the argument. */
    private static final Pattern CUE = Pattern.compile(
            "(?:On|In|At|After|Before|During|When|Then|Later|Next|Finally|First|Second|Third|Further|In addition|In conclusion"
                    + "|As regards|As for|Concerning|Regarding)\\b.*"
                    + "|(?:\\p{Lu}[\\p{L}.]+ ){0,2}(?:I|He|She|They|We|\\p{Lu}\\p{L}+) "
                    + "(?:then |further |again |also |first )?(?:said|replied|asked|answered|declared|noted|added|continued|told|"
                    + "declined|spoke|wrote)\\b.*",
            Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\\S+");

    private Paragraphing() {}

    /** Cuts that divide a stretch; none where it is short. */
    static List<Cut> propose(SourceFile file, int start, int end, Prose prose, Account account) {
        String text = file.text();
        List<Cut> cuts = new ArrayList<>();
        if (words(text.substring(start, end)) <= LONG) {
            return cuts;
        }
        int left = words(text.substring(start, end));
        int count = 0;
        Matcher words = WORD.matcher(text).region(start, end);
        while (words.find()) {
            int at = words.start();
            boolean space =
                    at - 1 > start && text.charAt(at - 1) == ' ' && !Character.isWhitespace(text.charAt(at - 2));
            boolean sentence = space && prose.endsBefore(at - 1) && prose.beginsAt(at) && text.charAt(at - 2) != ':';
            boolean cue =
                    CUE.matcher(text.substring(at, Math.min(end, at + 80))).matches();
            if (sentence && left >= SHORTEST && ((count >= SHORTEST && cue) || count >= LONGEST)) {
                cuts.add(new Cut(at - 1, at, Cut.Kind.PROPOSED_PARAGRAPH, Optional.empty()));
                account.doubtful(
                        file.span(at, at + 1),
                        "a paragraph is proposed before “" + PlainText.excerpt(text, at, end)
                                + "”; the source has no mark here");
                count = 0;
            }
            count++;
            left--;
        }
        return cuts;
    }

    private static int words(String text) {
        Matcher words = WORD.matcher(text);
        int count = 0;
        while (words.find()) {
            count++;
        }
        return count;
    }
}
