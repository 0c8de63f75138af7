package org.incipit.importing.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incipit.importing.Yaml;
import org.incipit.importing.tei.Node.Element;
import org.incipit.importing.tei.Node.Words;
import org.incipit.model.Witness.Feature;
import org.incipit.source.Digest;

/**
 * The witness of a document that Incipit wrote as TEI. The file itself lies beside the TEI; what was declared of it stands in the
 * header in sentences, which are read back here.
 */
final class Proof {

    private static final int WORDS = 8;
    private static final Pattern MARK =
            Pattern.compile("A paragraph begins where the witness has “(.*?)”, in (\\d+) places?\\. (.*)");
    private static final Pattern BREAK =
            Pattern.compile("“(.*?)” in the witness is the end of a page, in (\\d+) places?\\. (.*)");
    private static final Pattern REPLACED =
            Pattern.compile("“(.*?)” stands for “(.*?)” of the witness, in (\\d+) places?\\. (.*)");

    private final String witness;
    private final byte[] bytes;
    private final Element header;

    private Proof(String witness, byte[] bytes, Element header) {
        this.witness = witness;
        this.bytes = bytes;
        this.header = header;
    }

    /** The front matter's {@code witness}; empty where what the header says cannot be found in the file. */
    static Optional<String> of(
            String witness, byte[] bytes, Element root, Element header, Map<Feature, Integer> counts) {
        return new Proof(witness, bytes, header).yaml(root, counts);
    }

    private Optional<String> yaml(Element root, Map<Feature, Integer> counts) {
        StringBuilder read = new StringBuilder();
        root.at("text").ifPresent(text -> reading(text, read));
        List<String> words = List.of(read.toString().strip().split("\\s+"));
        Optional<String> starts = found(words.subList(0, Math.min(WORDS, words.size())), true);
        Optional<String> ends = found(words.subList(Math.max(0, words.size() - WORDS), words.size()), false);
        Optional<List<String>> changes = changes();
        if (starts.isEmpty() || ends.isEmpty() || changes.isEmpty()) {
            return Optional.empty();
        }
        Element listed =
                header.at("fileDesc", "sourceDesc", "listWit", "witness").orElse(header);
        Yaml yaml = new Yaml("  ").put("siglum", listed.get("n"));
        String description = listed.line();
        yaml.put("description", description.equals(listed.get("n")) ? "" : description)
                .line("sha256: " + Digest.of(bytes))
                .raw("starts", Yaml.quoted(starts.get()))
                .raw("ends", Yaml.quoted(ends.get()))
                .raw(
                        "structure",
                        counts.entrySet().stream()
                                .map(count -> count.getKey().key() + ": " + count.getValue())
                                .collect(Collectors.joining(", ", "{", "}")));
        if (!changes.get().isEmpty()) {
            yaml.line("changes:");
            changes.get().forEach(yaml::line);
        }
        return Optional.of("witness:\n" + yaml);
    }

    /** What the witness reads: its readings, and its notes where they stand in it. */
    private static void reading(Element element, StringBuilder read) {
        boolean without = element.is("corr", "add", "figDesc")
                || (element.is("note") && !element.get("source").equals("#_witness"))
                || (element.is("head") && !element.get("resp").isEmpty());
        if (without) {
            return;
        }
        for (Node child : element.children()) {
            if (child instanceof Words words) {
                read.append(words.text());
            } else if (child instanceof Element inner) {
                read.append(inner.is("lb", "p", "item", "l", "cell", "opener", "closer", "ab") ? " " : "");
                reading(inner, read);
                read.append(inner.is("p", "item", "l", "cell", "opener", "closer", "ab") ? " " : "");
            }
        }
    }

    /** Words as the witness writes them: at its beginning the first place that has them, at its end the last one. */
    private Optional<String> found(List<String> words, boolean first) {
        for (int n = words.size(); n > 0; n--) {
            List<String> some = first ? words.subList(0, n) : words.subList(words.size() - n, words.size());
            Matcher matcher = Pattern.compile(some.stream().map(Pattern::quote).collect(Collectors.joining("\\s+")))
                    .matcher(witness);
            String last = "";
            while (matcher.find()) {
                last = matcher.group();
                if (first) {
                    break;
                }
            }
            if (!last.isEmpty()) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> changes() {
        List<String> lines = new ArrayList<>();
        List<Element> declared = header.at("encodingDesc", "editorialDecl", "normalization")
                .map(normalization -> normalization.all("p"))
                .orElse(List.of());
        for (Element paragraph : declared) {
            String says = paragraph.text().strip();
            Matcher mark = MARK.matcher(says);
            Matcher end = BREAK.matcher(says);
            Matcher replaced = REPLACED.matcher(says);
            if (mark.matches()) {
                change(
                        "paragraph-mark",
                        written(mark.group(1), mark.group(2)),
                        "",
                        mark.group(2),
                        mark.group(3),
                        lines);
            } else if (end.matches()) {
                change("page-break", written(end.group(1), end.group(2)), "", end.group(2), end.group(3), lines);
            } else if (replaced.matches()) {
                String count = replaced.group(3);
                change(
                        "replacement",
                        written(replaced.group(2), count),
                        replaced.group(1),
                        count,
                        replaced.group(4),
                        lines);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(lines);
    }

    private static void change(
            String kind, String witness, String edition, String count, String reason, List<String> lines) {
        lines.add("  - kind: " + kind);
        lines.add("    witness: " + Yaml.quoted(witness));
        if (!edition.isEmpty()) {
            lines.add("    edition: " + Yaml.quoted(edition));
        }
        lines.add("    count: " + count);
        new Yaml("    ").put("reason", reason).toString().lines().forEach(lines::add);
    }

    /** The header shows every end of a line as ¶; the witness tells which it was. */
    private String written(String shown, String count) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String candidate = shown.replace("¶", end);
            if (witness.contains(candidate)) {
                return candidate;
            }
        }
        return shown;
    }
}
