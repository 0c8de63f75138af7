package org.incipit.align;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.model.UnitText;
import org.incipit.source.SourceFile;

/**
 * The revisions of a text, each paragraph labelled by hand with what it truly is: {@code [a]}; {@code [a+b]} where b was
 * merged into a; {@code [c<a]} where c was split off from a.
 */
record History(String name, List<Revision> revisions) {

    /** One state of the text. */
    record Revision(String message, List<Labelled> paragraphs) {

        List<UnitText> units() {
            return paragraphs.stream()
                    .map(p -> new UnitText(p.words(), SourceFile.of("", "").whole(), Optional.empty()))
                    .toList();
        }
    }

    /**
     * A paragraph.
     *
     * @param label which one it is
     * @param merged which others it took up in this revision
     * @param from which one it was split off from in this revision; empty for most
     */
    record Labelled(String label, List<String> merged, String from, String words) {}

    private static final Pattern LABEL = Pattern.compile("\\[([\\w-]+)((?:\\+[\\w-]+)*)(?:<([\\w-]+))?]");

    static List<History> all(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(History::read)
                    .toList();
        }
    }

    private static History read(Path file) {
        List<Revision> revisions = new ArrayList<>();
        try {
            String[] parts = Files.readString(file, StandardCharsets.UTF_8).split("(?m)^=== ");
            for (String part : Arrays.asList(parts).subList(1, parts.length)) {
                int end = part.indexOf('\n');
                revisions.add(new Revision(part.substring(0, end), paragraphs(part.substring(end))));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new History(file.getFileName().toString(), revisions);
    }

    private static List<Labelled> paragraphs(String text) {
        List<Labelled> paragraphs = new ArrayList<>();
        for (String block : text.strip().split("\\n\\s*\\n")) {
            String[] lines = block.strip().split("\\n", 2);
            Matcher label = LABEL.matcher(lines[0].strip());
            if (!label.matches()) {
                throw new IllegalArgumentException("no label: " + lines[0]);
            }
            List<String> merged = Arrays.stream(label.group(2).split("\\+"))
                    .filter(s -> !s.isEmpty())
                    .toList();
            String from = label.group(3) == null ? "" : label.group(3);
            paragraphs.add(new Labelled(
                    label.group(1),
                    merged,
                    from,
                    lines[1].replaceAll("\\s+", " ").strip()));
        }
        return paragraphs;
    }
}
