package org.incipit.importing.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the text has otherwise than its witness throughout, as the front matter declares it. Each string is declared once, and
 * counted as the collation will meet it: at each place the longest declared string.
 */
final class Changes {

    /** A declared change. */
    record Change(String kind, String witness, String edition, int count, String reason) {}

    private record Declared(String kind, String edition, String reason) {}

    private final String text;
    private final int start;
    private final int end;
    private final Map<String, Declared> declared = new LinkedHashMap<>();

    Changes(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    void pageBreak(String witness) {
        declared.put(
                witness,
                new Declared(
                        "page-break",
                        "",
                        "Blank lines: ends of pages or paragraphs; read as a space or as a" + " paragraph's end"));
    }

    void lineEnd(String witness) {
        declared.putIfAbsent(
                witness, new Declared("replacement", " ", "White space of the file: ends of lines; read as one space"));
    }

    void paragraphMark(String witness) {
        declared.put(witness, new Declared("paragraph-mark", "", "A lost mark; a paragraph begins wherever it stands"));
    }

    void replaced(String witness, String edition, String reason) {
        declared.putIfAbsent(witness, new Declared("replacement", edition, reason));
    }

    /** Those that are met, with their number. */
    List<Change> counted() {
        Map<Character, List<String>> longestFirst = new HashMap<>();
        declared.keySet().stream()
                .sorted(Comparator.comparingInt((String witness) -> -witness.length()))
                .forEach(witness -> longestFirst
                        .computeIfAbsent(witness.charAt(0), first -> new ArrayList<>())
                        .add(witness));
        Map<String, Integer> met = new LinkedHashMap<>();
        declared.keySet().forEach(witness -> met.put(witness, 0));
        int at = start;
        while (at < end) {
            int here = at;
            String found = longestFirst.getOrDefault(text.charAt(here), List.of()).stream()
                    .filter(witness -> text.startsWith(witness, here) && here + witness.length() <= end)
                    .findFirst()
                    .orElse("");
            if (!found.isEmpty()) {
                met.merge(found, 1, Integer::sum);
            }
            at += Math.max(1, found.length());
        }
        List<Change> changes = new ArrayList<>();
        declared.forEach((witness, change) -> {
            int count = met.getOrDefault(witness, 0);
            if (count > 0) {
                changes.add(new Change(change.kind(), witness, change.edition(), count, change.reason()));
            }
        });
        return changes;
    }
}
