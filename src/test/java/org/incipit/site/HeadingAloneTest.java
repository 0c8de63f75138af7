package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.incipit.build.Pipeline;
import org.incipit.build.Result;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, notes and emended words in headings, which are no paragraph and have no number of their own. */
class HeadingAloneTest {

    @TempDir
    Path folder;

    @BeforeEach
    void anEdition() throws IOException {
        write("edition.yaml", "title: Letters\n");
        write("people.yaml", "people:\n  - id: tito\n    name: Tito\n    forms: [Tito]\n");
    }

    @Test
    void aTextThatIsOneHeadingIsCollatedAndLinkedAsAPage() throws Exception {
        String witness = "To Ttio, a telegram";
        write("documents/telegram/witness.txt", witness);
        write("documents/telegram/text.md", """
                ---
                title: A telegram
                headings: original
                witness:
                  siglum: T
                  description: A telegram
                  sha256: %s
                  starts: To
                  ends: telegram
                ---

                ## To {~~Ttio~>Tito~~}, a telegram
                """.formatted(sha256(witness)));

        build();

        assertEquals(List.of("../telegram.html"), hrefs("telegram/witness.html", ".places a"));
        assertEquals(List.of("../telegram.html"), hrefs("people/tito.html", ".mentions li > a"));
        assertEquals(
                "Text",
                Sites.parse(site("people/tito.html")).select(".mentions li > a").text());
    }

    @Test
    void aNoteThatAHeadingCallsBelongsToTheParagraphBelow() throws Exception {
        write("documents/letter/text.md", """
                ---
                title: A letter
                ---

                Dear friend,

                ## Who was there[^a]

                Nobody.

                [^a]: Tito was.
                """);

        build();

        assertEquals(List.of("../letter.html#p2"), hrefs("people/tito.html", ".mentions li > a"));
    }

    private void build() {
        Result result = Pipeline.build(folder.resolve("content"), folder.resolve("site"));
        assertEquals(List.of(), result.problems());
    }

    private List<String> hrefs(String page, String query) {
        return Sites.parse(site(page)).select(query).stream()
                .map((Element link) -> link.attr("href"))
                .toList();
    }

    private Path site(String page) {
        return folder.resolve("site").resolve(page);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
