package org.incipit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incipit.build.Recorded;
import org.incipit.model.Correction;
import org.incipit.model.Revision;
import org.incipit.model.UnitState;

/** What becomes of every id of a document when it is released. */
final class IdReport {

    private static final int EXCERPT = 60;

    private IdReport() {}

    /** Lines without line ends; ids that stay as they are, one behind the other, share a line. */
    static List<String> lines(Recorded document) {
        Map<String, Correction> changed = new HashMap<>();
        document.history()
                .unreleased()
                .map(Revision::corrections)
                .orElse(List.of())
                .forEach(correction -> changed.put(correction.id(), correction));
        boolean first = document.released().isEmpty();
        List<String> lines = new ArrayList<>(List.of(document.slug() + ":"));
        List<String> same = new ArrayList<>();
        for (UnitState unit : document.now().units()) {
            Correction correction = changed.get(unit.id());
            if (correction == null) {
                same.add(unit.id());
            } else {
                flush(same, first, lines);
                lines.add("  " + unit.id() + ": " + what(correction) + heirs(correction) + "  “" + excerpt(unit.words())
                        + "”");
            }
        }
        flush(same, first, lines);
        return lines;
    }

    private static void flush(List<String> same, boolean first, List<String> lines) {
        if (!same.isEmpty()) {
            String range = same.size() == 1 ? same.get(0) : same.get(0) + " … " + same.get(same.size() - 1);
            lines.add("  " + range + ": " + (first ? "new" : "as before"));
            same.clear();
        }
    }

    private static String what(Correction correction) {
        return switch (correction.change()) {
            case REWORDED -> "changed";
            case ADDED -> "new";
            case PARTED -> "new, a part of";
            default -> correction.change().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String heirs(Correction correction) {
        if (correction.heirs().isEmpty()) {
            return "";
        }
        String heirs = String.join(", ", correction.heirs());
        return correction.change() == Correction.Change.PARTED ? " " + heirs : ", read on at " + heirs;
    }

    private static String excerpt(String words) {
        return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT) + "…";
    }
}
