package org.incipit.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.Digest;
import org.incipit.source.SourceFile;

/**
 * A record: lines of fields parted by tabs, the first of which names the line. The first line names the format, the last
 * one has the SHA-256 of all before it. Tabs, ends of lines and backslashes within a field are escaped with a backslash.
 */
final class RecordFile {

    private static final String END = "end";

    private RecordFile() {}

    /** One line of a record. */
    record Line(List<String> fields, int number) {

        String name() {
            return fields.get(0);
        }

        /** A field behind the name, from 1; empty where the line has none. */
        String field(int n) {
            return n < fields.size() ? fields.get(n) : "";
        }
    }

    /** Makes the text of a record. */
    static final class Writer {

        private final StringBuilder lines;

        Writer(String format) {
            this.lines = new StringBuilder(format).append('\n');
        }

        Writer line(String... fields) {
            lines.append(Arrays.stream(fields).map(RecordFile::escaped).collect(Collectors.joining("\t")))
                    .append('\n');
            return this;
        }

        /** The record, closed by its digest. */
        String close() {
            String digest = digest(lines.toString());
            return lines + END + "\t" + digest + "\n";
        }
    }

    /**
     * The lines of a record between its first and its last; none, and E0801, where it is damaged.
     *
     * @param format what the first line has to be
     */
    static List<Line> read(SourceFile file, String format, Problems problems) {
        String text = file.text();
        int end = text.lastIndexOf(END + "\t");
        boolean whole = text.startsWith(format + "\n")
                && end > 0
                && text.charAt(end - 1) == '\n'
                && text.substring(end).equals(END + "\t" + digest(text.substring(0, end)) + "\n");
        if (!whole) {
            problems.add(Code.E0801, file.whole(), damage(text, format), "bring it back from version control");
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        String[] written = text.substring(0, end).split("\n", -1);
        for (int i = 1; i < written.length - 1; i++) {
            lines.add(new Line(
                    Arrays.stream(written[i].split("\t", -1))
                            .map(RecordFile::unescaped)
                            .toList(),
                    i + 1));
        }
        return lines;
    }

    private static String damage(String text, String format) {
        if (text.contains("<<<<<<<") || text.contains(">>>>>>>")) {
            return "this record has the marks of an unfinished merge in it";
        }
        return text.startsWith(format.substring(0, format.lastIndexOf(' ')))
                ? "this record was changed after it was written"
                : "this is no record of a release, or one of another version of Incipit";
    }

    private static String digest(String text) {
        return Digest.of(text);
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\' || i + 1 == field.length()) {
                plain.append(c);
            } else {
                char next = field.charAt(++i);
                plain.append(
                        switch (next) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> next;
                        });
            }
        }
        return plain.toString();
    }
}
