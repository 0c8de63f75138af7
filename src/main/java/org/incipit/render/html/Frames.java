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
import org.incipit.model.DocumentList;
import org.incipit.model.DocumentSource;
import org.incipit.model.Edition;
import org.incipit.model.EntryKind;
import org.incipit.model.Inline;
import org.incipit.model.Messages;
import org.incipit.model.Navigation;
import org.incipit.model.Release;
import org.incipit.model.Sequence;

/** Makes the frame of every page from the catalog. */
final class Frames {

    private final Catalog catalog;
    private final Edition edition;
    private final Sequence sequence;
    private final Messages say;
    private final Map<String, String> slugs = new HashMap<>();

    Frames(Catalog catalog, Messages say) {
        this.say = say;
        this.catalog = catalog;
        this.edition = catalog.edition();
        this.sequence = Sequence.of(catalog.documents());
        catalog.documents().forEach(document -> slugs.put(Addresses.page(document.slug()), document.slug()));
    }

    /** What readers call an index. */
    static String label(EntryKind kind, Messages say) {
        return say.text("index." + kind.plural());
    }

    /** The frame of the home page. */
    Frame home() {
        return frame(Addresses.HOME, edition.title(), edition.description(), citation("", Addresses.HOME), latest());
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
        return frame(address, title, title + ". " + edition.title(), citation(title, address), latest());
    }

    /** The frame of a document's own page. */
    Frame document(Document document, Cited cited) {
        String release = document.history().unreleased().isPresent() && !latest().isEmpty()
                ? say.text("release.changed", "release", latest())
                : latest();
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

    private String latest() {
        return edition.release().map(release -> label(release, say)).orElse("");
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
                menu(address),
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
        if (!edition.editors().isEmpty()) {
            citation.text(say.text("cite.editors", "editors", String.join(", ", edition.editors())));
        }
        Optional<Release> release = edition.release();
        List<String> published = new ArrayList<>();
        edition.publisher().ifPresent(published::add);
        release.ifPresent(known -> published.add(new DateText(say).cited(known.date())));
        String never = hasReleases() ? say.text("cite.unreleased") : "";
        citation.text(release.map(known -> say.text("cite.release", "number", known.number()))
                .orElse(never));
        citation.text(
                published.isEmpty() ? "" : " " + say.text("cite.published", "published", String.join(", ", published)));
        return citation.text(", " + permanent(address) + ".");
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

    private List<Frame.MenuItem> menu(String address) {
        List<Frame.MenuItem> menu = new ArrayList<>();
        List<DocumentSource> documents = catalog.documents();
        if (documents.size() == 1) {
            menu.add(item(say.text("text"), Addresses.page(documents.get(0).slug()), address));
        } else if (documents.size() > 1) {
            menu.add(item(say.text("documents"), Addresses.documents(DocumentList.By.DATE), address));
        }
        for (EntryKind kind : EntryKind.values()) {
            if (!catalog.authority().entries(kind).isEmpty()) {
                menu.add(item(label(kind, say), Addresses.index(kind), address));
            }
        }
        if (!catalog.authority().events().isEmpty()) {
            menu.add(item(say.text("chronology"), Addresses.EVENTS, address));
        }
        if (!catalog.releases().entries().isEmpty()) {
            menu.add(item(say.text("corrections"), Addresses.CORRECTIONS, address));
        }
        if (edition.navigation().groups().isEmpty()) {
            catalog.pages().stream()
                    .filter(page -> !page.slug().contains("/"))
                    .forEach(page -> menu.add(item(page.title(), Addresses.page(page.slug()), address)));
        }
        Optional<Navigation.Group> here = catalog.pages().stream()
                .filter(page -> Addresses.page(page.slug()).equals(address))
                .findFirst()
                .flatMap(page -> edition.navigation().of(page.slug()));
        for (Navigation.Group group : edition.navigation().groups()) {
            String first = Addresses.page(group.pages().get(0).slug());
            menu.add(new Frame.MenuItem(
                    group.title(),
                    Relative.between(address, first),
                    here.filter(group::equals).isPresent()));
        }
        return List.copyOf(menu);
    }

    private static Frame.MenuItem item(String label, String target, String address) {
        return new Frame.MenuItem(label, Relative.between(address, target), target.equals(address));
    }
}
