package org.incipit.importing.plain;

import org.incipit.importing.Yaml;
import org.incipit.source.Digest;

/** Writes the front matter of a document that was made of a plain text. */
final class Front {

    private static final int WORDS = 50;

    private Front() {}

    static String of(
            String title, String name, String text, int start, int end, byte[] bytes, int units, Changes changes) {
        Yaml front = new Yaml("")
                .put("title", title)
                .line("# What else is known; take the # away and fill in:")
                .line("# date: 1956-10-08")
                .line("# language: en")
                .line("# author: A name, or person:an-id-of-people.yaml")
                .line("# recipient: A name")
                .line("# translator: A name")
                .line("# type: letter")
                .line("witness:");
        Yaml witness = new Yaml("  ")
                .line("siglum: W")
                .put("description", "The file " + name + " as received. Say here what it is and where it is from.")
                .line("sha256: " + Digest.of(bytes))
                .raw("starts", Yaml.quoted(first(text, start, end)))
                .raw("ends", Yaml.quoted(last(text, start, end)))
                .line("structure: {units: " + units + "}");
        var counted = changes.counted();
        if (!counted.isEmpty()) {
            witness.line("changes:");
            counted.forEach(change -> {
                witness.line("  - kind: " + change.kind()).line("    witness: " + Yaml.quoted(change.witness()));
                if (change.kind().equals("replacement")) {
                    witness.line("    edition: " + Yaml.quoted(change.edition()));
                }
                witness.line("    count: " + change.count()).line("    reason: " + Yaml.quoted(change.reason()));
            });
        }
        return "---\n" + front + witness + "---\n";
    }

    /** The first words, up to the end of their line. */
    private static String first(String text, int start, int end) {
        int to = Math.min(end, start + WORDS);
        int line = lineEnd(text, start, to);
        int space = text.lastIndexOf(' ', line);
        return text.substring(start, line < to || to == end || space <= start ? line : space);
    }

    private static int lineEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return to;
    }

    private static String last(String text, int start, int end) {
        int from = Math.max(start, end - WORDS);
        for (int i = end - 1; i > from; i--) {
            if (text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r') {
                return text.substring(i, end);
            }
        }
        int space = text.indexOf(' ', from);
        return text.substring(from == start || space < 0 || space >= end ? from : space + 1, end);
    }
}
