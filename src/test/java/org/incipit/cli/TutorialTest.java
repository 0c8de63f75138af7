package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new user, who does what the tutorial says, word for word, in an empty folder. */
class TutorialTest {

    private static final Path TUTORIAL = Path.of("src/site/markdown/tutorial.md");
    private static final String TEXT = "harbour/content/documents/report/text.md";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern NAMED = Pattern.compile("(?s).*In `([^`]+)`:\\s*");
    private static final Pattern SAVED = Pattern.compile("(?s).*Save it beside `incipit.jar` as `([^`]+)`:\\s*");
    private static final Pattern DELETED = Pattern.compile("Delete the folder `([^`]+)` and the file `([^`]+)`");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void theTutorialEndsInAPublishedEdition() throws IOException {
        follow(Files.readString(TUTORIAL).replace("\r\n", "\n"));

        String report = Files.readString(folder.resolve("harbour/site/report.html"));
        assertTrue(report.contains("data-witness=\"oclock\""), report);
        assertTrue(report.contains("id=\"p3\""), report);
        assertTrue(report.contains("people/jens-holm.html"), report);
        assertTrue(report.contains("class=\"page-mark\""), report);
        String text = Files.readString(folder.resolve("harbour/content/documents/report/text.md"));
        assertTrue(text.contains("One of [](page:2)them"), text);
        assertTrue(Files.exists(folder.resolve("harbour/site/report/v/1.html")));
        assertEquals(List.of(), told);
    }

    private void follow(String tutorial) throws IOException {
        Matcher block = BLOCK.matcher(tutorial);
        int done = 0;
        String find = "";
        while (block.find()) {
            String before = tutorial.substring(done, block.start());
            done = block.end();
            delete(before);
            Matcher named = NAMED.matcher(before);
            Matcher saved = SAVED.matcher(before);
            if (block.group(1).equals("sh")) {
                block.group(2).lines().forEach(this::run);
            } else if (named.matches()) {
                write(named.group(1), block.group(2));
            } else if (saved.matches()) {
                write(saved.group(1), block.group(2));
            } else if (before.strip().endsWith("add")) {
                write(TEXT, read() + block.group(2));
            } else if (before.strip().toLowerCase(java.util.Locale.ROOT).endsWith("find")) {
                find = block.group(2).stripTrailing();
                assertEquals(2, (read() + " ").split(Pattern.quote(find), -1).length, find + " in\n" + read());
            } else {
                write(TEXT, read().replace(find, block.group(2).stripTrailing()));
            }
        }
    }

    private void run(String line) {
        String start = "java -jar incipit.jar ";
        assertTrue(line.startsWith(start), line);
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.substring(start.length()));
        while (word.find()) {
            String one = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(
                    one.startsWith("harbour") || one.endsWith(".txt")
                            ? folder.resolve(one).toString()
                            : one);
        }
        if (words.get(0).equals("serve")) {
            return; // runs until it is ended; ServeTest shows what it does
        }
        Run run = Run.of(words.toArray(String[]::new));
        assertEquals(0, run.code(), () -> line + "\n" + run.out() + run.err());
        Stream.concat(run.out().lines(), run.err().lines())
                .filter(said -> said.contains("warning W") || said.contains("error E"))
                .forEach(told::add);
    }

    private void delete(String before) throws IOException {
        Matcher deleted = DELETED.matcher(before);
        if (deleted.find()) {
            try (Stream<Path> files = Files.walk(folder.resolve(deleted.group(1)))) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder.resolve(deleted.group(2)));
        }
    }

    private String read() throws IOException {
        return Files.readString(folder.resolve(TEXT));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
