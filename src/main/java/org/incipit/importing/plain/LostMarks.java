package org.incipit.importing.plain;

import java.util.Set;
import java.util.TreeSet;
import org.incipit.importing.Account;
import org.incipit.source.SourceFile;

/** Signs that a file has where paragraphs began, because a mark of them was lost when it was made. */
final class LostMarks {

    /** Boxes, the sign for what cannot be shown, pilcrows, and the places that fonts of signs use. */
    private static final String CANDIDATES = "□■▪▫◻◼�¶§\u2029\u2028•·‡";

    private LostMarks() {}

    /** Of these signs those that stand at beginnings of sentences only. What is left as it is, is told as doubtful. */
    static Set<Integer> in(SourceFile file, int start, int end, Prose prose, Account account) {
        Set<Integer> marks = new TreeSet<>();
        Set<Integer> others = new TreeSet<>();
        String text = file.text();
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (isCandidate(c)) {
                (stands(text, at, start, end, prose) ? marks : others).add(c);
            }
        }
        marks.removeAll(others);
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (others.contains(c)) {
                account.doubtful(
                        file.span(at, at + 1),
                        "'" + Character.toString(c) + "' may be a lost mark, and does not stand at the beginning of a"
                                + " sentence everywhere; it was left in the text");
            }
        }
        return marks;
    }

    private static boolean isCandidate(int c) {
        return CANDIDATES.indexOf(c) >= 0 || (c >= 0xE000 && c <= 0xF8FF);
    }

    private static boolean stands(String text, int at, int start, int end, Prose prose) {
        int before = at;
        while (before > start && (Character.isWhitespace(text.charAt(before - 1)))) {
            before--;
        }
        int after = at + Character.charCount(text.codePointAt(at));
        while (after < end && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        boolean begins = before == start
                || prose.endsBefore(before)
                || text.substring(before, at).contains("\n");
        return begins && after < end && prose.beginsAt(after);
    }
}
