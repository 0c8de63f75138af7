package org.incipit.render.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Citations;
import org.incipit.model.Cited;
import org.incipit.model.Document;
import org.incipit.model.DocumentSource;
import org.incipit.model.Edition;
import org.incipit.model.EntryKind;
import org.incipit.model.Inline;
import org.incipit.model.Messages;
import org.incipit.model.Release;
import org.incipit.model.Sequence;

/** Makes the frame of every page from the catalog. */
final class Frames {

    private final Catalog catalog;
    private final Edition edition;
    private final Sequence sequence;
    private final Messages say;
    private final Menu menu;
    private final String latest;
    private final String published;
    private final Map<String, String> slugs = new HashMap<>();

    Frames(Catalog catalog, Messages say) {
        this.say = say;
        this.catalog = catalog;
        this.edition = catalog.edition();
        this.sequence = Sequence.of(catalog.documents());
        this.menu = new Menu(catalog, say);
        this.latest = edition.release().map(release -> label(release, say)).orElse("");
        this.published = published();
        catalog.documents().forEach(document -> slugs.put(Addresses.page(document.slug()), document.slug()));
    }

    /** What readers call an index. */
    static String label(EntryKind kind, Messages say) {
        return say.text("index." + kind.plural());
    }

    /** The frame of the home page. */
    Frame home() {
        return frame(Addresses.HOME, edition.title(), edition.description(), citation("", Addresses.HOME), latest);
    }

    /**
     * The frame of the page that a host shows where there is none. It may stand for an address in any folder, so that its links
     * start from the host; where the site lies on it is known from the edition's own address only.
     */
    Frame missing() {
        String root = edition.baseUrl()
                .map(base -> URI.create(base).getRawPath() + "/")
                .orElse("");
        Frame frame = page(Addresses.MISSING, say.text("missing"));
        List<Frame.MenuItem> menu = frame.menu().stream()
                .map(item -> new Frame.MenuItem(item.label(), root + item.href(), false))
                .toList();
        return new Frame(
                root,
                frame.language(),
                frame.title(),
                frame.description(),
                frame.address(),
                frame.permanent(),
                false,
                false,
                frame.editionTitle(),
                menu,
                List.of(),
                frame.editors(),
                frame.releases(),
                frame.release(),
                frame.citation(),
                frame.textRights(),
                frame.editionRights(),
                false,
                "");
    }

    /** The frame of a page that is no document. */
    Frame page(String address, String title) {
        return frame(address, title, title + ". " + edition.title(), citation(title, address), latest);
    }

    /** The frame of a document's own page. */
    Frame document(Document document, Cited cited) {
        String release = document.history().unreleased().isPresent() && !latest.isEmpty()
                ? say.text("release.changed", "release", latest)
                : latest;
        return frame(Addresses.page(document.slug()), document.metadata().title(), cited, release);
    }

    /** The frame of a document as a release published it. */
    Frame version(String address, Document then, Release release, Cited cited) {
        return frame(address, then.metadata().title(), cited, label(release, say));
    }

    /** Whether there is anything to release: pages alone have no releases. */
    private boolean hasReleases() {
        return !catalog.documents().isEmpty();
    }

    /** What readers call a release. */
    static String label(Release release, Messages say) {
        return say.text("release.dated", "number", release.number(), "date", new DateText(say).of(release.date()));
    }

    private Frame frame(String address, String title, Cited cited, String release) {
        List<Inline> first = cited.citations().styles().stream()
                .findFirst()
                .map(Citations.InStyle::document)
                .orElse(List.of());
        Markup citation = BlockHtml.ofInlines(first, TextContext.ofProse(address, say));
        Optional<String> rights = cited.reference().rights();
        return frame(address, title, title + ". " + edition.title(), citation, release, rights);
    }

    private Frame frame(String address, String title, String description, Markup citation, String release) {
        return frame(
                address, title, description, citation, release, edition.rights().text());
    }

    private Frame frame(
            String address,
            String title,
            String description,
            Markup citation,
            String release,
            Optional<String> textRights) {
        String permanent = permanent(address);
        return new Frame(
                Relative.root(address),
                edition.language(),
                title,
                description,
                address,
                permanent,
                edition.baseUrl().isPresent(),
                address.equals(Addresses.HOME),
                edition.title(),
                menu.on(address),
                neighbours(address),
                String.join(", ", edition.editors()),
                hasReleases(),
                release,
                citation.model(),
                textRights.orElse(""),
                edition.rights().edition().orElse(""),
                !catalog.releases().entries().isEmpty(),
                "");
    }

    private String permanent(String address) {
        return edition.baseUrl().map(base -> base + "/" + address).orElse(address);
    }

    /** How a page that is no document is cited, after the notes of the Chicago Manual of Style; without a title, the edition. */
    private Markup citation(String title, String address) {
        Markup whole = new Markup().element("em", edition.title());
        Markup citation = title.isEmpty()
                ? whole
                : Markup.said(say, "cite.titled", Map.of("title", new Markup().text(title), "edition", whole));
        return citation.text(published + ", " + permanent(address) + ".");
    }

    /** What stands in every citation behind the title: who edited the edition, and where and when it was published. */
    private String published() {
        StringBuilder said = new StringBuilder();
        if (!edition.editors().isEmpty()) {
            said.append(say.text("cite.editors", "editors", String.join(", ", edition.editors())));
        }
        Optional<Release> release = edition.release();
        List<String> where = new ArrayList<>();
        edition.publisher().ifPresent(where::add);
        release.ifPresent(known -> where.add(new DateText(say).cited(known.date())));
        String never = hasReleases() ? say.text("cite.unreleased") : "";
        said.append(release.map(known -> say.text("cite.release", "number", known.number()))
                .orElse(never));
        if (!where.isEmpty()) {
            said.append(' ').append(say.text("cite.published", "published", String.join(", ", where)));
        }
        return said.toString();
    }

    private List<Frame.Neighbour> neighbours(String address) {
        if (!slugs.containsKey(address)) {
            return List.of();
        }
        List<Frame.Neighbour> neighbours = new ArrayList<>();
        String slug = slugs.getOrDefault(address, "");
        sequence.before(slug).ifPresent(document -> neighbours.add(neighbour("prev", document)));
        sequence.after(slug).ifPresent(document -> neighbours.add(neighbour("next", document)));
        return List.copyOf(neighbours);
    }

    private static Frame.Neighbour neighbour(String rel, DocumentSource document) {
        return new Frame.Neighbour(rel, document.metadata().shortTitle(), Addresses.page(document.slug()));
    }
}
