package org.incipit.read;

import java.util.Locale;
import java.util.Optional;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML 1.2 that stands in a file, whole or as its front matter, with the way from the library's marks, which count code
 * points, to offsets in the file.
 */
final class YamlText {

    private final SourceFile file;
    private final int start;
    private final String text;
    private final boolean bmp;

    private YamlText(SourceFile file, int start, int end) {
        this.file = file;
        this.start = start;
        this.text = file.text().substring(start, end);
        this.bmp = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** The mapping of a whole file; empty, and told, where it is none. An empty file is an empty mapping. */
    static Optional<YamlMap> file(SourceFile file, Schema schema, Problems problems) {
        return part(file, 0, file.text().length(), schema, problems);
    }

    /** The mapping between two offsets of a file; empty, and told, where it is none. */
    static Optional<YamlMap> part(SourceFile file, int start, int end, Schema schema, Problems problems) {
        YamlText yaml = new YamlText(file, start, end);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.name())
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            Optional<Node> root = new Composer(
                            settings,
                            new ShallowParser(new ParserImpl(settings, new StreamReader(settings, yaml.text))))
                    .getSingleNode();
            if (root.isEmpty()) {
                return Optional.of(YamlMap.empty(yaml, schema.shape(), problems));
            }
            if (root.get() instanceof MappingNode mapping) {
                return Optional.of(new YamlMap(yaml, schema.shape(), mapping, problems));
            }
            problems.add(
                    Code.E0107,
                    yaml.span(root.get()),
                    "keys with values are expected here",
                    "write it as 'key: value'");
        } catch (MarkedYamlEngineException e) {
            yaml.tell(e, problems);
        } catch (ReaderException e) {
            int at = yaml.offset(Math.min(e.getPosition(), yaml.text.codePointCount(0, yaml.text.length())));
            problems.add(
                    Code.E0103,
                    file.span(at, Math.min(at + 1, end)),
                    String.format(Locale.ROOT, "the character U+%04X must not stand in YAML", e.getCodePoint()),
                    "take it out; where it quotes a witness, write it in double quotes as an escape");
        } catch (YamlEngineException e) {
            problems.add(
                    Code.E0103,
                    file.span(start, start),
                    "this is not YAML: " + firstLine(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** What is wrong, where it is seen; what only the end of the text shows, where it was opened. */
    private void tell(MarkedYamlEngineException e, Problems problems) {
        Optional<SourceSpan> opened = e.getContextMark().map(this::at);
        SourceSpan marked = e.getProblemMark().map(this::at).or(() -> opened).orElse(whole());
        int last = start + text.stripTrailing().length();
        boolean atEnd = marked.start() >= last;
        SourceSpan seen = atEnd ? file.span(last, last) : marked;
        if (atEnd && opened.isPresent() && opened.get().start() < last) {
            problems.add(
                    Code.E0103,
                    opened.get(),
                    "this is not YAML: what is opened here is not closed",
                    "close the quote or the bracket (" + e.getContext() + ", " + e.getProblem() + ")");
            return;
        }
        String advice = "check indentation, quotes and brackets from here upwards";
        String context = e.getContext() == null ? "" : e.getContext();
        String from = opened.map(SourceSpan::position)
                .filter(at -> at.line() != seen.position().line())
                .map(at -> " from line " + at.line() + ", column " + at.column())
                .orElse("");
        problems.add(
                Code.E0103,
                seen,
                "this is not YAML: " + e.getProblem(),
                context.isEmpty() ? advice : advice + " (" + context + from + ")");
    }

    /** Where a node stands. */
    SourceSpan span(Node node) {
        int from = node.getStartMark().map(this::offset).orElse(start);
        int to = node.getEndMark().map(this::offset).orElse(from);
        int trimmed = to;
        while (trimmed > from && Character.isWhitespace(file.text().charAt(trimmed - 1))) {
            trimmed--;
        }
        return file.span(from, trimmed);
    }

    SourceSpan whole() {
        return file.span(start, start);
    }

    private SourceSpan at(Mark mark) {
        int offset = offset(mark);
        return file.span(offset, Math.min(offset + 1, file.text().length()));
    }

    private int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    private int offset(int codePoints) {
        return start + (bmp ? Math.min(codePoints, text.length()) : text.offsetByCodePoints(0, codePoints));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
