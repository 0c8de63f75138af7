package org.incipit.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incipit.cli.Run;
import org.incipit.cli.TestEdition;
import org.incipit.model.Body;
import org.incipit.parse.MarkdownParser;
import org.incipit.source.SourceFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;

/**
 * Texts that nobody would write, made of the signs of the markup in any order and of words of which each stands once, and
 * what has to hold of them. {@link FuzzProperties} tries a few with each build; this runs as many as are asked for:
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.incipit.hostile.Fuzz
 * -Dexec.args="100000 1000 1956"}: how many texts for the parser, how many editions for the whole way, the seed.
 */
public final class Fuzz {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final List<String> SIGNS = List.of(
            "*",
            "**",
            "_",
            "`",
            "``",
            "\n```\n",
            "\n~~~ w\n",
            "[",
            "]",
            "(",
            ")",
            "{++",
            "++}",
            "{--",
            "--}",
            "{~~",
            "~>",
            "~~}",
            "{>>",
            "<<}",
            "[^a]",
            "[^t:b]",
            "^[",
            "](person:ana)",
            "](place:split)",
            "](http://example.org/)",
            "](javascript:x)",
            "](lang:fr)",
            "](date:1956)",
            "](doc:letter#p1)",
            "](about.html \"title\")",
            "<script>",
            "</script>",
            "<img src=x onerror=x()>",
            "<!-- ",
            " -->",
            "<http://example.org>",
            "|",
            "\n|a|b|\n|-|-|\n|",
            "\n",
            "  \n",
            "\n\n",
            "\n\n> ",
            "\n\n- ",
            "\n    - ",
            "\n\n1. ",
            "\n\n# ",
            "\n\n#### ",
            "\n===\n",
            "\n---\n",
            "\n\n***\n\n",
            "\n\n::: opener\n",
            "\n\n::: verse\n",
            "\n\n:::\n\n",
            "\n\n[^a]: ",
            "\n\n[^t:b]: ",
            "\n\n[w]: about.html\n",
            "&lt;",
            "&#x202e;",
            "&amp;",
            "&#0;",
            "\uFEFF",
            "\u202e",
            "e\u0301",
            "\ud83c\udca1",
            "\\",
            "$",
            "${1+1}",
            "<#if x>",
            "[Translator's note: ",
            "[](page:1)",
            "\n\n    ",
            "\t",
            "![",
            "](map.svg)",
            "{#p1}",
            "~~",
            "~",
            " Ana ",
            " Split ",
            " ",
            "<",
            ">",
            "\"",
            "'",
            "!",
            "^",
            ":",
            "\r\n",
            "\n\n\n",
            "]]>",
            "--",
            "{",
            "}",
            "[x] ",
            "(page:2)");

    private Fuzz() {}

    /** Arguments: how many texts for the parser, how many editions for the whole way, the seed. */
    public static void main(String[] arguments) throws IOException {
        Random random = new Random(Long.parseLong(arguments[2]));
        int wrong = 0;
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            wrong += tell(parsed(choices(random, 400)));
        }
        System.out.println(arguments[0] + " texts parsed, " + wrong + " wrong");
        int published = 0;
        for (int i = 1; i <= Integer.parseInt(arguments[1]); i++) {
            Path folder = Files.createTempDirectory("incipit-fuzz");
            Result result = built(choices(random, 120), folder);
            wrong += tell(result.faults());
            published += result.published() ? 1 : 0;
            if (i % 50 == 0) {
                System.out.println(
                        i + " editions built, " + published + " of them without an error, " + wrong + " wrong");
            }
            remove(folder);
        }
    }

    private static int tell(List<String> faults) {
        faults.forEach(System.out::println);
        return faults.isEmpty() ? 0 : 1;
    }

    private static List<Integer> choices(Random random, int most) {
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> random.nextInt(1000))
                .toList();
    }

    /** A text: of each choice a sign, or a word that no other is. */
    static String text(List<Integer> choices) {
        StringBuilder text = new StringBuilder();
        for (int choice : choices) {
            if (choice % 5 < 3) {
                text.append("word").append(text.length()).append(choice % 5 == 0 ? "" : " ");
            } else {
                text.append(SIGNS.get(choice / 5 % SIGNS.size()));
            }
        }
        return text.toString();
    }

    /** What the parser does wrong with a text: nothing but problems may come of it, and in good time. */
    static List<String> parsed(List<Integer> choices) {
        String text = text(choices);
        try {
            Assertions.assertTimeoutPreemptively(
                    LIMIT, () -> new MarkdownParser().document(new Body(SourceFile.of("text.md", text), 0)));
            return List.of();
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return List.of(e + " for " + choices);
        }
    }

    /**
     * What became of an edition.
     *
     * @param published whether it had no error
     * @param faults what should not be
     */
    record Result(boolean published, List<String> faults) {}

    /** What the whole way does wrong with an edition that has a text in all that an editor can write. */
    static Result built(List<Integer> choices, Path folder) throws IOException {
        String text = text(choices);
        String line = text.replaceAll("[\\p{Cntrl}]", " ");
        TestEdition edition = new TestEdition(folder);
        edition.write(
                "people.yaml",
                "people:\n  - {id: ana, name: " + HostileEdition.quoted("Ana " + line) + ", forms: [Ana]}\n");
        edition.write(
                "places.yaml",
                "places:\n  - {id: split, name: Split, forms: [Split], coordinates: {lat: 43.5, lon: 16.4}}\n");
        edition.write("static/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        edition.write("pages/about.md", "# About\n\nWords.\n");
        edition.write(
                "documents/letter/text.md",
                "---\ntitle: " + HostileEdition.quoted("A letter " + line) + "\nplace: "
                        + HostileEdition.quoted("At " + line) + "\n---\n\nThe first.\n\n" + text + "\n");
        Run run;
        try {
            run = Assertions.assertTimeoutPreemptively(LIMIT, edition::build);
        } catch (AssertionError e) {
            return new Result(false, List.of(e + " for " + choices));
        }
        List<String> faults = new ArrayList<>();
        if (run.code() > 1) {
            faults.add(run.err());
        } else if (run.code() == 0) {
            faults.addAll(SiteFaults.of(edition.site()));
            faults.addAll(lost(text, edition.page("letter.html")));
        }
        faults.replaceAll(fault -> fault + " for " + choices);
        return new Result(run.code() == 0, faults);
    }

    /** Words of the text that its page does not have, neither to be read nor as the witness's reading. */
    private static List<String> lost(String text, Document page) {
        String all = shown(page);
        return java.util.regex.Pattern.compile("word\\d+")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .filter(word -> !all.contains(word))
                .map(word -> word + " is lost")
                .toList();
    }

    /** All that a page shows or says of itself: its words and the values of its attributes. */
    static String shown(Document page) {
        StringBuilder shown = new StringBuilder(page.text());
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> shown.append(' ').append(attribute.getValue()));
        }
        return shown.toString();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
