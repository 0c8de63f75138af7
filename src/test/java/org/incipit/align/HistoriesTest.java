package org.incipit.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incipit.model.TextState;
import org.incipit.model.UnitState;
import org.incipit.model.UnitState.Fate;
import org.junit.jupiter.api.Test;

/** Replays revisions of real prose and asks of every id whether it still leads to the paragraph it was given to. */
final class HistoriesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/incipit/histories");

    /** How many ids of changed paragraphs were followed, and which went wrong. */
    private static final class Score {
        private int followed;
        private int kept;
        private final List<String> wrong = new ArrayList<>();

        void add(boolean right, String what) {
            followed++;
            if (!right) {
                wrong.add(what);
            }
        }
    }

    @Test
    void anIdLeadsToItsParagraphThroughEveryRevision() throws IOException {
        Score score = new Score();
        List<History> histories = History.all(FOLDER);
        assertTrue(!histories.isEmpty(), "histories to replay");
        histories.forEach(history -> replay(history, score));
        System.out.println("Histories: " + histories.size() + ", ids of changed paragraphs: " + score.followed
                + ", wrong: " + score.wrong.size() + ", unchanged: " + score.kept);
        score.wrong.forEach(System.out::println);
        assertTrue(score.wrong.size() * 100 <= score.followed, () -> "more than one in a hundred: " + score.wrong);
    }

    private static void replay(History history, Score score) {
        Map<String, String> ids = new LinkedHashMap<>();
        Map<String, String> mergedInto = new HashMap<>();
        Set<String> given = new HashSet<>();
        Map<String, String> lastWords = new HashMap<>();
        Optional<TextState> last = Optional.empty();
        int release = 0;
        for (History.Revision revision : history.revisions()) {
            release++;
            TextState state =
                    Aligner.align(last, Map.of(), revision.units(), release).value();
            String where = history.name() + " " + release + " (" + revision.message() + ") ";
            List<UnitState> present = state.present();
            assertEquals(revision.paragraphs().size(), present.size(), where);
            Map<String, String> idOfLabel = new HashMap<>();
            for (int u = 0; u < present.size(); u++) {
                History.Labelled paragraph = revision.paragraphs().get(u);
                String parted = partedAgain(paragraph, present.get(u).id(), ids, mergedInto, lastWords);
                if (!parted.isEmpty()) {
                    ids.remove(parted);
                    mergedInto.remove(parted);
                    ids.put(paragraph.label(), present.get(u).id());
                }
                idOfLabel.put(paragraph.label(), present.get(u).id());
                mergedInto.remove(paragraph.label());
                paragraph.merged().forEach(merged -> mergedInto.put(merged, paragraph.label()));
            }
            for (Map.Entry<String, String> known : ids.entrySet()) {
                String label = known.getKey();
                UnitState unit =
                        state.find(known.getValue()).orElseThrow(() -> new AssertionError(where + "lost " + known));
                String expected = label;
                for (int hop = 0;
                        hop < 9 && !idOfLabel.containsKey(expected) && mergedInto.containsKey(expected);
                        hop++) {
                    expected = mergedInto.getOrDefault(expected, expected);
                }
                String wanted = idOfLabel.getOrDefault(expected, "none");
                String got = unit.fate() == Fate.WITHDRAWN
                        ? "none"
                        : unit.isPresent() ? unit.id() : unit.heirs().get(0);
                boolean changed = !unit.isPresent()
                        ? unit.since() == release
                        : !unit.words().equals(lastWords.get(unit.id())) || !got.equals(wanted);
                if (changed) {
                    score.add(
                            got.equals(wanted) || (got.equals(label(ids, expected))),
                            where + "[" + label + "] " + known.getValue() + ": " + got + " instead of " + wanted);
                } else {
                    score.kept++;
                }
            }
            for (int u = 0; u < present.size(); u++) {
                String id = present.get(u).id();
                String label = revision.paragraphs().get(u).label();
                if (!ids.containsKey(label)) {
                    if (!given.add(id)) {
                        score.add(false, where + "[" + label + "] is new and was given " + id);
                    }
                    ids.put(label, id);
                }
                lastWords.put(id, present.get(u).words());
            }
            last = Optional.of(state);
        }
    }

    /** What was merged into a paragraph and is split off from it again has its old id, whatever its label here. */
    private static String partedAgain(
            History.Labelled paragraph,
            String id,
            Map<String, String> ids,
            Map<String, String> mergedInto,
            Map<String, String> lastWords) {
        return paragraph.from().isEmpty()
                ? ""
                : mergedInto.keySet().stream()
                        .filter(label -> id.equals(ids.get(label)))
                        .filter(label -> mostly(paragraph.words(), lastWords.getOrDefault(id, "")))
                        .findFirst()
                        .orElse("");
    }

    private static boolean mostly(String words, String others) {
        Set<String> all = new HashSet<>(Arrays.asList(others.split(" ")));
        String[] each = words.split(" ");
        return Arrays.stream(each).filter(all::contains).count() * 10 >= each.length * 6;
    }

    private static String label(Map<String, String> ids, String label) {
        return ids.getOrDefault(label, "");
    }
}
