package org.incipit.parse;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.incipit.model.Body;
import org.incipit.source.SourceFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Input that makes naive parsers run for hours or out of stack: answered within the limit, whatever it means. */
class PathologicalTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MANY = 20_000;

    @TestFactory
    Stream<DynamicTest> isReadInGoodTime() {
        return Map.ofEntries(
                        Map.entry("open brackets", "[".repeat(MANY)),
                        Map.entry("nested brackets", "[".repeat(MANY) + "a" + "]".repeat(MANY)),
                        Map.entry("translator's notes unclosed", "[Translator's note: ".repeat(MANY)),
                        Map.entry("emendations unclosed", "{~~a~>".repeat(MANY)),
                        Map.entry("emendations unopened", "~~}++}--}".repeat(MANY)),
                        Map.entry("reasons unclosed", "{>>a".repeat(MANY)),
                        Map.entry("emphasis", "*a ".repeat(MANY) + "a*".repeat(MANY)),
                        Map.entry("nested emphasis", "*a **b ".repeat(MANY)),
                        Map.entry("quotations", "> ".repeat(MANY) + "a"),
                        Map.entry("parts", "::: opener\n".repeat(2000)),
                        Map.entry("ends of parts", ":::\n\n".repeat(MANY)),
                        Map.entry("lists", nestedLists(2000)),
                        Map.entry("notes in their place", "^[a".repeat(MANY) + "]".repeat(MANY)),
                        Map.entry("calls", "[^a]".repeat(MANY) + "\n\n[^a]: b"),
                        Map.entry("links", "[a](person:".repeat(MANY)),
                        Map.entry("entities", "&#x110000;&amp;&zzz;".repeat(MANY / 4)),
                        Map.entry("table", "|a".repeat(MANY) + "\n" + "|-".repeat(MANY) + "\n"),
                        Map.entry("blanks", "a" + " ".repeat(400_000) + "b\n\n" + " ".repeat(400_000)),
                        Map.entry("supplied words in supplied words", "[a".repeat(MANY) + "]".repeat(MANY)),
                        Map.entry("emphasis and brackets in turn", "*[".repeat(MANY) + "a" + "]*".repeat(MANY)),
                        Map.entry("emendations in emendations", "{++".repeat(MANY) + "a" + "++}".repeat(MANY)),
                        Map.entry("items and quotations in turn", "- > ".repeat(MANY) + "a"),
                        Map.entry("numbered lists", "1. ".repeat(MANY) + "a"),
                        Map.entry("links in links", "[".repeat(MANY) + "a" + "](person:b)".repeat(MANY)),
                        Map.entry("pictures in pictures", "![".repeat(MANY) + "a" + "](b)".repeat(MANY)),
                        Map.entry("struck through", "~~a ".repeat(MANY)),
                        Map.entry("code unclosed", ticks(1000)),
                        Map.entry("fences unclosed", "```\na\n\n> ~~~\n".repeat(MANY)),
                        Map.entry("links unclosed", "[a](<b".repeat(MANY)),
                        Map.entry("titles unclosed", "[a](b \"".repeat(MANY)),
                        Map.entry("comments unclosed", "<!-- a ".repeat(MANY)),
                        Map.entry("instructions unclosed", "<? a <!A <![CDATA[ ".repeat(MANY)),
                        Map.entry("tags unclosed", "<a b=\"".repeat(MANY)),
                        Map.entry("definitions unclosed", "[a]: <b\n".repeat(MANY)),
                        Map.entry("notes without an end", "[^".repeat(MANY) + "a"),
                        Map.entry(
                                "a table with short rows",
                                "|a".repeat(2000) + "\n" + "|-".repeat(2000) + "\n" + "|b\n".repeat(2000)),
                        Map.entry("a key of a megabyte", "[^" + "a".repeat(1_000_000) + "]"),
                        Map.entry("a paragraph of five megabytes", "A sentence of words, and more. ".repeat(170_000)),
                        Map.entry("a word of five megabytes", "w".repeat(5_000_000)),
                        Map.entry("a line of five megabytes of signs", "*_`[<&\\~{^".repeat(500_000)),
                        Map.entry("backslashes", "\\".repeat(MANY)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(input -> DynamicTest.dynamicTest(input.getKey(), () -> read(input.getValue())));
    }

    private static void read(String markdown) {
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            var read = new MarkdownParser().document(new Body(SourceFile.of("text.md", markdown), 0));
            assertFalse(read.value().blocks().isEmpty() && read.problems().isEmpty(), "neither text nor a problem");
        });
    }

    private static String ticks(int most) {
        StringBuilder ticks = new StringBuilder();
        for (int i = 1; i <= most; i++) {
            ticks.append("`".repeat(i)).append(' ');
        }
        return ticks.toString();
    }

    private static String nestedLists(int depth) {
        StringBuilder lists = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            lists.append("  ".repeat(i)).append("- a\n");
        }
        return lists.toString();
    }
}
