package org.incipit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes an edition of any size out of the note's own paragraphs, drawn by chance, the same for the same seed; and the same
 * texts as a site for Hugo, which has them in a layout and does nothing else with them. Each document has some 4,000 words,
 * five notes, two notes of the translator's, and the people that the paragraphs name, some 25.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.incipit.bench.ResampledCorpus
 * -Dexec.args="content 1000 corpus"} writes {@code corpus/incipit} and {@code corpus/hugo}.
 */
public final class ResampledCorpus {

    private static final int WORDS = 4_000;
    private static final int NOTES = 5;
    private static final int TRANSLATORS = 2;
    private static final long SEED = 1956;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<String> paragraphs;
    private final List<String> notes;
    private final Random random = new Random(SEED);

    private ResampledCorpus(List<String> paragraphs, List<String> notes) {
        this.paragraphs = paragraphs;
        this.notes = notes;
    }

    /** Arguments: the note's content folder, how many documents, the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }

    /** Writes {@code into/incipit} and {@code into/hugo}, out of the note in the folder {@code content}. */
    public static void write(Path content, int documents, Path into) throws IOException {
        String text = Files.readString(content.resolve("documents/khrushchev-note-1956/text.md"));
        List<String> paragraphs = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String block : text.substring(text.indexOf("\n---\n") + 5).strip().split("\n\n+")) {
            if (block.startsWith("[^")) {
                notes.add(bare(block.substring(block.indexOf(':') + 1)));
            } else if (!block.startsWith("#") && !block.startsWith(":::") && !block.startsWith(" ")) {
                paragraphs.add(bare(block));
            }
        }
        new ResampledCorpus(paragraphs, notes).write(documents, content, into);
    }

    /** A paragraph without its calls, corrections and brackets, so that what is left is Markdown anywhere. */
    private static String bare(String block) {
        return block.replaceAll("\\[\\^[^\\]]+\\]", "")
                .replaceAll("\\{~~.*?~>(.*?)~~\\}", "$1")
                .replaceAll("\\{>>.*?<<\\}", "")
                .replaceAll("\\[(?:Translator's note|TN)[^\\]]*\\]", "")
                .replaceAll("\\[([^\\]]*)\\]\\(doc:[^)]*\\)", "$1")
                .replaceAll("\\[([^\\]]*)\\](?!\\()", "$1")
                .strip();
    }

    private void write(int documents, Path content, Path into) throws IOException {
        Path incipit = into.resolve("incipit");
        Files.createDirectories(incipit.resolve("documents"));
        Path hugo = into.resolve("hugo");
        Files.createDirectories(hugo.resolve("content"));
        Files.createDirectories(hugo.resolve("layouts/_default"));
        Files.writeString(
                incipit.resolve("edition.yaml"), "title: The note, resampled\nabbreviations: [Com., Coms., Cdes.]\n");
        try (Stream<Path> files = Files.list(content)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (List.of("people.yaml", "places.yaml", "organizations.yaml", "terms.yaml")
                        .contains(name)) {
                    Files.copy(file, incipit.resolve(name));
                }
            }
        }
        Files.writeString(
                hugo.resolve("hugo.toml"),
                "baseURL = 'https://example.org/'\ntitle = 'The note, resampled'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n");
        Files.writeString(hugo.resolve("layouts/_default/single.html"), """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} · {{ site.Title }}</title></head>
                <body><header><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a></header>
                <main><h1>{{ .Title }}</h1><p>{{ .Date.Format "2 January 2006" }}</p>{{ .Content }}</main></body></html>
                """);
        Files.writeString(hugo.resolve("layouts/_default/list.html"), """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
                <body><main><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}\
                </ul></main></body></html>
                """);
        for (int i = 0; i < documents; i++) {
            String slug = String.format(Locale.ROOT, "d%05d", i);
            String front = "---\ntitle: Note " + (i + 1) + "\ndate: " + day() + "\n";
            List<String> body = body();
            Path folder = Files.createDirectory(incipit.resolve("documents/" + slug));
            Files.writeString(
                    folder.resolve("text.md"),
                    front + "author: person:nikita-khrushchev\ntype: report\n---\n\n"
                            + text(body, "[Translator's note: %s]"));
            Files.writeString(
                    hugo.resolve("content/" + slug + ".md"), front + "---\n\n" + text(body, "(Translator's note: %s)"));
        }
    }

    private String day() {
        return String.format(
                Locale.ROOT, "%d-%02d-%02d", 1945 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private List<String> body() {
        List<String> body = new ArrayList<>();
        int words = 0;
        while (words < WORDS) {
            String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            words += SPACE.split(paragraph).length;
            body.add(paragraph);
        }
        return body;
    }

    /** The paragraphs with their notes, called at the ends of the first ones. */
    private String text(List<String> body, String translators) {
        StringBuilder text = new StringBuilder();
        StringBuilder below = new StringBuilder();
        for (int i = 0; i < body.size(); i++) {
            text.append(body.get(i));
            if (i < NOTES) {
                text.append("[^n").append(i).append(']');
                below.append("[^n")
                        .append(i)
                        .append("]: ")
                        .append(notes.get((body.get(i).length() + i) % notes.size()))
                        .append("\n\n");
            } else if (i < NOTES + TRANSLATORS) {
                text.append(' ').append(translators.formatted("a word of the original, number " + i));
            }
            text.append("\n\n");
        }
        return text.append(below).toString();
    }
}
