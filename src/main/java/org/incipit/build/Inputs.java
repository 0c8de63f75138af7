package org.incipit.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.incipit.align.MovedAway;
import org.incipit.model.Body;
import org.incipit.model.Catalog;
import org.incipit.model.DocumentSource;
import org.incipit.model.Edition.Folders;
import org.incipit.model.EntryKind;
import org.incipit.model.LanguageTag;
import org.incipit.model.PageSource;
import org.incipit.model.Releases;
import org.incipit.model.Sequence;
import org.incipit.model.SiteMap;
import org.incipit.model.Theme;
import org.incipit.read.CatalogReader;
import org.incipit.read.Sources;
import org.incipit.source.Digest;
import org.incipit.source.Facts;
import org.incipit.source.Once;

/**
 * What the parts of an edition are made from, as digests: where a digest is the same, so is what is made. Whoever lets a page show
 * more of other documents than is told here has to tell it here; more of the authority files, in {@link Dependencies}, or, if the page
 * is over all documents, where it is rendered.
 */
final class Inputs {

    /** Texts, which the catalog has. */
    private static final Pattern TEXTS = Pattern.compile("documents/[^/]+/(text\\.md|witness\\.txt)|pages/.+");

    private static final Set<String> AUTHORITY = CatalogReader.authorityFiles();

    /**
     * What stands around the texts, as digests.
     *
     * @param settings of all files but the texts, the authority files and what is copied through, as far as they lie in the usual
     *     folders
     * @param authority of the authority files
     */
    record Around(String settings, String authority) {

        /** Where nobody asks what anything was made from. */
        static final Around UNTOLD = new Around("", "");

        /** A digest of both. */
        String all() {
            return new Facts().and(this).digest();
        }

        /** With the look of the pages. */
        Around with(Theme theme) {
            return new Around(new Facts().and(settings).and(look(theme)).digest(), authority);
        }
    }

    /**
     * Finds something in a document, which is known once it was found.
     *
     * @param front what {@link #front} finds
     * @param texts what {@link #texts} finds
     */
    record Finders(Function<DocumentSource, String> front, Function<DocumentSource, String> texts) {}

    private final Catalog catalog;
    private final MovedAway moved;
    private final Finders finders;
    private final Sequence sequence;
    private final String settings;
    private final String authority;
    private final Once<String> fronts = new Once<>(this::allFronts);
    private final Once<String> addresses;
    private final Once<String> whole = new Once<>(this::all);

    /**
     * The inputs of a run.
     *
     * @param around of the content folder and the look, taken before the catalog was read
     */
    Inputs(Around around, Catalog catalog, SiteMap map, MovedAway moved, Finders finders) {
        this.catalog = catalog;
        this.moved = moved;
        this.finders = finders;
        this.sequence = Sequence.of(catalog.documents());
        this.settings = settings(around.settings(), catalog);
        this.authority = around.authority();
        this.addresses = new Once<>(() -> Digest.of(String.join("\n", map.addresses())));
    }

    /** What stands around the texts of an edition. */
    static Around around(Path content) {
        Facts settings = new Facts();
        Facts authority = new Facts();
        Sources sources = Sources.of(content, Folders.USUAL.statics()).value();
        for (String path : sources.paths()) {
            if (!TEXTS.matcher(path).matches()) {
                (AUTHORITY.contains(path) ? authority : settings)
                        .and(path)
                        .and(sources.read(path).value().map(Digest::of).orElse(""));
            }
        }
        return new Around(settings.digest(), authority.digest());
    }

    /** A digest of what an edition brings for the look of its pages. */
    private static String look(Theme theme) {
        Facts all = new Facts();
        theme.templates().forEach((name, file) -> all.and(name).and(Digest.of(file.text())));
        theme.assets().forEach((name, bytes) -> all.and(name).and(Digest.of(bytes)));
        theme.messages().forEach((name, file) -> all.and(name).and(Digest.of(file.text())));
        return all.digest();
    }

