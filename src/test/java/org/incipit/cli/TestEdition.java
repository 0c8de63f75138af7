package org.incipit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A small edition that a test writes, releases and builds as an editor would. */
public final class TestEdition {

    private final Path root;

    /** An edition in an empty folder. */
    public TestEdition(Path root) {
        this.root = root;
        write("edition.yaml", "title: Letters\neditors: [A. Editor]\n");
    }

    public Path content() {
        return root.resolve("content");
    }

    public Path site() {
        return root.resolve("site");
    }

    public void write(String path, String text) {
        try {
            Path file = content().resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String path) {
        try {
            return Files.readString(content().resolve(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a document its paragraphs. */
    public void text(String slug, String... paragraphs) {
        write("documents/" + slug + "/text.md", "# A letter\n\n" + String.join("\n\n", paragraphs) + "\n");
    }

    public Run release(String message) {
        return run(
                "release",
                "-m",
                message,
                "--date",
                "2026-11-25",
                "--content",
                content().toString());
    }

    public Run build() {
        return run("build", "--content", content().toString(), "--site", site().toString());
    }

    public Run checkAgainstLastRelease() {
        return run("check", "--content", content().toString());
    }

    public static Run run(String... args) {
        return Run.of(args);
    }

    public Document page(String address) {
        try {
            return Jsoup.parse(Files.readString(site().resolve(address), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of a document's units, in the order of the page. */
    public List<String> ids(String slug) {
        return page(slug + ".html").select("article.text .unit").eachAttr("id");
    }

    /** The element that an id leads to; the unit around it where it is an address of another unit. */
    public Element landing(String slug, String id) {
        Element element = page(slug + ".html").getElementById(id);
        if (element == null) {
            throw new AssertionError("nothing has the id " + id);
        }
        Element unit = element.closest(".unit, .withdrawn");
        if (unit == null) {
            throw new AssertionError(id + " stands in no unit");
        }
        return unit;
    }
}
