package org.incipit.render.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Document;
import org.incipit.model.DocumentList;
import org.incipit.model.DocumentSource;
import org.incipit.model.Edition;
import org.incipit.model.EntryKind;
import org.incipit.model.Metadata;
import org.incipit.model.PageSource;
import org.incipit.model.Release;
import org.incipit.model.Sequence;

/** Makes the frame of every page from the catalog. */
final class Frames {

    private static final Map<EntryKind, String> LABELS = new EnumMap<>(Map.of(
            EntryKind.PERSON, "People",
            EntryKind.PLACE, "Places",
            EntryKind.ORGANIZATION, "Organizations",
            EntryKind.TERM, "Terms"));

    private final Catalog catalog;
    private final Edition edition;
    private final Sequence sequence;
    private final Map<String, String> slugs = new HashMap<>();

    Frames(Catalog catalog) {
        this.catalog = catalog;
        this.edition = catalog.edition();
        this.sequence = Sequence.of(catalog.documents());
        catalog.documents().forEach(document -> slugs.put(Addresses.page(document.slug()), document.slug()));
    }

    /** What readers call an index. */
    static String label(EntryKind kind) {
        return LABELS.getOrDefault(kind, "");
    }

    /** The frame of the home page. */
    Frame home() {
        return frame(Addresses.HOME, edition.title(), edition.description(), "", latest());
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
                neighbours(address),
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
            menu.add(item("Text", Addresses.page(documents.get(0).slug()), address));
        } else if (documents.size() > 1) {
            menu.add(item("Documents", Addresses.documents(DocumentList.By.DATE), address));
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
