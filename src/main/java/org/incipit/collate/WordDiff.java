package org.incipit.collate;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The differences of two texts, by words. Long texts are compared window by window, each starting where the last one found
 * them to agree, so that time and space stay small however much differs.
 */
final class WordDiff {

    /** Words that are compared at once. */
    private static final int WINDOW = 1200;

    private static final int SPACE = ' ';

    /** Characters of one text that stand where the other has other ones: each from an offset to before another. */
    record Difference(int start, int end, int otherStart, int otherEnd) {

        /** The same without the characters at both ends that are equal. */
        Difference narrowed(int[] text, int[] other) {
            int first = 0;
            while (start + first < end
                    && otherStart + first < otherEnd
                    && text[start + first] == other[otherStart + first]) {
                first++;
            }
            int last = 0;
            while (end - last > start + first
                    && otherEnd - last > otherStart + first
                    && text[end - last - 1] == other[otherEnd - last - 1]) {
                last++;
            }
            return new Difference(start + first, end - last, otherStart + first, otherEnd - last);
        }

        boolean follows(Difference before) {
            return before.end == start && before.otherEnd == otherStart;
        }

        Difference through(Difference last) {
            return new Difference(start, last.end, otherStart, last.otherEnd);
        }
    }

    private final int[] text;
    private final int[] other;

    private WordDiff(int[] text, int[] other) {
        this.text = text;
        this.other = other;
    }

    /**
     * What was found.
     *
     * @param differences in the order of the texts
     * @param more whether the texts differ behind the last of them too
     */
    record Found(List<Difference> differences, boolean more) {}

    /** The first differences, so many at most. */
    static Found of(int[] text, int[] other, int most) {
        return new WordDiff(text, other).differences(most);
    }

    private Found differences(int most) {
        List<Difference> found = new ArrayList<>();
        int at = 0;
        int otherAt = 0;
        while (found.size() <= most) {
            int agreeing = agreeing(at, otherAt);
            at += agreeing;
            otherAt += agreeing;
            if (at == text.length && otherAt == other.length) {
                return new Found(found, false);
            }
            int back = wordBefore(at, agreeing);
            Window window = new Window(at - back, otherAt - back);
            List<Difference> here = window.differences();
            if (window.reachesEnd()) {
                found.addAll(here);
                break;
            }
            int last = here.size() - 1;
            if (last > 0) {
                // The last may be but the window's edge; it is looked at anew.
                found.addAll(here.subList(0, last));
                at = here.get(last).start();
                otherAt = here.get(last).otherStart();
            } else if (window.closesBehind(here.get(0))) {
                found.add(here.get(0));
                at = here.get(0).end();
                otherAt = here.get(0).otherEnd();
            } else {
                found.add(here.get(0));
                return new Found(found, true);
            }
        }
        boolean more = found.size() > most;
        return new Found(more ? found.subList(0, most) : found, more);
    }

    private int agreeing(int at, int otherAt) {
        int most = Math.min(text.length - at, other.length - otherAt);
        int mismatch = Arrays.mismatch(text, at, at + most, other, otherAt, otherAt + most);
        return mismatch < 0 ? most : mismatch;
    }

    /** How many characters of an agreeing stretch belong to the word that differs behind it. */
    private int wordBefore(int at, int agreeing) {
        int back = 0;
        while (back < agreeing && text[at - back - 1] != SPACE) {
            back++;
        }
        return back;
    }

    /** A word, or the spaces between two: its characters, and where it starts and ends. */
    private record Word(String characters, int start, int end) {

        static List<Word> from(int[] text, int start) {
            List<Word> words = new ArrayList<>();
            int at = start;
            while (at < text.length && words.size() < WINDOW) {
                int first = at;
                boolean space = text[at] == SPACE;
                while (at < text.length && (text[at] == SPACE) == space) {
                    at++;
                }
                words.add(new Word(new String(text, first, at - first), first, at));
            }
            return words;
        }
    }

    /** Words of both texts that are compared at once. */
    private final class Window {

        private final List<Word> words;
        private final List<Word> otherWords;

        Window(int start, int otherStart) {
            this.words = Word.from(text, start);
            this.otherWords = Word.from(other, otherStart);
        }

        boolean reachesEnd() {
            return end(words, 0) == text.length && end(otherWords, 0) == other.length;
        }

        /** Whether both texts go on behind a difference, alike, within the window. */
        boolean closesBehind(Difference difference) {
            return difference.end() < end(words, difference.end())
                    && difference.otherEnd() < end(otherWords, difference.otherEnd());
        }

        private int end(List<Word> list, int start) {
            return list.isEmpty() ? start : list.get(list.size() - 1).end();
        }

        List<Difference> differences() {
            List<Difference> found = new ArrayList<>();
            List<String> mine = words.stream().map(Word::characters).toList();
            List<String> theirs = otherWords.stream().map(Word::characters).toList();
            for (AbstractDelta<String> delta : DiffUtils.diff(mine, theirs).getDeltas()) {
                Difference next = new Difference(
                        start(words, delta.getSource(), text.length),
                        behind(words, delta.getSource(), text.length),
                        start(otherWords, delta.getTarget(), other.length),
                        behind(otherWords, delta.getTarget(), other.length));
                int last = found.size() - 1;
                if (last >= 0 && next.follows(found.get(last))) {
                    found.set(last, found.get(last).through(next));
                } else {
                    found.add(next);
                }
            }
            return found;
        }

        private int start(List<Word> list, Chunk<String> chunk, int length) {
            if (chunk.getPosition() < list.size()) {
                return list.get(chunk.getPosition()).start();
            }
            return list.isEmpty() ? length : list.get(list.size() - 1).end();
        }

        private int behind(List<Word> list, Chunk<String> chunk, int length) {
            return chunk.size() == 0
                    ? start(list, chunk, length)
                    : list.get(chunk.getPosition() + chunk.size() - 1).end();
        }
    }
}
