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

    private static String nestedLists(int depth) {
        StringBuilder lists = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            lists.append("  ".repeat(i)).append("- a\n");
        }
        return lists.toString();
    }
}
