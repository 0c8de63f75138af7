package org.incipit.render.html;

import java.util.List;
import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.model.Cited;
import org.incipit.model.CitedName;
import org.incipit.model.Contribution;
import org.incipit.model.Edtf;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryRef;
import org.incipit.model.Mentions;
import org.incipit.model.Reference;
import org.incipit.render.Json;

/**
 * Documents and entries as linked data, in the words of schema.org. An {@code @id} is the address of a page, relative like every
 * link, with {@code #this} for what the page is about; what is known of a person or a place stands in that page. What the head of
 * the document's page tells already, such as its summary, its rights and its other forms, is not told again.
 */
final class JsonLd {

    private static final String THIS = "#this";

    private JsonLd() {}

    static String document(Cited cited, Contribution contribution) {
        Reference reference = cited.reference();
        String page = Addresses.page(reference.id());
        return safe(Json.compact(json -> {
            json.put("@context", "https://schema.org")
                    .strings("@type", List.of("Manuscript", "ArchiveComponent"))
                    .put("@id", id(reference, page))
                    .put("url", reference.address())
                    .put("name", reference.title())
                    .put("alternateName", Optional.of(reference.shortTitle()).filter(s -> !s.equals(reference.title())))
                    .put("genre", reference.genre())
                    .put("inLanguage", reference.language());
            agents(json, "author", reference.authors(), page);
            agents(json, "recipient", reference.recipients(), page);
            agents(json, "translator", reference.translators(), page);
            json.put("dateCreated", reference.date().map(Edtf::value));
            reference
                    .originalLanguage()
                    .ifPresent(language -> json.put(
                            "translationOfWork",
                            work -> work.put("@type", "CreativeWork").put("inLanguage", language)));
            reference.archive().ifPresent(archive -> {
                if (!archive.repository().isEmpty()) {
                    json.put(
                            "holdingArchive",
                            held -> held.put("@type", "ArchiveOrganization").put("name", archive.repository()));
                }
                json.put("itemLocation", archive.location());
            });
            json.put("isPartOf", edition -> edition(edition, reference, page));
            mentions(json, contribution.mentions(), page);
        }));
    }

    private static String id(Reference reference, String page) {
        return (reference.web() ? reference.address() : page) + THIS;
    }

    private static void edition(Json json, Reference reference, String page) {
        json.put("@type", "CreativeWork")
                .put("@id", Relative.between(page, Addresses.HOME) + THIS)
                .put("name", reference.edition().title())
                .put("inLanguage", reference.edition().language())
                .put("version", reference.edition().release())
                .put("datePublished", reference.edition().released().map(Edtf::value));
        json.objects("editor", reference.edition().editors(), JsonLd::name);
        reference
                .edition()
                .publisher()
                .ifPresent(publisher -> json.put(
                        "publisher", body -> body.put("@type", "Organization").put("name", publisher)));
    }

    private static void agents(Json json, String role, List<CitedName> names, String page) {
        json.objects(role, names, (agent, name) -> {
            if (name.isWhole()) {
                name.entry().ifPresent(ref -> agent.put("@type", type(ref.kind())));
            }
            name(agent, name);
            name.entry().ifPresent(ref -> agent.put("@id", Relative.between(page, Addresses.entry(ref)) + THIS));
        });
    }

    /** A name that cannot be cut may be a body's or a person's. */
    private static void name(Json json, CitedName name) {
        if (name.isWhole()) {
            json.put("name", name.family());
        } else {
            json.put("@type", "Person")
                    .put("name", name.inOrder())
                    .put("familyName", name.family())
                    .put("givenName", name.given());
        }
    }

    /** The people and places that the text names, each once. */
    private static void mentions(Json json, Mentions mentions, String page) {
        List<EntryRef> named = mentions.named().stream()
                .map(Mentions.Named::entry)
                .filter(ref -> ref.kind() == EntryKind.PERSON || ref.kind() == EntryKind.PLACE)
                .toList();
        json.objects(
                "mentions",
                named,
                (entity, ref) -> entity.put("@id", Relative.between(page, Addresses.entry(ref)) + THIS));
    }

    /** An entry of an authority file, with the same entity elsewhere. */
    static String entry(EntryPage page) {
        Entry entry = page.entry();
        String address = Addresses.entry(entry.ref());
        return safe(Json.compact(json -> {
            json.put("@context", "https://schema.org")
                    .put("@type", type(entry.ref().kind()))
                    .put("@id", address.substring(address.lastIndexOf('/') + 1) + THIS)
                    .put("name", entry.name());
            json.strings(
                    "alternateName",
                    entry.core().also().stream().map(Entry.OtherName::name).toList());
            about(json, entry);
            json.objects(
                    "subjectOf",
                    page.documents(),
                    (work, document) -> work.put("@type", "Manuscript")
                            .put("@id", Relative.between(address, Addresses.page(document.slug())) + THIS)
                            .put("name", document.shortTitle()));
        }));
    }

    private static void about(Json json, Entry entry) {
        if (entry instanceof Entry.Person person) {
            json.put("birthDate", person.born().map(Edtf::value))
                    .put("deathDate", person.died().map(Edtf::value))
                    .put("jobTitle", person.office());
        } else if (entry instanceof Entry.Place place) {
            place.coordinates()
                    .ifPresent(at -> json.put(
                            "geo",
                            geo -> geo.put("@type", "GeoCoordinates")
                                    .put("latitude", at.latitude())
                                    .put("longitude", at.longitude())));
        } else if (entry instanceof Entry.Organization body) {
            json.put("legalName", body.nativeName());
        } else if (entry instanceof Entry.Term term) {
            json.put("description", term.expansion());
        }
        sameAs(json, entry);
    }

    private static void sameAs(Json json, Entry entry) {
        json.strings(
                "sameAs",
                entry.core().identifiers().entrySet().stream()
                        .map(id -> id.getKey().address(id.getValue()))
                        .toList());
    }

    private static String type(EntryKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case PLACE -> "Place";
            case ORGANIZATION -> "Organization";
            case TERM -> "DefinedTerm";
        };
    }

    /** JSON that may stand in a page: no sign in it can be taken for the end of its element. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c");
    }
}
