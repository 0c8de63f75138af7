package org.incipit.hostile;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text made of all that the markup has, one in the other, with a word of its own in every place that can have one. */
final class MarkedText {

    private static final Pattern WORD = Pattern.compile("mk\\d+k");
    private static final int DEEPEST = 3;

    private final Random random;
    private final StringBuilder behind = new StringBuilder();
    private int words;
    private int keys;

    private MarkedText(long seed) {
        this.random = new Random(seed);
    }

    /** The text that a seed gives. */
    static String of(long seed) {
        MarkedText text = new MarkedText(seed);
        String blocks = text.many(3, () -> text.block(0), "\n\n");
        return blocks + "\n\n" + text.behind;
    }

    /** The words of which each stands once in a text. */
    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private String word() {
        return "mk" + words++ + "k";
    }

    private String many(int most, Supplier<String> one, String between) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> one.get())
                .collect(Collectors.joining(between));
    }

    private String line(int depth) {
        return many(3, () -> inline(depth), random.nextBoolean() ? " " : ", ");
    }

    private String inline(int depth) {
        if (depth >= DEEPEST || random.nextInt(3) == 0) {
            return word();
        }
        return switch (random.nextInt(30)) {
            case 0 -> "*" + line(depth + 1) + "*";
            case 1 -> "**" + line(depth + 1) + "**";
            case 2 -> word() + " ~~" + line(depth + 1) + "~~";
            case 3 -> "`" + word() + " *" + word() + "`";
            case 4 -> "[" + line(depth + 1) + "](about.html" + title() + ")";
            case 5 -> "[" + line(depth + 1) + "](https://example.org/" + word() + title() + ")";
            case 6 -> "[" + line(depth + 1) + "](person:tito" + title() + ")";
            case 7 -> "[" + line(depth + 1) + "](lang:fr" + title() + ")";
            case 8 -> "[" + line(depth + 1) + "](date:1956" + title() + ")";
            case 9 -> "[" + line(depth + 1) + "](doc:" + title() + ")";
            case 10 -> "![" + line(depth + 1) + "](map.svg" + title() + ")";
            case 11 -> word() + "^[" + line(depth + 1) + "]";
            case 12 -> word() + " [Translator's note: " + line(depth + 1) + "]";
            case 13 -> "[" + line(depth + 1) + "]";
            case 14 -> "{~~" + line(depth + 1) + "~>" + line(depth + 1) + "~~}" + reason();
            case 15 -> "{++" + line(depth + 1) + "++}" + reason();
            case 16 -> "{--" + line(depth + 1) + "--}" + reason();
            case 17 -> "<b title='" + word() + "'>" + word() + "</b>";
            case 18 -> "<!-- " + word() + " -->";
            case 19 -> "[" + (random.nextInt(4) == 0 ? word() : "") + "](page:" + word() + title() + ")";
            case 20 -> "&nbsp;" + word() + "&#x2014;" + word() + "&unknown" + word() + ";";
            case 21 -> "\\" + word() + "\\*" + word() + "\\\\" + word();
            case 22 -> word() + "\n" + word() + "  \n" + word() + "\\\n" + word();
            case 23 -> "[" + line(depth + 1) + "][" + defined() + "]";
            case 24 -> "![" + line(depth + 1) + "][" + defined() + "]";
            case 25 -> word() + "[^" + note(depth) + "]";
            case 26 -> "<https://example.org/" + word() + ">";
            case 27 -> word() + " {#" + word() + "} {." + word() + " x=" + word() + "} " + word();
            case 28 -> word() + "\t" + word() + " | " + word() + " ~> " + word();
            default -> "&#0;" + word();
        };
    }

    private String title() {
        return switch (random.nextInt(4)) {
            case 0 -> " \"" + word() + " " + word() + "\"";
            case 1 -> " '" + word() + "'";
            default -> "";
        };
    }

    private String reason() {
        return switch (random.nextInt(5)) {
            case 0 -> "{>>" + word() + " *" + word() + "* [" + word() + "](about.html" + title() + ")<<}";
            case 1 -> "{>>[" + word() + "]: " + word() + "<<}";
            case 2 -> "{>>![" + word() + "](map.svg" + title() + ") <i>" + word() + "</i> `" + word() + "`<<}";
            default -> "";
        };
    }

    /** The label of a definition that stands behind the text; now and then one is defined twice. */
    private String defined() {
        String label = "label" + keys++;
        String target =
                List.of("about.html", "map.svg", "person:tito", "lang:fr").get(random.nextInt(4));
        for (int i = random.nextInt(6); i < 7; i += 6) {
            behind.append('[')
                    .append(label)
                    .append("]: ")
                    .append(target)
                    .append(title())
                    .append('\n');
        }
        behind.append('\n');
        return label;
    }

    private String note(int depth) {
        String key = List.of("", "t:", "a:").get(random.nextInt(3)) + "key" + keys++;
        String content = line(depth + 1) + (random.nextBoolean() ? "" : "\n\n    " + line(depth + 1));
        behind.append("[^").append(key).append("]: ").append(content).append("\n\n");
        return key;
    }

    private String block(int depth) {
        if (depth >= DEEPEST) {
            return line(0);
        }
        return switch (random.nextInt(17)) {
            case 0 -> "## " + line(1) + (random.nextBoolean() ? " ##" : " #" + word());
            case 1 -> line(1) + "\n===";
            case 2 -> indented("> ", "> ", block(depth + 1));
            case 3 -> many(3, () -> indented("- ", "  ", block(depth + 1)), "\n");
            case 4 -> many(3, () -> random.nextInt(9) + ". " + line(1), "\n");
            case 5 -> "3. " + line(1) + "\n\n   " + line(1) + "\n4. " + line(1);
            case 6 -> table();
            case 7 -> word() + "\n" + table();
            case 8 ->
                "```" + (random.nextBoolean() ? "" : word() + (random.nextBoolean() ? "" : " " + word())) + "\n"
                        + word() + "\n\n    " + word() + "\n```";
            case 9 -> "    " + word() + "\n\t" + word();
            case 10 -> "::: verse\n" + line(1) + "\n" + line(1) + "\n\n" + block(DEEPEST) + "\n:::";
            case 11 -> "::: " + (random.nextInt(5) == 0 ? word() : "opener") + "\n" + block(depth + 1) + "\n:::";
            case 12 -> "[" + word() + "]: about.html" + title();
            case 13 -> "<div class='" + word() + "'>\n" + word() + "\n</div>";
            case 14 -> "[^" + "unused" + keys++ + "]: " + line(1);
            case 15 -> line(0) + "\n***\n" + line(0);
            default -> line(0);
        };
    }

    /** Rows of as many cells as chance will have it. */
    private String table() {
        int columns = 1 + random.nextInt(3);
        String head = "|" + row(columns);
        String line = "|" + "---|".repeat(columns + random.nextInt(2));
        String rows = many(4, () -> "|" + row(columns + random.nextInt(4) / 2 - random.nextInt(2)), "\n");
        return head + "\n" + line + "\n" + rows;
    }

    private String row(int cells) {
        return IntStream.range(0, Math.max(1, cells))
                .mapToObj(i -> random.nextInt(5) == 0 ? " " + word() + " \\| " + word() + " |" : " " + cell() + " |")
                .collect(Collectors.joining());
    }

    private String cell() {
        return inline(1).replace("\n", " ").replace("|", "\\|");
    }

    private static String indented(String first, String others, String block) {
        return first + block.replace("\n", "\n" + others);
    }
}
