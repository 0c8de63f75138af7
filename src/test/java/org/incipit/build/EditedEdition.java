package org.incipit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incipit.cli.TestEdition;
import org.incipit.model.Edtf;

/** An edition, and somebody who edits it by chance: its texts, all that stands around them, and sites that were made of it. */
final class EditedEdition {

    private static final List<String> SLUGS = List.of("d1", "d2", "d3", "d4");
    private static final List<String> WORDS = List.of(
            "Tito",
            "Marshal Tito",
            "Ana",
            "Belgrade",
            "he",
            "wrote",
            "again",
            "тито",
            "[Ana](person:ana)",
            "[on 29 September](date:1956-09-29)",
            "{~~teh~>the~~}");
    private static final List<String> FRONTS = List.of(
            "date: 1956-10-08",
            "date: 1955-05-27",
            "short: Short",
            "author: person:tito",
            "translator: [person:ana]",
            "place: place:belgrade",
            "recipient: [person:ana]",
            "language: ru",
            "language: ar",
            "type: letter",
            "aliases: [once]",
            "speeches: [{speaker: tito, to: [ana], paragraphs: [p1]}]");
    private static final List<String> SETTINGS = List.of(
            "base-url: https://example.org/",
            "editors: [A. Editor]",
            "subtitle: Or not",
            "begin: d2",
            "sort-language: hr");
    private static final String TITO = "  - {id: tito, name: Josip Broz Tito, forms: [Tito, Marshal Tito]}\n";
    private static final String ANA = "  - {id: ana, name: Ana}\n";
    private static final List<String> TITOS = List.of(
            TITO,
            TITO,
            "  # Of Kumrovec.\n" + TITO,
            "  - {id: tito, name: Josip Broz Tito, sort: \"Tito, Josip Broz\", forms: [Tito, Marshal Tito]}\n",
            "  - {id: tito, name: Josip Broz Tito, forms: [Tito], office: President, member-of: [league]}\n",
            "  - {id: tito, name: Tito, forms: [Marshal Tito], aliases: [marshal]}\n",
            "  - {id: tito, name: Josip Broz Tito, forms: [Tito, тито], ambiguous: [he]}\n");
    private static final List<String> ANAS = List.of(
            ANA, ANA, "", "  - {id: ana, name: Ana, born: 1900}\n", "  - {id: ana, name: Anna, note: Of Belgrade.}\n");
    private static final List<String> BODIES = List.of(
            "[]",
            "\n  - {id: league, name: League, forms: [he]}",
            "\n  - {id: league, name: League, forms: [he], abbreviation: he}",
            "\n  - {id: league, name: League, abbreviation: he}",
            "\n  - {id: league, name: League, forms: [saw Ana]}",
            "\n  - {id: league, name: The League, forms: [wrote again], abbreviation: L}");
    private static final List<String> TERMS = List.of(
            "[]",
            "\n  - {id: again, name: again, forms: [again], expansion: once more}",
            "\n  - {id: again, name: again, forms: [again], expansion: anew}",
            "\n  - {id: again, name: Again, forms: [again]}");
    private static final List<String> EVENTS = List.of(
            "[]",
            "\n  - {id: visit, title: A visit, date: 1956-09-19, kind: context, note: To Belgrade.}",
            "\n  - {id: visit, title: Ana, date: 1956-09-19, kind: document, paragraphs: [d1#p1]}");
    private static final String PLACES = "places:\n  - {id: belgrade, name: Belgrade, forms: [Belgrade]%s}\n";

    /** More mentions of one entry than a page lists. */
    private static final String MANY = "Tito saw Tito. ".repeat(300);

    /** What is done to an edition, most of it to one document. */
    @FunctionalInterface
    private interface Edit {
        void to(String slug) throws IOException;
    }

    private final TestEdition edition;
    private final Path templates;
    private final List<Path> sites;
    private final Random random;
    private final List<String> slugs;
    private final Map<String, List<String>> texts = new TreeMap<>();
    private final Map<String, String> fronts = new TreeMap<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> people = new ArrayList<>(List.of(TITO, ANA));
    private int released;

