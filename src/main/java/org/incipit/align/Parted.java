package org.incipit.align;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.TextState;
import org.incipit.model.UnitState;

/** Finds the paragraphs that were parts of others: most of their words were taken out of one that stands beside them. */
final class Parted {

    private static final double MOST = .6;
    private static final int NEAR = 3;

    private Parted() {}

    /** The paragraph that each part came from, by the part's id, in reading order. */
    static Map<String, String> between(TextState before, TextState after) {
        List<UnitState> present = after.present();
        Map<String, String> parted = new LinkedHashMap<>();
        for (int i = 0; i < present.size(); i++) {
            UnitState part = present.get(i);
            if (before.find(part.id()).isEmpty()) {
                for (int distance = 1; distance <= NEAR && !parted.containsKey(part.id()); distance++) {
                    for (int j : new int[] {i - distance, i + distance}) {
                        if (j >= 0 && j < present.size() && cameFrom(part, present.get(j), before)) {
                            parted.putIfAbsent(part.id(), present.get(j).id());
                        }
                    }
                }
            }
        }
        return parted;
    }

    private static boolean cameFrom(UnitState part, UnitState rest, TextState before) {
        Optional<UnitState> whole = before.find(rest.id()).filter(UnitState::isPresent);
        if (whole.isEmpty() || whole.get().words().equals(rest.words())) {
            return false;
        }
        Map<String, Integer> taken = new HashMap<>();
        Wording.of(whole.get().words()).words().forEach(word -> taken.merge(word, 1, Integer::sum));
        Wording.of(rest.words()).words().forEach(word -> takeOne(word, taken));
        List<String> words = Wording.of(part.words()).words();
        int found = 0;
        for (String word : words) {
            found += takeOne(word, taken) ? 1 : 0;
        }
        return found >= words.size() * MOST;
    }

    /** Takes a word once out of those that there are, if it is among them. */
    private static boolean takeOne(String word, Map<String, Integer> among) {
        int left = among.getOrDefault(word, 0);
        among.put(word, Math.max(0, left - 1));
        return left > 0;
    }
}
