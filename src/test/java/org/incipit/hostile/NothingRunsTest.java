package org.incipit.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incipit.Golden;
import org.incipit.cli.Run;
import org.incipit.cli.TestEdition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, addresses and ids of somebody who means harm: shown as what they are, or refused. */
class NothingRunsTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> wordsAreWordsWhereverTheyStand() {
        return IntStream.range(0, Payloads.WORDS.size())
                .mapToObj(i -> DynamicTest.dynamicTest(Payloads.WORDS.get(i), () -> {
                    TestEdition edition = HostileEdition.of(folder.resolve("w" + i), Payloads.WORDS.get(i));
                    Run run = edition.build();
                    assertEquals(0, run.code(), errors(run));
                    assertEquals(List.of(), SiteFaults.of(edition.site()));
                    String seen =
                            edition.page("letter.html").select("article.text").text();
                    assertTrue(
                            spaceless(seen).contains(spaceless(shown(Payloads.WORDS.get(i)))),
                            "shown as it was written: " + seen);
                }));
    }

    /** What Markdown makes of a payload that stands in a paragraph: entities and escapes are read. */
    private static String shown(String payload) {
        return payload.replace("&lt;", "<").replace("&gt;", ">");
    }

    @TestFactory
    Stream<DynamicTest> addressesThatAreNoneAreRefused() {
        return IntStream.range(0, Payloads.ADDRESSES.size())
                .mapToObj(i -> DynamicTest.dynamicTest(Payloads.ADDRESSES.get(i), () -> {
                    String address = Payloads.ADDRESSES.get(i);
                    for (String markup : List.of("[words](%s)", "![words](%s)", "[words][a]\n\n[a]: %s", "<%s>")) {
                        TestEdition edition = new TestEdition(folder.resolve("a" + i + "-" + markup.hashCode()));
                        edition.write(
                                "people.yaml",
                                "people:\n  - {id: ana, name: Ana, note: "
                                        + HostileEdition.quoted(markup.formatted(address)) + "}\n");
                        edition.text("letter", "Words [Ana](person:ana).", markup.formatted(address));
                        Run run = edition.build();
                        if (run.code() == 0) {
                            assertEquals(List.of(), SiteFaults.of(edition.site()), markup);
                        } else {
                            assertEquals(1, run.code(), run.err());
                            assertEquals(java.util.Map.of(), Golden.texts(edition.site()));
                        }
                    }
                }));
    }

    /** Of each scheme that runs something, the plain spelling is not only harmless but told. */
    @ParameterizedTest
    @ValueSource(strings = {"javascript:x", "JAVASCRIPT:x", "vbscript:x", "data:text/html,x", "file:///x"})
    void schemesThatAreNotAllowedAreTold(String address) {
        TestEdition edition = new TestEdition(folder);
        edition.text("letter", "[words](" + address + ")");

        Run run = edition.build();

        assertEquals(1, run.code());
        assertTrue(run.err().contains("E0404"), run.err());
    }

    @TestFactory
    Stream<DynamicTest> idsAreNoPaths() {
        return IntStream.range(0, Payloads.IDS.size())
                .mapToObj(i -> DynamicTest.dynamicTest("id " + Payloads.IDS.get(i), () -> {
                    String id = Payloads.IDS.get(i);
                    TestEdition edition = new TestEdition(folder.resolve("i" + i));
                    edition.text("letter", "Words.");
                    String quoted = HostileEdition.quoted(id).replace("\u0000", "\\0");
                    edition.write(
                            "people.yaml", "people:\n  - {id: " + quoted + ", name: Ana, aliases: [" + quoted + "]}\n");
                    Run run = edition.build();
                    assertEquals(1, run.code(), run.err());
                    assertTrue(run.err().contains("E0201") || run.err().contains("E0106"), run.err());
                    assertFalse(run.err().contains("Incipit failed"), run.err());
                    assertEquals(List.of("content", "site"), names(folder.resolve("i" + i)));
                }));
    }

    @Test
    void templatesAreNotReadInContent() throws Exception {
        TestEdition edition = new TestEdition(folder);
        String template = "${1+1} ${.data_model} <#list 1..3 as x>x</#list> <#include \"/etc/passwd\"> [=1+1] #{2}";
        edition.write("edition.yaml", "title: " + HostileEdition.quoted(template) + "\n");
        edition.text("letter", "`" + template + "`");

        assertEquals(0, edition.build().code());

        assertEquals(
                template,
                edition.page("letter.html").select("article.text code").text());
        assertTrue(edition.page("index.html").title().contains(template));
    }

    private static String errors(Run run) {
        return run.err()
                .lines()
                .filter(line -> line.contains(": error ") || line.contains("Incipit failed"))
                .toList()
                .toString();
    }

    private static String spaceless(String text) {
        return text.replaceAll("[\\s\u2028\u2029]+", "");
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
