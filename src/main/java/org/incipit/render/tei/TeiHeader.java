package org.incipit.render.tei;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Catalog;
import org.incipit.model.CitedName;
import org.incipit.model.Collation;
import org.incipit.model.Document;
import org.incipit.model.Edition;
import org.incipit.model.EntryKind;
import org.incipit.model.Metadata;
import org.incipit.model.Reference;
import org.incipit.model.Release;
import org.incipit.model.Releases;
import org.incipit.model.Series;
import org.incipit.render.Xml;

/** Writes the header of a document. */
final class TeiHeader {

    private final Document document;
    private final Metadata metadata;
    private final Reference reference;
    private final Edition edition;
    private final Xml xml;

    private TeiHeader(Document document, Reference reference, Edition edition, Xml xml) {
        this.document = document;
        this.metadata = document.metadata();
        this.reference = reference;
        this.edition = edition;
        this.xml = xml;
    }

    static void write(Document document, Reference reference, Catalog catalog, Xml xml) {
        Edition edition = catalog.edition();
        TeiHeader header = new TeiHeader(document, reference, edition, xml);
        xml.block("teiHeader", "xml:lang", edition.language());
        header.fileDescription();
        EditorialDeclaration.write(document, xml);
        header.profile();
        revisions(catalog.releases(), xml);
        xml.line().close();
    }

    private void fileDescription() {
        xml.block("fileDesc").block("titleStmt");
        xml.element("title", reference.title(), "type", "main", "xml:lang", reference.language());
        if (!reference.shortTitle().equals(reference.title())) {
            xml.element("title", reference.shortTitle(), "type", "short");
        }
        agent("author", known(reference.authors(), Series.AUTHOR), "", TeiContext.AUTHOR);
        agent("editor", known(reference.translators(), Series.TRANSLATOR), "translator", TeiContext.TRANSLATOR);
        editors(edition, reference.edition().editors(), xml);
        xml.line().close();
        publication(
                edition,
                reference.web() ? Optional.of(reference.address()) : Optional.empty(),
                reference.rights(),
                xml);
        xml.block("seriesStmt");
        xml.element("title", edition.title(), "level", "s");
        xml.line().close();
        source();
        xml.line().close();
    }

    /** Whoever wrote notes is there to be pointed at, with a name or without. */
    private List<CitedName> known(List<CitedName> names, Series series) {
        return names.isEmpty() && !document.notes().of(series).isEmpty() ? List.of(CitedName.whole("unknown")) : names;
    }

    private void agent(String element, List<CitedName> names, String role, String id) {
        String given = id;
        for (CitedName name : names) {
            xml.block(
                    element,
                    "xml:id",
                    given,
                    "role",
                    role,
                    "ref",
                    name.entry().map(TeiContext::ref).orElse(""));
            name(name, xml);
            xml.close();
            given = "";
        }
    }

    private static void name(CitedName name, Xml xml) {
        if (name.isWhole()) {
            xml.open("name").text(name.family()).close();
        } else {
            xml.open("persName").open("forename").text(name.given()).close().text(" ");
            xml.open("surname").text(name.family()).close().close();
        }
    }

    /** Who answers for the edition; there always is such an element, since corrections and notes point at it. */
    static void editors(Edition edition, List<CitedName> editors, Xml xml) {
        xml.block("respStmt", "xml:id", TeiContext.EDITORS).element("resp", "edition, notes and indexes");
        if (editors.isEmpty() && edition.editors().isEmpty()) {
            xml.element("name", edition.publisher().orElse(edition.title()));
        } else if (editors.isEmpty()) {
            edition.editors().forEach(name -> xml.line().element("name", name));
        }
        for (CitedName editor : editors) {
            xml.line();
            name(editor, xml);
        }
        xml.line().close();
    }

    /** Release, publisher, address and rights. */
    static void publication(Edition edition, Optional<String> address, Optional<String> rights, Xml xml) {
        edition.release().ifPresent(release -> {
            xml.block("editionStmt")
                    .block("edition", "n", String.valueOf(release.number()))
                    .text("Release " + release.number() + ", ");
            xml.open("date", TeiDate.attributes(release.date()))
                    .text(release.date().value())
                    .close()
                    .close();
            xml.line().close();
        });
        xml.block("publicationStmt");
        xml.element("publisher", edition.publisher().orElse(edition.title()));
        edition.release()
                .map(Release::date)
                .ifPresent(date -> xml.element("date", date.value(), TeiDate.attributes(date)));
        xml.element("idno", address, "type", "URL");
        if (rights.isPresent() || edition.rights().edition().isPresent()) {
            xml.block("availability");
            xml.element("p", rights);
            xml.element("p", edition.rights().edition());
            xml.line().close();
        }
        xml.line().close();
    }

