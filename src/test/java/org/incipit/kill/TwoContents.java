package org.incipit.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One edition in two wordings: of each build that follows the other, files are new, changed, gone and as they were. */
final class TwoContents {

    private static final int LETTERS = 8;

    private TwoContents() {}

    /** Writes one of the two, 0 or 1, into a folder. */
    static Path write(int which, Path content) throws IOException {
        write(content, "edition.yaml", "title: Letters\neditors: [A. Editor]\n");
        write(
                content,
                "people.yaml",
                "people:\n  - {id: ana, name: Ana, forms: [Ana]}\n"
                        + (which == 0
                                ? "  - {id: ivo, name: Ivo, forms: [Ivo]}\n"
                                : "  - {id: eva, name: Eva, forms: [Eva]}\n"));
        for (int letter = 0; letter < LETTERS; letter++) {
            String slug = letter % 4 == 0 ? "letter-" + letter + "-" + which : "letter-" + letter;
            String words = letter % 4 == 1 ? "As it was." : which == 0 ? "Ana met Ivo." : "Eva met Ana again.";
            write(
                    content,
                    "documents/" + slug + "/text.md",
                    "---\ntitle: Letter " + letter + "\n---\n\n" + words + "[^a]\n\n[^a]: A note.\n");
        }
        write(content, "static/same.txt", "the same");
        write(content, "static/of-" + which + ".txt", "only here");
        return content;
    }

    private static void write(Path content, String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