    /** What every page may show: all but documents and authority files, and of these whether there are any, or several. */
    private static String settings(String around, Catalog catalog) {
        List<DocumentSource> documents = catalog.documents();
        Facts all = new Facts().and(around).and(documents.size() > 1);
        all.and(documents.size() == 1 ? documents.get(0).slug() : "").and(documents.isEmpty());
        all.and(documents.stream()
                .anyMatch(document ->
                        LanguageTag.isRightToLeft(document.metadata().language())));
        for (EntryKind kind : EntryKind.values()) {
            all.and(catalog.authority().entries(kind).isEmpty());
        }
        all.and(catalog.authority().events().isEmpty());
        all.and(catalog.pages().size());
        catalog.pages()
                .forEach(page -> all.and(page.path())
                        .and(page.aliases())
                        .and(page.order())
                        .and(page.title()));
        catalog.statics().forEach(file -> all.and(file.path()));
        return all.digest();
    }

    /** A digest of what stands before a text: front matter and title. */
    static String front(DocumentSource document) {
        Body body = document.body();
        return Digest.of(body.file().text().substring(0, body.start()));
    }

    /** A digest of the texts of a document: its own and its witness's. */
    static String texts(DocumentSource document) {
        return Digest.of(document.body().file().text())
                + document.witness().map(its -> Digest.of(its.file().text())).orElse("");
    }

    /** All of a document but its texts. */
    private void about(DocumentSource document, Facts all) {
        all.and(document.slug())
                .and(finders.front().apply(document))
                .and(document.witness().isPresent());
    }

    /**
     * What a document is made from: settings, authority files, its own files, those before and after it in the order of the edition,
     * paragraphs that others claim; and, where it is shown as it was released, what the site has, since links of that time may lead
     * nowhere now.
     */
    String of(DocumentSource source) {
        Facts all = general();
        ofFiles(source, all);
        if (isReleased(source)) {
            all.and(addresses.get());
        }
        return all.digest();
    }

    /** The same of a document that was read, with no more of the authority files and of what the site has than it depends on. */
    String of(DocumentSource source, Dependencies used) {
        Facts all = new Facts().and(settings);
        ofFiles(source, all);
        return all.and(used.digest()).digest();
    }

    private void ofFiles(DocumentSource source, Facts all) {
        about(source, all);
        all.and(finders.texts().apply(source));
        sequence.before(source.slug()).ifPresent(before -> about(before, all.and("before")));
        sequence.after(source.slug()).ifPresent(after -> about(after, all.and("after")));
        moved.from(source.slug())
                .forEach((id, away) -> all.and(id)
                        .and(away.target())
                        .and(away.where().file().name())
                        .and(away.where().start()));
    }

    private boolean isReleased(DocumentSource source) {
        Releases releases = catalog.releases();
        return !releases.statesOf(source.slug()).isEmpty()
                || source.aliases().stream()
                        .anyMatch(alias -> !releases.statesOf(alias).isEmpty());
    }

    /** What a page of the edition's own is made from. */
    String of(PageSource page) {
        return general()
                .and(fronts.get())
                .and(page.path())
                .and(page.body().file().text())
                .digest();
    }

    /**
     * What a page over all documents is made from.
     *
     * @param told what documents and authority files tell it, see {@link org.incipit.render.Rendering#from}
     */
    String overAll(String told) {
        return new Facts().and(settings).and(told).digest();
    }

    /** All that the edition is made from but what is copied through. */
    String whole() {
        return whole.get();
    }

    private String all() {
        Facts all = general().and(fronts.get());
        catalog.documents().forEach(document -> all.and(of(document)));
        catalog.pages().forEach(page -> all.and(of(page)));
        return all.digest();
    }

    private String allFronts() {
        Facts all = new Facts();
        catalog.documents().forEach(document -> about(document, all));
        return all.digest();
    }

    /** All but the documents; what is made of documents as they were released is made from nothing else. */
    String withoutDocuments() {
        return general().digest();
    }

    private Facts general() {
        return new Facts().and(settings).and(authority);
    }
}
