package org.incipit.render.dts;

import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.CitedName;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.Edtf;
import org.incipit.model.Form;
import org.incipit.model.Reference;
import org.incipit.model.UnitWords;
import org.incipit.render.Json;
import org.incipit.render.OutputFile;

/** Renders the entry point, the collection, and for each document its description and its navigation by paragraph. */
public final class DtsRenderer {

    private static final String CONTEXT = "https://dtsapi.org/context/v1.0.json";
    private static final String VERSION = "1.0";
    private static final String TEI = "application/tei+xml";

    private final Catalog catalog;

    public DtsRenderer(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The description of a document, and the units it can be cited by. Its text is its TEI file. */
    public List<OutputFile> document(Document document, Reference reference) {
        OutputFile description = Json.file(Addresses.dtsCollection(document.slug()), json -> {
            head(json, document.slug() + ".json", "Resource");
            resource(json, reference.id(), reference.title(), "../");
            json.put("totalParents", 1)
                    .put("totalChildren", 0)
                    .put(
                            "dublinCore",
                            core -> core.put("language", reference.language())
                                    .strings(
                                            "creator",
                                            reference.authors().stream()
                                                    .map(CitedName::inOrder)
                                                    .toList())
                                    .put("date", reference.date().map(Edtf::value)));
        });
        OutputFile navigation = Json.file(Addresses.dtsNavigation(document.slug()), json -> {
            head(json, document.slug() + ".json", "Navigation");
            json.put("resource", of -> {
                of.put("@id", "../collection/" + document.slug() + ".json").put("@type", "Resource");
                resource(of, reference.id(), reference.title(), "../");
            });
            json.objects(
                    "member",
                    UnitWords.of(document),
                    (unit, words) -> unit.put("@type", "CitableUnit")
                            .put(
                                    "identifier",
                                    document.anchors().of(words.unit()).id())
                            .put("level", 1)
                            .nothing("parent")
                            .put("citeType", words.kind().label()));
        });
        return List.of(description, navigation);
    }

    /** The entry point, with the paths of all answers as templates, and the collection of all documents. */
    public List<OutputFile> collection(Concordances concordances) {
        OutputFile entry = Json.file(Addresses.DTS, json -> {
            head(json, "index.json", "EntryPoint");
            json.put("collection", "collection/{id}.json")
                    .put("navigation", "navigation/{resource}.json")
                    .put("document", "../{resource}.tei.xml");
        });
        OutputFile all = Json.file(Addresses.DTS_COLLECTION, json -> {
            head(json, "collection.json", "Collection");
            json.put("title", catalog.edition().title())
                    .put("totalParents", 0)
                    .put("totalChildren", concordances.documents().size())
                    .put("collection", "collection/{id}.json");
            json.objects("member", concordances.documents(), (member, document) -> listed(member, document));
        });
        return List.of(entry, all);
    }

    private static void listed(Json json, Contribution document) {
        json.put("@id", "collection/" + document.slug() + ".json").put("@type", "Resource");
        resource(json, document.slug(), document.metadata().title(), "");
        json.put("totalParents", 1).put("totalChildren", 0);
    }

    private static void head(Json json, String id, String type) {
        json.put("@context", CONTEXT).put("@id", id).put("@type", type).put("dtsVersion", VERSION);
    }

    /** What every mention of a document says; {@code up} leads to the folder of the entry point. */
    private static void resource(Json json, String slug, String title, String up) {
        String tei = up + "../" + Form.TEI.address(slug);
        json.put("title", title)
                .put("collection", up + "collection/{id}.json")
                .put("navigation", up + "navigation/" + slug + ".json")
                .put("document", tei)
                .put("download", tei)
                .strings("mediaTypes", List.of(TEI));
        json.objects("citationTrees", List.of(slug), (tree, one) -> {
            tree.put("@type", "CitationTree");
            tree.objects(
                    "citeStructure",
                    List.of(UnitWords.Kind.values()),
                    (structure, kind) -> structure.put("@type", "CiteStructure").put("citeType", kind.label()));
        });
    }
}
