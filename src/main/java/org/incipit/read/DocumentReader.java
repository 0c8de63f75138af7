package org.incipit.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Authority;
import org.incipit.model.Body;
import org.incipit.model.DocumentSource;
import org.incipit.model.Metadata;
import org.incipit.model.Witness;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/** Reads the folder of one document: what its front matter says, and its witness. */
final class DocumentReader {

    static final String TEXT = "text.md";
    static final String WITNESS = "witness.txt";

    /** What an import left for the editor to look over; nothing reads it. */
    static final String IMPORTED = "import-report.md";

    private final ContentFolder folder;
    private final String defaultLanguage;
    private final AgentReader agents;
    private final Problems problems;

    DocumentReader(ContentFolder folder, String defaultLanguage, Authority authority, Problems problems) {
        this.folder = folder;
        this.defaultLanguage = defaultLanguage;
        this.agents = new AgentReader(authority);
        this.problems = problems;
    }

    /** The document in {@code documents/<slug>}; empty, and told, where there is none. */
    Optional<DocumentSource> read(String slug) {
        String path = "documents/" + slug + "/";
        Names.id(slug, folder.nameOf(path + TEXT).whole(), problems);
        if (!folder.has(path + TEXT)) {
            problems.add(
                    Code.E0101,
                    folder.nameOf(path + TEXT).whole(),
                    "the folder of this document has no " + TEXT,
                    "put its text there, or take the folder away");
            return Optional.empty();
        }
        return folder.text(path + TEXT).map(file -> document(slug, folder.aside(file), path + WITNESS));
    }

    /** A document from its text alone, as it was. */
    DocumentSource past(String slug, SourceFile file) {
        FrontMatter front = FrontMatter.cut(file, Schema.TEXT, problems);
        YamlMap keys = front.keys()
                .orElse(YamlText.part(file, 0, 0, Schema.TEXT, problems).orElseThrow());
        TitledBody titled = TitledBody.of(front, keys, problems);
        return new DocumentSource(slug, List.of(), metadata(keys, titled.title()), titled.body(), Optional.empty());
    }

    private DocumentSource document(String slug, SourceFile file, String witnessPath) {
        FrontMatter front = FrontMatter.cut(file, Schema.TEXT, problems);
        YamlMap keys = front.keys()
                .orElse(YamlText.part(file, 0, 0, Schema.TEXT, problems).orElseThrow());
        TitledBody titled = TitledBody.of(front, keys, problems);
        Metadata metadata = metadata(keys, titled.title());
        Optional<YamlMap> declared = keys.map("witness").map(YamlMap::verbatim);
        Optional<Witness> witness = WitnessReader.read(folder, witnessPath, declared, keys.where(), problems);
        List<String> aliases = Names.aliases(keys, problems);
        keys.done();
        return new DocumentSource(slug, aliases, metadata, titled.body(), witness);
    }

    private Metadata metadata(YamlMap keys, String title) {
        return new Metadata(
                title,
                keys.line("short").orElse(title),
                keys.date("date"),
                Names.language(keys, "language", problems).orElse(defaultLanguage),
                Names.language(keys, "original-language", problems),
                agents.agents(keys, "author"),
                agents.agents(keys, "recipient"),
                agents.agents(keys, "translator"),
                keys.text("type"),
                headingsOriginal(keys),
                keys.map("record").map(YamlMap::texts).orElse(Map.of()),
                keys.map("archive").map(DocumentReader::archive).orElse(Map.of()),
                keys.text("rights"),
                keys.map("withdrawn").map(YamlMap::texts).orElse(Map.of()),
                agents.place(keys, "place"),
                SpeechReader.read(keys, problems),
                keys.where());
    }

    private boolean headingsOriginal(YamlMap keys) {
        return keys.located("headings")
                .map(located -> switch (located.text()) {
                    case "original" -> true;
                    case "editorial" -> false;
                    default -> {
                        problems.add(
                                Code.E0107,
                                located.where(),
                                "headings are not '" + located.text() + "'",
                                "write 'editorial' where they are the edition's, 'original' where they are the text's");
                        yield false;
                    }
                })
                .orElse(false);
    }

    /** Where the original is kept, in the order given. */
    private static Map<String, String> archive(YamlMap given) {
        Map<String, String> found = given.texts();
        given.done();
        return found;
    }

    /** A body and its title: from the front matter, else from a heading {@code # Title} that the body starts with. */
    record TitledBody(String title, Body body) {

        static TitledBody of(FrontMatter front, YamlMap keys, Problems problems) {
            if (keys.has("title") || (front.present() && front.keys().isEmpty())) {
                String title = front.keys().isEmpty() ? "" : keys.line("title").orElse("");
                return new TitledBody(title, front.body());
            }
            Body body = front.body();
            String markdown = body.markdown();
            int start = 0;
            while (start < markdown.length() && Character.isWhitespace(markdown.charAt(start))) {
                start++;
            }
            int end = markdown.indexOf('\n', start) < 0 ? markdown.length() : markdown.indexOf('\n', start);
            String line = markdown.substring(start, end).strip();
            if (line.startsWith("# ")) {
                return new TitledBody(line.substring(2).strip(), new Body(body.file(), body.start() + end));
            }
            problems.add(
                    Code.E0106,
                    keys.where().part(0, 0),
                    "the title is missing",
                    "put 'title: …' into the front matter, or start the text with '# …'");
            return new TitledBody("", body);
        }
    }
}
