package org.incipit.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incipit.model.PortableName;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/**
 * Writes a draft into a content folder. A document is written beside its place and moved there when it is whole; what is there
 * already is never written over.
 */
public final class DraftWriter {

    /** What an import leaves beside a text, for the editor. */
    public static final String REPORT = "import-report.md";

    private static final Pattern ITEM = Pattern.compile("(?m)^( *)- +(?:\\{ *)?id:");

    private static final String FRONT = "---\n";

    private final Path content;
    private final Path folder;
    private final String schemas;
    private final Set<String> known;
    private final Problems problems;

    /**
     * A writer.
     *
     * @param schemas where the schemas lie beside the edition, with a slash behind
     * @param known entries that the edition has, as {@code people/josip-broz-tito}
     */
    public DraftWriter(Path content, String schemas, Set<String> known, Problems problems) {
        this.content = content;
        this.folder = content.toAbsolutePath().resolveSibling("");
        this.schemas = schemas;
        this.known = known;
        this.problems = problems;
    }

    /** Whether all documents have a name that can be an address and is free; told where not. */
    public boolean fits(Draft draft) {
        boolean fits = true;
        Set<String> slugs = new HashSet<>();
        for (Draft.Text document : draft.documents()) {
            Path folder = content.resolve("documents").resolve(document.slug());
            if (!PortableName.isOne(document.slug())) {
                problems.add(
                        Code.E0201,
                        place(folder),
                        "'" + document.slug() + "' cannot be part of an address",
                        "name another with --slug: lower-case letters a to z, digits and single hyphens");
                fits = false;
            } else if (Files.exists(folder) || !slugs.add(document.slug())) {
                problems.add(
                        Code.E0902,
                        place(folder),
                        "there is a document '" + document.slug() + "' already",
                        "name another with --slug, or take that folder away");
                fits = false;
            }
        }
        return fits;
    }

    private static org.incipit.source.SourceSpan place(Path path) {
        return SourceFile.of(path.toString().replace('\\', '/'), "").whole();
    }

    /**
     * Writes everything.
     *
     * @param source the name of what was imported, for the reports
     * @return the files that were written or added to
     */
    public List<Path> write(Draft draft, String source) throws IOException {
        List<Path> written = new ArrayList<>();
        Files.createDirectories(content);
        Path edition = content.resolve("edition.yaml");
        if (!Files.exists(edition)) {
            String title = "# The edition as a whole.\ntitle: An edition\n";
            written.add(Files.writeString(
                    edition, keptBy("edition", 1) + draft.edition().orElse(title)));
        }
        written.addAll(entries(draft.entries()));
        for (Map.Entry<String, byte[]> picture : draft.pictures().entrySet()) {
            Path path = content.resolve("static").resolve(picture.getKey());
            if (!Files.exists(path)) {
                Files.createDirectories(path.getParent());
                written.add(Files.write(path, picture.getValue()));
            }
        }
        for (Draft.Text document : draft.documents()) {
            written.addAll(document(document, source));
        }
        return written;
    }

    private List<Path> document(Draft.Text document, String source) throws IOException {
        Path documents = Files.createDirectories(content.resolve("documents"));
        Path folder = documents.resolve(document.slug());
        Path part = Files.createTempDirectory(documents, ".import");
        try {
            List<String> names = new ArrayList<>(List.of("text.md", REPORT));
            Files.writeString(part.resolve("text.md"), withSchema(document.text()));
            Files.writeString(part.resolve(REPORT), document.account().report(source));
            if (document.witness().isPresent()) {
                Files.write(part.resolve("witness.txt"), document.witness().get());
                names.add("witness.txt");
            }
            Files.createDirectory(folder);
            List<Path> written = new ArrayList<>();
            for (String name : names) {
                written.add(Files.move(part.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE));
            }
            return written;
        } finally {
            try (Stream<Path> left = Files.walk(part)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** The text of a document; its front matter says by which schema text editors check it. */
    private String withSchema(String text) {
        return text.startsWith(FRONT) ? FRONT + keptBy("text", 3) + text.substring(FRONT.length()) : text;
    }

    /**
     * The comment that names the schema of a file to text editors; nothing where the edition has none beside it.
     *
     * @param depth how many folders the file lies below that of the edition
     */
    private String keptBy(String schema, int depth) {
        String name = schema + ".schema.json";
        return Files.exists(folder.resolve(schemas + name))
                ? "# yaml-language-server: $schema=" + "../".repeat(depth) + schemas + name + "\n"
                : "";
    }

    private List<Path> entries(List<Draft.Record> entries) throws IOException {
        Map<String, List<Draft.Record>> byFile = new LinkedHashMap<>();
        for (Draft.Record entry : entries) {
            if (known.contains(entry.file() + "/" + entry.id())) {
                problems.add(
                        Code.W0912,
                        entry.place(),
                        "'" + entry.id() + "' is in " + entry.file() + ".yaml already, and was left as it is there",
                        "compare the two");
            } else {
                byFile.computeIfAbsent(entry.file(), file -> new ArrayList<>()).add(entry);
            }
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, List<Draft.Record>> file : byFile.entrySet()) {
            Path path = content.resolve(file.getKey() + ".yaml");
            String before = Files.exists(path) ? Files.readString(path) : "";
            String indent = "  ";
            if (before.isBlank()) {
                before = keptBy(file.getKey(), 1) + file.getKey() + ":\n";
            } else {
                Matcher item = ITEM.matcher(before);
                if (!item.find()) {
                    file.getValue()
                            .forEach(entry -> problems.add(
                                    Code.W0911,
                                    entry.place(),
                                    "'" + entry.id() + "' could not be added to " + file.getKey()
                                            + ".yaml, which is no list with an entry a line",
                                    "write it there by hand"));
                    continue;
                }
                indent = item.group(1);
            }
            StringBuilder text = new StringBuilder(before.endsWith("\n") ? before : before + "\n");
            for (Draft.Record entry : file.getValue()) {
                text.append(Markdown.hanging(
                                indent + "- ", indent.length() + 2, entry.yaml().stripTrailing()))
                        .append('\n');
            }
            Path fresh = path.resolveSibling("." + file.getKey() + ".yaml.part");
            Files.write(fresh, text.toString().getBytes(StandardCharsets.UTF_8));
            written.add(Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE));
        }
        return written;
    }
}
