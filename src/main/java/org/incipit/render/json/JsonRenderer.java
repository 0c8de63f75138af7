package org.incipit.render.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.incipit.model.Addresses;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Catalog;
import org.incipit.model.CitedName;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.Edition;
import org.incipit.model.Edtf;
import org.incipit.model.EntryPage;
import org.incipit.model.Form;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Outline;
import org.incipit.model.ReadingText;
import org.incipit.model.Reference;
import org.incipit.model.Sentence;
import org.incipit.model.UnitState;
import org.incipit.model.UnitWords;
import org.incipit.render.Json;
import org.incipit.render.OutputFile;

/** Renders documents and the edition as JSON. May be used by several threads. */
public final class JsonRenderer {

    private final Catalog catalog;

    public JsonRenderer(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A document: what it is, its units, notes and mentions. */
    public OutputFile document(Document document, Reference reference, Contribution contribution) {
        return Json.file(Form.JSON.address(document.slug()), out -> {
            out.put("$schema", Addresses.DOCUMENT_SCHEMA);
            describe(out, reference);
            out.objects("sections", document.outline().all(), (one, section) -> section(one, section, document));
            out.objects("units", UnitWords.of(document), (one, unit) -> unit(one, unit, document));
            out.objects("retired", retired(document), JsonRenderer::gone);
            out.objects("notes", document.notes().all(), JsonRenderer::note);
            out.objects("sentences", contribution.mentions().all(), JsonRenderer::sentence);
        });
    }

    private static void describe(Json out, Reference reference) {
        out.put("id", reference.id())
                .put("address", reference.address())
                .put("title", reference.title())
                .put("shortTitle", reference.shortTitle());
        out.objects("authors", reference.authors(), JsonRenderer::name);
        out.objects("recipients", reference.recipients(), JsonRenderer::name);
        out.objects("translators", reference.translators(), JsonRenderer::name);
        out.put("date", reference.date().map(Edtf::value))
                .put("type", reference.genre())
                .put("language", reference.language())
                .put("originalLanguage", reference.originalLanguage());
        reference
                .archive()
                .ifPresent(archive -> out.put(
                        "archive",
                        where -> where.put("repository", archive.repository()).put("location", archive.location())));
        out.put("rights", reference.rights());
        out.put("edition", edition -> {
            edition.put("title", reference.edition().title());
            edition.objects("editors", reference.edition().editors(), JsonRenderer::name);
            edition.put("publisher", reference.edition().publisher())
                    .put("release", reference.edition().release())
                    .put("released", reference.edition().released().map(Edtf::value));
        });
    }

    private static void name(Json out, CitedName name) {
        out.put("name", name.inOrder());
        if (!name.isWhole()) {
            out.put("family", name.family()).put("given", name.given());
        }
    }

    private static void section(Json out, Outline.Section section, Document document) {
        out.put("id", section.id())
                .put("level", section.level())
                .put("heading", ReadingText.of(section.heading()))
                .put(
                        "first",
                        section.first().map(unit -> document.anchors().of(unit).id()));
    }

    private static void unit(Json out, UnitWords unit, Document document) {
        Anchor anchor = document.anchors().of(unit.unit());
        out.put("id", anchor.id())
                .put("number", anchor.number())
                .put("kind", unit.kind().label())
                .put("section", unit.section().map(Outline.Section::id))
                .put("lastChange", anchor.since())
                .put("text", unit.text());
    }

    private static List<UnitState> retired(Document document) {
        return document.anchors().state().units().stream()
                .filter(unit -> !unit.isPresent())
                .toList();
    }

    private static void gone(Json out, UnitState unit) {
        out.put("id", unit.id())
                .put("fate", unit.fate().name().toLowerCase(Locale.ROOT))
                .put("release", unit.since())
                .put("reason", unit.reason())
                .strings("heirs", unit.heirs());
    }

    private static void note(Json out, NumberedNote note) {
        out.put("id", note.id())
                .put("mark", note.mark())
                .put("series", note.note().series().label())
                .strings("calls", note.callIds())
                .put("text", UnitWords.lines(note.note().content()));
    }

    private static void sentence(Json out, Sentence sentence) {
        out.put("unit", sentence.anchor().map(Anchor::id))
                .put("note", sentence.noteMark())
                .put("language", sentence.language())
                .put("text", sentence.text());
        out.objects(
                "mentions",
                sentence.names(),
                (one, name) -> one.put("entry", name.entry().toString())
                        .put("form", sentence.form(name))
                        .put("start", name.start())
                        .put("end", name.end()));
    }

    /** The edition: its documents and its entries, with the addresses of their files; and the schemas. */
    public List<OutputFile> collection(Concordances concordances) {
        Edition edition = catalog.edition();
        OutputFile index = Json.file(Addresses.JSON_INDEX, out -> {
            out.put("$schema", Addresses.INDEX_SCHEMA)
                    .put("title", edition.title())
                    .put("subtitle", edition.subtitle())
                    .put("description", edition.description())
                    .put("language", edition.language())
                    .put("address", edition.baseUrl())
                    .strings("editors", edition.editors())
                    .put("publisher", edition.publisher())
                    .put("release", edition.release().map(release -> String.valueOf(release.number())))
                    .put(
                            "released",
                            edition.release().map(release -> release.date().value()));
            out.objects("documents", concordances.documents(), JsonRenderer::listed);
            List<EntryPage> entries = concordances.indexes().values().stream()
                    .flatMap(List::stream)
                    .toList();
            out.objects("entries", entries, JsonRenderer::entry);
        });
        return List.of(index, schema(Addresses.DOCUMENT_SCHEMA), schema(Addresses.INDEX_SCHEMA));
    }

    private static void listed(Json out, Contribution document) {
        out.put("id", document.slug())
                .put("title", document.metadata().title())
                .put("date", document.metadata().date().map(Edtf::value))
                .put("language", document.metadata().language())
                .put("words", document.counts().words())
                .put("units", document.counts().units())
                .put("page", Addresses.page(document.slug()))
                .put("data", Form.JSON.address(document.slug()));
    }

    private static void entry(Json out, EntryPage page) {
        out.put("id", page.entry().ref().toString())
                .put("name", page.entry().name())
                .put("page", Addresses.entry(page.entry().ref()))
                .put("mentionsInText", page.mentionsInText())
                .put("mentionsInNotes", page.mentionsInNotes())
                .strings(
                        "sameAs",
                        page.entry().core().identifiers().entrySet().stream()
                                .map(id -> id.getKey().address(id.getValue()))
                                .toList())
                .strings(
                        "documents",
                        page.documents().stream()
                                .map(EntryPage.InDocument::slug)
                                .toList());
    }

    private static OutputFile schema(String path) {
        String name = "/org/incipit/" + path;
        try (InputStream in = JsonRenderer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + name);
            }
            return new OutputFile(path, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