    private void source() {
        xml.block("sourceDesc");
        Optional<Collation> collation = document.collation();
        boolean described = !metadata.archive().isEmpty() || !metadata.record().isEmpty();
        if (described) {
            manuscript();
        }
        collation.ifPresent(account -> {
            xml.block("listWit");
            xml.element(
                    "witness",
                    account.witness().description().isEmpty()
                            ? account.witness().siglum()
                            : account.witness().description(),
                    "xml:id",
                    TeiContext.WITNESS,
                    "n",
                    account.witness().siglum());
            xml.line().close();
        });
        if (!described && collation.isEmpty()) {
            xml.element("p", "The edition names no source.");
        }
        xml.line().close();
    }

    private void manuscript() {
        xml.block("msDesc").block("msIdentifier");
        Optional<Reference.Archive> archive = reference.archive();
        xml.element("repository", archive.map(Reference.Archive::repository));
        xml.element("idno", archive.map(Reference.Archive::location), "type", "callNumber");
        if (archive.isEmpty()) {
            xml.element("msName", reference.shortTitle());
        }
        xml.line().close();
        String leaves = metadata.archive().getOrDefault("leaves", "");
        if (!leaves.isEmpty()) {
            xml.block("msContents").block("p").text("Leaves ").open("locus").text(leaves);
            xml.close().close().line().close();
        }
        reference
                .date()
                .ifPresent(date -> xml.block("history")
                        .block("origin")
                        .element("origDate", date.value(), TeiDate.attributes(date))
                        .line()
                        .close()
                        .line()
                        .close());
        additional();
        xml.line().close();
    }

    /** What is known of other appearances, and the record of the holding archive, word for word. */
    private void additional() {
        String published = metadata.archive().getOrDefault("published", "");
        String online = metadata.archive().getOrDefault("online", "");
        if (metadata.record().isEmpty() && published.isEmpty() && online.isEmpty()) {
            return;
        }
        xml.block("additional");
        if (!metadata.record().isEmpty()) {
            xml.block("adminInfo").block("note", "type", "record").block("list", "type", "gloss");
            for (Map.Entry<String, String> item : metadata.record().entrySet()) {
                xml.element("label", item.getKey()).element("item", item.getValue());
            }
            xml.line().close().line().close().line().close();
        }
        if (!online.isEmpty()) {
            xml.block("surrogates")
                    .element("ref", online, "target", online)
                    .line()
                    .close();
        }
        if (!published.isEmpty()) {
            xml.block("listBibl").element("bibl", published).line().close();
        }
        xml.line().close();
    }

    private void profile() {
        xml.block("profileDesc");
        reference
                .date()
                .ifPresent(date -> xml.block("creation")
                        .open("date", TeiDate.attributes(date))
                        .text(date.value())
                        .close()
                        .close());
        xml.block("langUsage");
        xml.element("language", "Language of the text", "ident", reference.language());
        reference
                .originalLanguage()
                .ifPresent(
                        language -> xml.element("language", "Language that it was translated from", "ident", language));
        xml.line().close();
        if (!reference.recipients().isEmpty()) {
            correspondence();
        }
        reference
                .genre()
                .ifPresent(genre -> xml.block("textClass")
                        .block("keywords")
                        .element("term", genre)
                        .line()
                        .close()
                        .line()
                        .close());
        xml.line().close();
    }

    private void correspondence() {
        xml.block("correspDesc");
        if (!reference.authors().isEmpty()
                || reference.date().isPresent()
                || metadata.place().isPresent()) {
            xml.block("correspAction", "type", "sent");
            names(reference.authors());
            metadata.place()
                    .ifPresent(place -> xml.element(
                            "placeName",
                            place.name(),
                            "ref",
                            place.entry().map(TeiContext::ref).orElse("")));
            reference.date().ifPresent(date -> xml.element("date", date.value(), TeiDate.attributes(date)));
            xml.line().close();
        }
        xml.block("correspAction", "type", "received");
        names(reference.recipients());
        xml.line().close().line().close();
    }

    /** A name that is only written out and cannot be cut may be a body's or a person's. */
    private static String correspondent(CitedName name) {
        return name.entry()
                .map(entry -> entry.kind() == EntryKind.ORGANIZATION ? "orgName" : "persName")
                .orElse(name.isWhole() ? "name" : "persName");
    }

    private void names(List<CitedName> names) {
        names.forEach(name -> xml.element(
                correspondent(name),
                name.inOrder(),
                "ref",
                name.entry().map(TeiContext::ref).orElse("")));
    }

    /** What each release brought, the latest first, and who answers for it. */
    static void revisions(Releases releases, Xml xml) {
        List<Release> all = new ArrayList<>(
                releases.entries().stream().map(Releases.Entry::release).toList());
        Collections.reverse(all);
        if (all.isEmpty()) {
            return;
        }
        xml.block("revisionDesc");
        for (Release release : all) {
            xml.block(
                    "change",
                    "n",
                    String.valueOf(release.number()),
                    "when",
                    release.date().value());
            xml.text(release.message().isEmpty() ? "Release " + release.number() : release.message());
            release.responsible()
                    .forEach(name -> xml.text(" ").open("name").text(name).close());
            xml.close();
        }
        xml.line().close();
    }
}