    /** By name, so that what was done can be told; a name that stands more than once is done more often. */
    private final List<Map.Entry<String, Edit>> edits = List.of(
            Map.entry("words", this::words),
            Map.entry("words", this::words),
            Map.entry("words", this::words),
            Map.entry("paragraph", slug -> paragraphs(slug).add(place(slug), sentence())),
            Map.entry("note", slug -> put(slug, sentence() + "[^n]\n\n[^n]: A note that names " + any(WORDS) + ".")),
            Map.entry("unknown", slug -> put(slug, "He met [nobody](person:nobody) there.")),
            Map.entry("many", slug -> put(slug, MANY)),
            Map.entry("shorter", this::shorter),
            Map.entry(
                    "moved",
                    slug -> paragraphs(slug)
                            .add(place(slug), sentence() + " {#" + any(SLUGS) + "/p" + (1 + number(3)) + "}")),
            Map.entry("front", slug -> fronts.put(slug, "title: The " + slug + "\n" + some(FRONTS))),
            Map.entry("title", slug -> fronts.put(slug, "title: " + any(List.of("One", "Two", "Three")) + "\n")),
            Map.entry("gone", this::gone),
            Map.entry("person", slug -> person()),
            Map.entry("names", slug -> names()),
            Map.entry("names", slug -> names()),
            Map.entry("body", slug -> write("organizations.yaml", "organizations: " + any(BODIES) + "\n")),
            Map.entry("term", slug -> write("terms.yaml", "terms: " + any(TERMS) + "\n")),
            Map.entry("event", slug -> write("events.yaml", "events: " + any(EVENTS) + "\n")),
            Map.entry("place", slug -> write("places.yaml", PLACES.formatted(any(List.of("", ", modern: Beograd"))))),
            Map.entry("settings", slug -> write("edition.yaml", "title: Edits\n" + some(SETTINGS))),
            Map.entry("page", slug -> page()),
            Map.entry("static", slug -> write("static/leaf" + number(3) + ".txt", sentence())),
            Map.entry("template", slug -> template()),
            Map.entry("style", slug -> style()),
            Map.entry("mark", this::mark),
            Map.entry("spoilt", slug -> spoil(slug + ".html")),
            Map.entry("spoilt", slug -> spoil("people/tito.html")),
            Map.entry("release", slug -> release()));

    /**
     * An edition of one document or more.
     *
     * @param templates the folder of its own templates
     * @param sites that are made of it
     */
    EditedEdition(long seed, TestEdition edition, Path templates, List<Path> sites) {
        this.edition = edition;
        this.templates = templates;
        this.sites = sites;
        random = new Random(seed);
        write("edition.yaml", "title: Edits\nbase-url: https://example.org/\n");
        write("pages/about.md", "# About\n\nOf Tito. See [the first](d1.md).\n");
        write("static/leaf.txt", "a leaf\n");
        write("places.yaml", PLACES.formatted(""));
        writePeople();
        slugs = number(3) == 0 ? SLUGS.subList(0, 1) : SLUGS;
        for (String slug : slugs.subList(0, (slugs.size() + 2) / 2)) {
            for (int i = 0; i < 4; i++) {
                paragraphs(slug).add(sentence());
            }
            writeText(slug);
        }
    }

    /** Does one thing or another. */
    void edit() throws IOException {
        String slug = any(slugs);
        Map.Entry<String, Edit> edit = edits.get(number(edits.size()));
        edit.getValue().to(slug);
        if (!edit.getKey().equals("mark")
                && (Files.exists(edition.content().resolve("documents/" + slug)) || random.nextBoolean())) {
            writeText(slug);
        }
        done.add(edit.getKey() + " " + slug);
    }

    /** Undoes what may be wrong: everything is there again, and says nothing out of the way. */
    void mend() throws IOException {
        write("edition.yaml", "title: Edits\n");
        remove(edition.content().resolve("styles"));
        for (String file : List.of("organizations.yaml", "terms.yaml", "events.yaml")) {
            Files.deleteIfExists(edition.content().resolve(file));
        }
        people.set(0, TITO);
        people.set(1, ANA);
        writePeople();
        write("pages/more.md", "# More\n\n" + sentence() + "\n");
        texts.forEach((slug, paragraphs) -> {
            fronts.remove(slug);
            paragraphs.replaceAll(text -> text.contains("nobody") || text.contains("{#") ? sentence() : text);
            writeText(slug);
        });
        done.add("mended");
    }

    /** What was done so far. */
    @Override
    public String toString() {
        return done + " " + texts;
    }

