package org.incipit.render.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.Edition;
import org.incipit.model.EntryKind;
import org.incipit.model.Form;
import org.incipit.model.Reference;
import org.incipit.render.OutputFile;
import org.incipit.render.Xml;

/** Renders an edition in TEI P5. May be used by several threads. */
public final class TeiRenderer {

    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";
    private static final String INCLUDE = "http://www.w3.org/2001/XInclude";

    private final Catalog catalog;

    public TeiRenderer(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A document. */
    public OutputFile document(Document document, Reference reference) {
        String language = catalog.edition().language();
        TeiContext context = new TeiContext(
                Optional.of(document.anchors()),
                Optional.of(document.outline()),
                Optional.of(document.notes()),
                document.metadata().headingsOriginal(),
                reference.language().equals(language) ? "" : language);
        Xml xml = new Xml();
        xml.open("TEI", "xmlns", NAMESPACE);
        TeiHeader.write(document, reference, catalog, xml);
        xml.block("text", "xml:lang", reference.language());
        TeiBody.write(document.blocks(), context, xml);
        xml.line().close().line().close();
        return new OutputFile(Form.TEI.address(document.slug()), xml.bytes());
    }

    /** The authority files, and the corpus that joins the documents; a corpus of none cannot be. */
    public List<OutputFile> collection(Concordances concordances) {
        List<OutputFile> files = new ArrayList<>();
        concordances.indexes().forEach((kind, pages) -> {
            String title = catalog.edition().title() + ": " + kind.plural();
            files.add(
                    kind == EntryKind.TERM
                            ? file(Addresses.tei(kind), title, list -> list.terms(pages), list -> {})
                            : file(Addresses.tei(kind), title, list -> {}, list -> {
                                switch (kind) {
                                    case PERSON -> list.people(pages);
                                    case PLACE -> list.places(pages);
                                    case ORGANIZATION -> list.organizations(pages);
                                    case TERM -> list.terms(pages);
                                }
                            }));
        });
        if (!concordances.events().isEmpty()) {
            String title = catalog.edition().title() + ": events";
            files.add(file(Addresses.TEI_EVENTS, title, list -> {}, list -> list.events(concordances.events())));
        }
        if (!concordances.documents().isEmpty()) {
            files.add(corpus(concordances.documents()));
        }
        return files;
    }

    /** A file of entries, in the header where they are a taxonomy, else set off from a text that is not there. */
    private OutputFile file(
            String address, String title, Consumer<AuthorityTei> taxonomy, Consumer<AuthorityTei> lists) {
        Xml xml = new Xml();
        xml.open("TEI", "xmlns", NAMESPACE);
        AuthorityTei entries = new AuthorityTei(xml);
        boolean inHeader = address.equals(Addresses.tei(EntryKind.TERM));
        header(title, address, xml, () -> {
            if (inHeader) {
                xml.block("encodingDesc").block("classDecl");
                taxonomy.accept(entries);
                xml.line().close().line().close();
            }
        });
        if (inHeader) {
            xml.block("text").block("body").element("p", "The terms stand in the header.");
            xml.line().close().line().close();
        } else {
            xml.block("standOff");
            lists.accept(entries);
            xml.line().close();
        }
        xml.line().close();
        return new OutputFile(address, xml.bytes());
    }

    private OutputFile corpus(List<Contribution> documents) {
        Xml xml = new Xml();
        xml.open("teiCorpus", "xmlns", NAMESPACE, "xmlns:xi", INCLUDE);
        header(catalog.edition().title(), Addresses.TEI_CORPUS, xml, () -> {});
        documents.forEach(document -> xml.line().empty("xi:include", "href", Form.TEI.address(document.slug())));
        xml.line().close();
        return new OutputFile(Addresses.TEI_CORPUS, xml.bytes());
    }

    /** The header of a file that is no document. */
    private void header(String title, String address, Xml xml, Runnable encoding) {
        Edition edition = catalog.edition();
        xml.block("teiHeader", "xml:lang", edition.language());
        xml.block("fileDesc").block("titleStmt");
        xml.element("title", title);
        TeiHeader.editors(edition, List.of(), xml);
        xml.line().close();
        TeiHeader.publication(edition, edition.baseUrl().map(base -> base + "/" + address), Optional.empty(), xml);
        xml.block("sourceDesc").element("p", "Born digital, as part of the edition.");
        xml.line().close().line().close();
        encoding.run();
        TeiHeader.revisions(catalog.releases(), xml);
        xml.line().close();
    }
}
