package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.incipit.Golden;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Plain texts that become documents: whatever they look like, the collation with the file holds. */
class ImportPlainTextTest {

    private static final Path NOTE = Path.of("content/documents/khrushchev-note-1956/witness.txt");

    @TempDir
    Path folder;

    private Path content() {
        return folder.resolve("con tent");
    }

    private Run imported(String text, String... options) throws IOException {
        Path file = Files.write(folder.resolve("A source.txt"), text.getBytes(StandardCharsets.UTF_8));
        return imported(file, options);
    }

    private Run imported(Path file, String... options) {
        return Run.of(Stream.concat(
                        Stream.of("import", file.toString(), "--into", content().toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private Run build() {
        return Run.of(
                "build",
                "--content",
                content().toString(),
                "--site",
                folder.resolve("site").toString());
    }

    private String text(String slug) throws IOException {
        String file = Files.readString(content().resolve("documents/" + slug + "/text.md"));
        return file.substring(file.indexOf("\n---\n") + 5).strip();
    }

    private String report(String slug) throws IOException {
        return Files.readString(content().resolve("documents/" + slug + "/import-report.md"));
    }

    @Test
    void theNoteBecomesADocumentWhoseCollationHolds() throws IOException {
        Run run = imported(NOTE, "--slug", "note", "--starts", "8 October 1956 Top Secret", "--first-page", "64");

        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertArrayEquals(
                Files.readAllBytes(NOTE), Files.readAllBytes(content().resolve("documents/note/witness.txt")));
        Run built = build();
        assertEquals("", built.err());
        assertTrue(Files.exists(folder.resolve("site/note/witness.html")));
    }

    @Test
    void everyLostMarkOfTheNoteBeginsAParagraphAndEveryCutSentenceIsJoined() throws IOException {
        imported(NOTE, "--slug", "note", "--starts", "8 October 1956 Top Secret");

        String text = text("note");
        assertFalse(text.contains("□"));
        assertTrue(text.contains("\n\nIt ought to be noted"), "a paragraph where a mark stands");
        assertTrue(text.contains("quite detailed speech. In his speech"), "a sentence that a page cut");
        assertTrue(text.contains("(the Chief Military Adjutant"), "one that goes on with a capital letter");
        String report = report("note");
        assertTrue(report.contains("13 begun at lost marks"), report);
        assertTrue(report.contains("- 29:81: “… gave a quite detailed / speech."), report);
        assertTrue(report.contains("its number is not known"), report);
    }

    @Test
    void twoInFiveProposedParagraphsBeginWhereTheEditorBeganOne() throws IOException {
        imported(NOTE, "--slug", "note", "--starts", "8 October 1956 Top Secret");

        List<String> edited = paragraphs(Golden.texts(Path.of("site")).getOrDefault("khrushchev-note-1956.html", ""));
        List<String> beginnings =
                edited.stream().map(ImportPlainTextTest::beginning).toList();
        List<String> proposed = Stream.of(text("note").split("\n\n"))
                .map(ImportPlainTextTest::beginning)
                .toList();
        long found = proposed.stream().filter(beginnings::contains).count();

        assertTrue(
                found * 5 >= proposed.size() * 2,
                found + " of " + proposed.size() + " begin where a paragraph of the edition does");
    }

    private static List<String> paragraphs(String page) {
        org.jsoup.nodes.Document document = Jsoup.parse(page);
        document.select("article.text [data-editorial]").remove();
        return document.select("article.text .unit").stream().map(Element::text).toList();
    }

    private static String beginning(String paragraph) {
        String words = paragraph.replace("\\", "");
        return words.substring(0, Math.min(25, words.length()));
    }

    @Test
    void aWrappedTextIsReadWithoutItsEndsOfLines() throws IOException {
        imported("""
                The boat came in with the morning tide and brought two
                cases of oil, a letter from my sister, and the new man-
                tle for the lamp. It was a better one.

                    We unloaded until noon. Then the wind went round to
                the north, and nobody could land any more that day.
                """);

        assertEquals(
                "The boat came in with the morning tide and brought two cases of oil, a letter from my sister, and the new"
                        + " mantle for the lamp. It was a better one.\n\nWe unloaded until noon. Then the wind went round to"
                        + " the north, and nobody could land any more that day.",
                text("a-source"));
        assertTrue(report("a-source").contains("keep the hyphen if it belongs to the word"));
    }

    @Test
    void numbersOfPagesBecomePageMarks() throws IOException {
        imported("""
                It begins here and goes on for a while, until the page

                12

                ends. Another sentence is whole.

                13

                A third page has its own beginning.
                """);

        assertEquals(
                "It begins here and goes on for a while, until the page [](page:12)ends. Another sentence is whole.\n\n"
                        + "[](page:13)A third page has its own beginning.",
                text("a-source"));
    }

    /** A lone number may be a year or a sum: only one that is set off is taken for a page's. */
    @Test
    void aLoneNumberIsAPagesWhereItIsSetOff() throws IOException {
        imported("The first page ends\n\n- 2 -\n\nhere. It is the only one.\n", "--slug", "set-off");
        imported("The sum was\n\n2\n\nin all.\n", "--slug", "lone");

        assertEquals("The first page ends [](page:2)here. It is the only one.", text("set-off"));
        assertFalse(text("lone").contains("page:"));
        imported("It ends on page\n\n2\n\nafter all.\n", "--slug", "known", "--first-page", "1");
        assertEquals("It ends on page [](page:2)after all.", text("known"));
    }

    @Test
    void aNewEditionSaysByWhichSchemasTextEditorsCheckIt() throws IOException {
        imported("It begins here.\n");

        assertTrue(Files.readString(content().resolve("documents/a-source/text.md"))
                .startsWith("---\n# yaml-language-server: $schema=../../../.incipit/schemas/text.schema.json\n"));
        assertTrue(Files.readString(content().resolve("edition.yaml"))
                .startsWith("# yaml-language-server: $schema=../.incipit/schemas/edition.schema.json\n"));
        assertTrue(Files.exists(folder.resolve(".incipit/schemas/text.schema.json")));
    }

    @Test
    void anEditionWithoutSchemasIsGivenNone() throws IOException {
        Files.createDirectories(content());
        Files.writeString(content().resolve("edition.yaml"), "title: An edition\n");

        imported("It begins here.\n");

        assertFalse(Files.readString(content().resolve("documents/a-source/text.md"))
                .contains("$schema"));
        assertFalse(Files.exists(folder.resolve(".incipit")));
    }

    @Test
    void pagesInBracketsBecomePageMarks() throws IOException {
        imported("The first [p. 2] and the second[p. 3], and [their] third.\n");

        assertEquals("The first [](page:2)and the second[](page:3), and [their] third.", text("a-source"));
    }

    @Test
    void signsOfMarkdownAreReadAsTheSignsTheyAre() throws IOException {
        String hostile =
                "# no heading\n\n* no item *here* and __there__, `code` \\$5 {++x++} {#p1}\n\n1. no list\n\n> none\n\n"
                        + "<b>a</b> &amp; [a](b) [^x] ![x] ^[y] ~~z~~ [\n\n::: opener\n\n| a |\n\n---\n\n- a";

        Run run = imported(hostile);

        assertEquals("", run.err());
        assertEquals("", build().err());
        String words =
                String.join(" ", paragraphs(Golden.texts(folder.resolve("site")).getOrDefault("a-source.html", "")));
        assertEquals(hostile.replaceAll("\\s+", ""), words.replaceAll("\\s+", ""));
    }

    /** A text and, by its name, what is special about it. */
    @TestFactory
    Stream<DynamicTest> theCollationHoldsFor() {
        Map<String, String> texts = new java.util.TreeMap<>(Map.of(
                "ends of lines of Windows", "One line.\r\n\r\nAnother, that\r\n\r\ngoes on.\r\n",
                "ends of lines of an old Mac", "One line.\r\rAnother, that\r\rgoes on.\r",
                "form feeds", "The page ends\fhere. And\f\fanother.\f",
                "tabs and double spaces", "A word.  Another.\tA third,   and\t\ta fourth.",
                "control characters", "A bell\u0007 and\u0000 a null.",
                "marks of several kinds", "One. \u25a1 Two.\u25a1Three.\n\u25a1Four.\n\n\u25a1 Five \u00b6 six.",
                "one word", "Word",
                "a byte order mark", "\uFEFFA text.\n\nThat has one.",
                "signs beyond the first plane", "\ud801\udc00 one.\n\n\ud801\udc01 two.",
                "brackets", "[a] [b [c]] ]d[ [Translator's note: e] [] [f]: g [h](i)"));
        texts.put(
                "a run of spaces without end", "One." + " ".repeat(300_000) + "Two." + "\n".repeat(300_000) + "Three.");
        texts.put("words divided at ends of lines", "A won-\nder and an-\nother won-\nder of An-\nNa.");
        return texts.entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
                    Path source = Files.writeString(folder.resolve("s.txt"), text.getValue());
                    Path into = Files.createTempDirectory(folder, "edition");
                    Run run = Run.of("import", source.toString(), "--into", into.toString());
                    assertEquals("", run.err());
                    assertEquals(0, run.code());
                    assertArrayEquals(
                            Files.readAllBytes(source), Files.readAllBytes(into.resolve("documents/s/witness.txt")));
                }));
    }

    @Test
    void aDocumentThatIsThereIsNeverWrittenOver() throws IOException {
        imported("The first.\n", "--slug", "letter");
        Map<String, String> before = Golden.texts(content());

        Run run = imported("The second.\n", "--slug", "letter");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("error E0902: there is a document 'letter' already"), run.err());
        assertEquals(before, Golden.texts(content()));
    }

    @Test
    void theReportIsNotPublished() throws IOException {
        imported("A text.\n");
        build();

        assertTrue(Golden.texts(folder.resolve("site")).keySet().stream()
                .noneMatch(name -> name.contains("import-report")));
    }
}
