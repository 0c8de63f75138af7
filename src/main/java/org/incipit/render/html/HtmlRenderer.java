package org.incipit.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Collation;
import org.incipit.model.Concordances;
import org.incipit.model.Document;
import org.incipit.model.Page;
import org.incipit.render.OutputFile;

/** Renders an edition as web pages. May be used by several threads. */
public final class HtmlRenderer {

    private final Catalog catalog;
    private final Frames frames;
    private final Templates templates = new Templates();

    public HtmlRenderer(Catalog catalog) {
        this.catalog = catalog;
        this.frames = new Frames(catalog);
    }

    /** A document's page, and, where it has a witness, the account of it and the witness itself. */
    public List<OutputFile> document(Document document) {
        List<OutputFile> files = new ArrayList<>();
        String address = Addresses.page(document.slug());
        files.add(html(
                address,
                "document",
                frames.document(address, document.metadata().title(), document.metadata()),
                DocumentView.of(document)));
        Optional<Collation> collation = document.collation();
        if (collation.isPresent()) {
            String account = Addresses.witness(document.slug());
            String title = "Text and witness: " + document.metadata().shortTitle();
            files.add(html(
                    account,
                    "witness",
                    frames.document(account, title, document.metadata()),
                    WitnessView.of(document, collation.get())));
            files.add(new OutputFile(
                    Addresses.witnessText(document.slug()),
                    collation.get().witness().file().text().getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    /** A page of the edition's own. */
    public List<OutputFile> page(Page page) {
        String address = Addresses.page(page.slug());
        TextContext context = new TextContext(
                address,
                Optional.empty(),
                Optional.of(page.outline()),
                Optional.of(page.notes()),
                true,
                TextContext.Within.TEXT);
        PageView view = new PageView(
                page.title(), BlockHtml.of(page.blocks(), context).model(), NotesView.of(page.notes(), context));
        return List.of(html(address, "page", frames.page(address, page.title()), view));
    }

    /** The home page, the indexes and a page for every entry. */
    public List<OutputFile> collection(Concordances concordances) {
        List<OutputFile> files = new ArrayList<>();
        files.add(html(Addresses.HOME, "home", frames.home(), HomeView.of(catalog, frames, concordances)));
        concordances.indexes().forEach((kind, entries) -> {
            String index = Addresses.index(kind);
            files.add(html(index, "index", frames.page(index, Frames.label(kind)), IndexView.of(kind, entries)));
            entries.forEach(entry -> {
                String address = Addresses.entry(entry.entry().ref());
                files.add(html(
                        address,
                        "entry",
                        frames.page(address, entry.entry().name()),
                        EntryView.of(entry, concordances)));
            });
        });
        if (!concordances.events().isEmpty()) {
            files.add(html(
                    Addresses.EVENTS,
                    "events",
                    frames.page(Addresses.EVENTS, "Chronology"),
                    EventsView.of(concordances)));
        }
        return files;
    }

    /** Addresses of {@link #assets}. */
    public static List<String> assetAddresses() {
        return Assets.addresses();
    }

    /** Stylesheet, icon and typefaces. */
    public List<OutputFile> assets() {
        return Assets.all();
    }

    private OutputFile html(String address, String template, Frame frame, Object view) {
        return OutputFile.text(address, templates.fill(template, Map.of("frame", frame, "view", view)));
    }
}
