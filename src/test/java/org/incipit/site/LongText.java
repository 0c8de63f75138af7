package org.incipit.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An edition with one long document: 50,000 words in 500 paragraphs, 50 headings, 1,000 notes, 4,000 names. */
final class LongText {

    static final String PAGE = "long.html";
    static final int PARAGRAPHS = 500;
    static final int NOTES = 1000;

    private static final String SENTENCE =
            "On that day Tito spoke at length of the ships that lay before Brioni, and of what was to be done about them soon. ";

    private LongText() {}

    /** Writes its content below a folder. */
    static void write(Path content) throws IOException {
        Path folder = Files.createDirectories(content.resolve("documents/long"));
        Files.writeString(content.resolve("edition.yaml"), "title: A long edition\nlanguage: en\n");
        Files.writeString(
                content.resolve("people.yaml"), "people:\n  - {id: tito, name: Josip Broz Tito, forms: [Tito]}\n");
        Files.writeString(content.resolve("places.yaml"), "places:\n  - {id: brioni, name: Brioni, forms: [Brioni]}\n");
        StringBuilder text = new StringBuilder("---\ntitle: A long text\nlanguage: en\n---\n\n");
        int note = 0;
        for (int i = 0; i < PARAGRAPHS; i++) {
            if (i % 10 == 0) {
                text.append("## Part ").append(i / 10 + 1).append("\n\n");
            }
            text.append(SENTENCE.repeat(2)).append("[^").append(note++).append("] ");
            text.append(SENTENCE.repeat(2)).append("[^").append(note++).append("]\n\n");
        }
        for (int i = 0; i < note; i++) {
            text.append("[^").append(i).append("]: ").append(SENTENCE.repeat(2)).append("\n\n");
        }
        Files.writeString(folder.resolve("text.md"), text);
    }
}
