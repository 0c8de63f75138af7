package org.incipit.render.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Document;
import org.incipit.model.DocumentSource;
import org.incipit.model.Edition;
import org.incipit.model.EntryKind;
import org.incipit.model.Metadata;
import org.incipit.model.PageSource;
import org.incipit.model.Release;

/** Makes the frame of every page from the catalog. */
final class Frames {

    private static final Map<EntryKind, String> LABELS = new EnumMap<>(Map.of(
            EntryKind.PERSON, "People",
            EntryKind.PLACE, "Places",
            EntryKind.ORGANIZATION, "Organizations",
            EntryKind.TERM, "Terms"));

    private final Catalog catalog;
    private final Edition edition;

    Frames(Catalog catalog) {
        this.catalog = catalog;
        this.edition = catalog.edition();
    }

    /** What readers call an index. */
    static String label(EntryKind kind) {
        return LABELS.getOrDefault(kind, "");
    }

    /** The frame of the home page. */
    Frame home() {
        return frame(Addresses.HOME, edition.title(), edition.description(), "", latest());
    }

    /**
     * The frame of the page that a host shows where there is none. It may stand for an address in any folder, so that its links
     * start from the host; where the site lies on it is known from the edition's own address only.
     */
    Frame missing() {
        String root = edition.baseUrl()
                .map(base -> URI.create(base).getRawPath() + "/")
                .orElse("");
        Frame frame = page(Addresses.MISSING, "Page not found");
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
                frame.editors(),
                frame.release(),
                frame.citation(),
                frame.textRights(),
                frame.editionRights(),
                false,
                "");
    }

    /** The frame of a page that is no document. */
    Frame page(String address, String title) {
        return frame(address, title, "“" + title + "”. In ", latest());
    }

    /** The frame of a document's own page. */
    Frame document(Document document) {
        String address = Addresses.page(document.slug());
        String release =
                latest() + (document.history().unreleased().isPresent() ? ", with changes not released yet" : "");
        return frame(
                address, document.metadata().title(), cited(document.metadata().title(), document.metadata()), release);
    }

    /** The frame of a document as a release published it. */
    Frame version(String address, Document then, Release release) {
        String title = then.metadata().title();
        return frame(address, title, cited(title, then.metadata()), label(release));
    }

    /** The frame of a page about a document. */
    Frame document(String address, String title, Metadata document) {
        return frame(address, title, cited(title, document), latest());
    }

    private String latest() {
        return edition.release().map(Frames::label).orElse("");
    }

    /** What readers call a release. */
    static String label(Release release) {
        return "Release " + release.number() + ", " + DateText.of(release.date());
    }

    private Frame frame(String address, String title, String cited, String release) {
        return frame(address, title, title + ". " + edition.title(), cited, release);
    }

    private static String cited(String title, Metadata document) {
        List<String> parts = new ArrayList<>();
        document.author().ifPresent(author -> parts.add(author.name()));
        parts.add("“" + title + "”"
                + document.date().map(date -> ", " + DateText.of(date)).orElse(""));
        document.translator().ifPresent(translator -> parts.add("Translated by " + translator.name()));
        return sentences(parts) + " In ";
    }

    private Frame frame(String address, String title, String description, String cited, String release) {
        String permanent = edition.baseUrl().map(base -> base + "/" + address).orElse(address);
        String editors = String.join(", ", edition.editors());
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
                editors,
                release,
                citation(cited, editors, release, permanent),
                edition.rights().text().orElse(""),
                edition.rights().edition().orElse(""),
                !catalog.releases().entries().isEmpty(),
                "");
    }

    private String citation(String cited, String editors, String release, String permanent) {
        List<String> parts = new ArrayList<>();
        parts.add(cited + edition.title());
        if (!editors.isEmpty()) {
            parts.add("Edited by " + editors);
        }
        edition.publisher().ifPresent(parts::add);
        parts.add(release.isEmpty() ? "Not released yet" : release);
        return sentences(parts) + " " + permanent;
    }

    /** Each closed by a full stop, unless it has one. */
    private static String sentences(List<String> parts) {
        return parts.stream()
                .map(part -> part.endsWith(".") ? part : part + ".")
                .collect(Collectors.joining(" "));
    }

    private List<Frame.MenuItem> menu(String address) {
        List<Frame.MenuItem> menu = new ArrayList<>();
        List<DocumentSource> documents = catalog.documents();
        if (documents.size() == 1) {
            menu.add(item("Text", Addresses.page(documents.get(0).slug()), address));
        } else if (documents.size() > 1) {
            menu.add(new Frame.MenuItem("Documents", Relative.between(address, Addresses.HOME) + "#documents", false));
        }
        for (EntryKind kind : EntryKind.values()) {
            if (!catalog.authority().entries(kind).isEmpty()) {
                menu.add(item(label(kind), Addresses.index(kind), address));
            }
        }
        if (!catalog.authority().events().isEmpty()) {
            menu.add(item("Chronology", Addresses.EVENTS, address));
        }
        if (!catalog.releases().entries().isEmpty()) {
            menu.add(item("Corrections", Addresses.CORRECTIONS, address));
        }
        for (PageSource page : catalog.pages()) {
            menu.add(item(page.title(), Addresses.page(page.slug()), address));
        }
        return List.copyOf(menu);
    }

    private static Frame.MenuItem item(String label, String target, String address) {
        return new Frame.MenuItem(label, Relative.between(address, target), target.equals(address));
    }
}
