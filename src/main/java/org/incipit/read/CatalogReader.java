package org.incipit.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.incipit.model.Authority;
import org.incipit.model.Catalog;
import org.incipit.model.CitationStyle;
import org.incipit.model.DocumentSource;
import org.incipit.model.Edition;
import org.incipit.model.Edition.Folders;
import org.incipit.model.PageSource;
import org.incipit.model.Releases;
import org.incipit.model.StaticFile;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.source.Digest;
import org.incipit.source.Shelf;

/** Reads all of a content folder except the texts themselves. */
public final class CatalogReader {

    private static final String EDITION = "edition.yaml";
    private static final String DOCUMENTS = "documents";
    private static final String RELEASES = "releases";
    private static final String STYLES = "styles";
    private static final String STYLE = ".csl";

    private final Path content;
    private final ContentFolder folder;
    private final Releases releases;
    private final Shelf shelf;
    private final Optional<Readings> readings;
    private final Consumer<DocumentSource> seen;
    private final Problems problems = new Problems();

    private CatalogReader(
            Path content, Releases releases, Shelf shelf, Optional<Readings> readings, Consumer<DocumentSource> seen) {
        this.content = content;
        this.releases = releases;
        this.shelf = shelf;
        this.readings = readings;
        this.seen = seen;
        this.folder = new ContentFolder(content, problems);
    }

    /**
     * The catalog of an edition; empty where {@code edition.yaml} cannot be read. Files are named in problems by the path of
     * {@code content} as given and their own path in it.
     *
     * @param releases what was published so far
     * @param shelf takes the texts of the documents
     */
    public static Outcome<Optional<Catalog>> read(Path content, Releases releases, Shelf shelf) {
        return read(content, releases, shelf, Optional.empty(), document -> {});
    }

    /**
     * The same, for one of many runs.
     *
     * @param readings what the runs before read
     * @param seen is given each document, as long as its text has not to be read again for it; by several threads
     */
    public static Outcome<Optional<Catalog>> read(
            Path content, Releases releases, Shelf shelf, Optional<Readings> readings, Consumer<DocumentSource> seen) {
        CatalogReader reader = new CatalogReader(content, releases, shelf, readings, seen);
        return reader.problems.with(reader.catalog());
    }

    /**
     * A document of an edition that was read before, with its files read anew; settings and authority files are as they were.
     *
     * @param catalog what was read before
     */
    public static Outcome<Optional<DocumentSource>> again(
            Path content, String slug, Catalog catalog, Shelf shelf, Optional<Readings> readings) {
        return new CatalogReader(content, catalog.releases(), shelf, readings, document -> {})
                .document(slug, catalog.edition().language(), catalog.authority());
    }

    /** Where the text of a document stands. */
    public static Path text(Path content, String slug) {
        return content.resolve(DOCUMENTS).resolve(slug).resolve(DocumentReader.TEXT);
    }

    private Optional<Catalog> catalog() {
        Authority authority = new AuthorityReader(folder, problems).read();
        Optional<Edition> edition = edition();
        String language = edition.map(Edition::language).orElse("en");
        List<String> slugs = folder.folders(DOCUMENTS);
        readings.ifPresent(known -> known.retain(Set.copyOf(slugs)));
        List<DocumentSource> documents =
                slugs.parallelStream().map(slug -> document(slug, language, authority)).toList().stream()
                        .flatMap(read -> problems.take(read).stream())
                        .toList();
        Folders folders = edition.map(Edition::folders).orElse(Folders.USUAL);
        List<PageSource> pages = new PageReader(folder, problems).all(folders.pages());
        List<StaticFile> statics = new StaticFolder(folder, folders.statics(), problems).read();
        List<CitationStyle> styles = styles();
        tellUnread(folders);
        return edition.map(known -> new Catalog(known, authority, documents, pages, statics, releases, styles));
    }

