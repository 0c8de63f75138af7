package org.incipit.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes keys and values of YAML, one key a line. */
public final class Yaml {

    private static final int WIDTH = 100;

    /** Values that are read as text without quotes, in a list within brackets too. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .()'’/–-]*");

    private static final Pattern OTHER_THAN_TEXT =
            Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|~|\\.nan|\\.inf");

    /** An id or a link to an entry. */
    private static final Pattern NAME = Pattern.compile("(?:[a-z]+:)?[a-z][a-z0-9-]*");

    private final StringBuilder lines = new StringBuilder();
    private final String indent;

    /** A mapping whose lines start with so much space. */
    public Yaml(String indent) {
        this.indent = indent;
    }

    /** A key and its value; nothing where the value is empty. */
    public Yaml put(String key, String value) {
        if (!value.isBlank()) {
            lines.append(indent)
                    .append(key)
                    .append(": ")
                    .append(block(value.strip()))
                    .append('\n');
        }
        return this;
    }

    public Yaml put(String key, Optional<String> value) {
        return put(key, value.orElse(""));
    }

    /** A key and a value that is YAML already. */
    public Yaml raw(String key, String yaml) {
        lines.append(indent).append(key).append(": ").append(yaml).append('\n');
        return this;
    }

    /** A line as it is. */
    public Yaml line(String line) {
        lines.append(indent).append(line).append('\n');
        return this;
    }

    /** A list, one item a line; nothing where it is empty. */
    public Yaml list(String key, List<String> values) {
        if (!values.isEmpty()) {
            lines.append(indent).append(key).append(":\n");
            values.forEach(value ->
                    lines.append(indent).append("  - ").append(scalar(value)).append('\n'));
        }
        return this;
    }

    /** Keys and values under a key; nothing where there are none. */
    public Yaml map(String key, Map<String, String> values) {
        if (!values.isEmpty()) {
            lines.append(indent).append(key).append(":\n");
            Yaml inner = new Yaml(indent + "  ");
            values.forEach((name, value) -> inner.put(scalar(name), value));
            lines.append(inner);
        }
        return this;
    }

    /** A value on one line. */
    public static String scalar(String value) {
        boolean plain = (PLAIN.matcher(value).matches() || NAME.matcher(value).matches())
                && !OTHER_THAN_TEXT.matcher(value).matches()
                && value.equals(value.strip());
        return plain ? value : quoted(value);
    }

    /** A value in double quotes. */
    public static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        quoted.append(String.format(java.util.Locale.ROOT, "\\u%04X", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** A value on one line, or, where it is long, folded, or, where it has lines of its own, as they are. */
    private String block(String value) {
        boolean clean = value.codePoints().allMatch(c -> c == '\n' || (c >= ' ' && (c < 0x7F || c >= 0xA0)));
        String inner = indent + "  ";
        if (clean && value.contains("\n")) {
            return "|-\n" + Markdown.prefixed(inner, value);
        }
        if (!clean || value.length() <= WIDTH - 20 || value.contains("  ")) {
            return scalar(value);
        }
        StringBuilder folded = new StringBuilder(">-");
        int column = WIDTH;
        for (String word : value.split(" ")) {
            if (column + word.length() + 1 > WIDTH) {
                folded.append('\n').append(inner).append(word);
                column = inner.length() + word.length();
            } else {
                folded.append(' ').append(word);
                column += word.length() + 1;
            }
        }
        return folded.toString();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
