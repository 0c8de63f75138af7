package org.incipit.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the manual says of a code: the very file, {@code src/site/markdown/problems/e0401.md}, which is in the jar too.
 *
 * <p>Of Markdown it uses a title, headings of the second level, paragraphs and fenced examples, and nothing else. The
 * sections {@code Wrong} and {@code Right} have one example each; they stand together or not at all.
 *
 * @param markdown the file, with {@code \n} at the ends of lines
 * @param parts the same, taken apart, without the title
 */
public record Explanation(Code code, String markdown, List<Part> parts) {

    /** What stands under a heading: words, and lines that are shown as they are. */
    public sealed interface Part permits Heading, Paragraph, Example {}

    /** A heading, without its signs. */
    public record Heading(String words) implements Part {}

    /** A paragraph in one line, its marks of emphasis taken away and its backticks kept. */
    public record Paragraph(String words) implements Part {}

    /** Lines of a file or of a shell. */
    public record Example(List<String> lines) implements Part {}

    private static final String FENCE = "```";

    public Explanation {
        parts = List.copyOf(parts);
    }

    /** What the manual says of a code. */
    public static Explanation of(Code code) {
        String name = code.name().toLowerCase(Locale.ROOT) + ".md";
        try (InputStream in = Explanation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the manual has no page for " + code);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new Explanation(code, text, parts(text.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the code means: all that stands in front of the first heading. */
    public String meaning() {
        return parts.stream()
                .takeWhile(part -> !(part instanceof Heading))
                .filter(Paragraph.class::isInstance)
                .map(part -> ((Paragraph) part).words())
                .collect(Collectors.joining(" "));
    }

    /** The example under a heading. */
    public Optional<String> example(String heading) {
        int at = parts.indexOf(new Heading(heading));
        return at < 0
                ? Optional.empty()
                : parts.stream()
                        .skip(at)
                        .filter(Example.class::isInstance)
                        .findFirst()
                        .map(part -> String.join("\n", ((Example) part).lines()));
    }

    private static List<Part> parts(List<String> lines) {
        List<Part> parts = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean fenced = false;
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(FENCE)) {
                close(open, fenced, parts);
                fenced = !fenced;
            } else if (fenced) {
                open.add(line);
            } else if (line.startsWith("## ")) {
                parts.add(new Heading(line.substring(3)));
            } else if (line.isEmpty()) {
                close(open, false, parts);
            } else {
                open.add(line);
            }
        }
        close(open, false, parts);
        return parts;
    }

    private static void close(List<String> open, boolean fenced, List<Part> parts) {
        if (fenced) {
            parts.add(new Example(List.copyOf(open)));
        } else if (!open.isEmpty()) {
            parts.add(new Paragraph(withoutEmphasis(String.join(" ", open))));
        }
        open.clear();
    }

    private static String withoutEmphasis(String words) {
        StringBuilder kept = new StringBuilder();
        boolean verbatim = false;
        for (char c : words.toCharArray()) {
            verbatim ^= c == '`';
            if (c != '*' || verbatim) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