    /** The names of the authority files, each of which a content folder may have. */
    public static Set<String> authorityFiles() {
        return AuthorityReader.files();
    }

    private Outcome<Optional<DocumentSource>> document(String slug, String language, Authority authority) {
        return readings.map(known -> known.document(slug, () -> digest(slug), () -> read(slug, language, authority)))
                .orElseGet(() -> read(slug, language, authority));
    }

    private Optional<String> digest(String slug) {
        ContentFolder own = new ContentFolder(content, new Problems(), shelf);
        String path = DOCUMENTS + "/" + slug + "/";
        Optional<String> text = own.bytes(path + DocumentReader.TEXT).map(Digest::of);
        Optional<String> witness = own.has(path + DocumentReader.WITNESS)
                ? own.bytes(path + DocumentReader.WITNESS).map(Digest::of)
                : Optional.of("none");
        return text.flatMap(known -> witness.map(its -> known + " " + its));
    }

    private Outcome<Optional<DocumentSource>> read(String slug, String language, Authority authority) {
        Problems met = new Problems();
        ContentFolder own = new ContentFolder(content, met, shelf);
        Optional<DocumentSource> read = new DocumentReader(own, language, authority, met).read(slug);
        read.ifPresent(seen);
        return met.with(read);
    }

    private Optional<Edition> edition() {
        if (!folder.has(EDITION)) {
            problems.add(
                    Code.E0101,
                    folder.nameOf(EDITION).whole(),
                    "an edition needs this file",
                    "write it with one line at least: 'title: …'");
            return Optional.empty();
        }
        return folder.text(EDITION)
                .flatMap(text -> YamlText.file(text, Schema.EDITION, problems))
                .map(keys -> EditionReader.read(keys, folder, releases.latest(), problems));
    }

    private List<CitationStyle> styles() {
        List<CitationStyle> styles = new ArrayList<>();
        for (String name : folder.files(STYLES)) {
            if (name.endsWith(STYLE)) {
                folder.text(STYLES + "/" + name).ifPresent(file -> {
                    String id = name.substring(0, name.length() - STYLE.length());
                    styles.add(new CitationStyle(Names.id(id, file.whole(), problems), file));
                });
            }
        }
        return styles;
    }

    /** A file with a misspelt name would be left out in silence. */
    private void tellUnread(Folders folders) {
        TreeSet<String> known = new TreeSet<>(authorityFiles());
        known.add(EDITION);
        tellUnread("", folder.files("."), known);
        tellUnread(
                "",
                folder.folders("."),
                new TreeSet<>(List.of(folders.pages(), DOCUMENTS, folders.statics(), RELEASES, STYLES)));
        tellUnread(DOCUMENTS + "/", folder.files(DOCUMENTS), new TreeSet<>());
        tellUnreadPages(folders.pages());
        tellUnread(
                STYLES + "/",
                folder.files(STYLES).stream()
                        .filter(name -> !name.endsWith(STYLE))
                        .toList(),
                new TreeSet<>());
        for (String slug : folder.folders(DOCUMENTS)) {
            String path = DOCUMENTS + "/" + slug;
            tellUnread(
                    path + "/",
                    folder.files(path),
                    new TreeSet<>(List.of(DocumentReader.TEXT, DocumentReader.WITNESS, DocumentReader.IMPORTED)));
        }
    }

    private void tellUnreadPages(String path) {
        List<String> others = folder.files(path).stream()
                .filter(name -> !name.endsWith(PageReader.MARKDOWN))
                .toList();
        tellUnread(path + "/", others, new TreeSet<>());
        folder.folders(path).forEach(name -> tellUnreadPages(path + "/" + name));
    }

    private void tellUnread(String path, List<String> names, TreeSet<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                String hint = Nearest.of(name, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("files to be published as they are belong into static/");
                problems.add(Code.W0110, folder.nameOf(path + name).whole(), "nothing reads this", hint);
            }
        }
    }
}