    private List<String> paragraphs(String slug) {
        return texts.computeIfAbsent(slug, s -> new ArrayList<>(List.of("It begins.")));
    }

    private int place(String slug) {
        return number(paragraphs(slug).size());
    }

    private void put(String slug, String paragraph) {
        paragraphs(slug).set(place(slug), paragraph);
    }

    private void words(String slug) {
        put(slug, sentence());
    }

    private void shorter(String slug) {
        if (paragraphs(slug).size() > 1) {
            paragraphs(slug).remove(place(slug));
        }
    }

    private void gone(String slug) throws IOException {
        remove(edition.content().resolve("documents/" + slug));
    }

    /** A byte order mark before the text, or other ends of lines. */
    private void mark(String slug) throws IOException {
        Path file = edition.content().resolve("documents/" + slug + "/text.md");
        if (Files.exists(file)) {
            String text = Files.readString(file).replace("\uFEFF", "").replace("\r", "");
            Files.writeString(file, random.nextBoolean() ? "\uFEFF" + text : text.replace("\n", "\r\n"));
        }
    }

    private void person() {
        if (people.size() > 2 && random.nextBoolean()) {
            people.remove(2);
        } else {
            people.add("  - {id: p" + done.size() + ", name: P " + number(9) + ", forms: ["
                    + any(List.of("again", "wrote")) + "]}\n");
        }
        writePeople();
    }

    private void names() {
        people.set(0, any(TITOS));
        people.set(1, any(ANAS));
        writePeople();
    }

    private void page() throws IOException {
        Path more = edition.content().resolve("pages/more.md");
        if (Files.exists(more) && random.nextBoolean()) {
            Files.delete(more);
        } else {
            write(
                    "pages/more.md",
                    "---\norder: " + number(3) + "\n---\n# More " + number(3) + "\n\n" + sentence() + "\n");
        }
        write("pages/about.md", "# About\n\n" + sentence() + "\n");
    }

    private void template() throws IOException {
        Files.createDirectories(templates);
        Path own = templates.resolve("entry.ftlh");
        if (Files.exists(own)) {
            Files.delete(own);
        } else {
            Files.writeString(own, "<p>${view.name}, ${view.mentioned} " + number(2) + "</p>\n");
        }
    }

    /** A style that documents are cited in comes, or goes. */
    private void style() throws IOException {
        Path styles = edition.content().resolve("styles");
        if (Files.exists(styles)) {
            remove(styles);
        } else {
            write("styles/own.csl", Files.readString(Path.of("src/main/resources/org/incipit/styles/mla.csl")));
        }
    }

    /** Somebody else writes into the sites. */
    private void spoil(String page) throws IOException {
        boolean removed = random.nextBoolean();
        for (Path site : sites) {
            Path file = site.resolve(page);
            if (Files.exists(file) && removed) {
                Files.delete(file);
            } else if (Files.exists(file)) {
                Files.writeString(file, "spoilt");
            }
        }
    }

    private void release() throws IOException {
        released++;
        Releasing.release(
                edition.content(),
                new Releasing.Request(
                        "Once more", Edtf.parse("2026-01-" + (10 + released)).orElseThrow(), List.of()),
                false,
                false);
    }

    private void writePeople() {
        write("people.yaml", "people:\n" + String.join("", people));
    }

    private void writeText(String slug) {
        write(
                "documents/" + slug + "/text.md",
                "---\n" + fronts.getOrDefault(slug, "title: The " + slug + "\n") + "---\n"
                        + String.join("\n\n", paragraphs(slug)) + "\n");
    }

    private void write(String path, String text) {
        edition.write(path, text);
    }

    private String sentence() {
        return "Then " + any(WORDS) + " saw " + any(WORDS) + " and " + any(WORDS) + ".";
    }

    /** Some lines, none of them twice, nor two of one key. */
    private String some(List<String> lines) {
        Map<String, String> byKey = new TreeMap<>();
        for (int i = number(4); i > 0; i--) {
            String line = any(lines);
            byKey.put(line.substring(0, line.indexOf(':')), line + "\n");
        }
        return String.join("", byKey.values());
    }

    private String any(List<String> some) {
        return some.get(number(some.size()));
    }

    private int number(int below) {
        return random.nextInt(below);
    }

    /** Removes a folder, if it is there. */
    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
