package org.incipit.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.model.Cited;
import org.incipit.model.CitedName;
import org.incipit.model.Contribution;
import org.incipit.model.Download;
import org.incipit.model.Edtf;
import org.incipit.model.Reference;
import org.incipit.render.Decimals;
import org.incipit.render.html.HeadView.LinkTo;
import org.incipit.render.html.HeadView.Tag;

/**
 * The head of a document's page. Dublin Core and Open Graph are for everybody. The tags {@code z:} and {@code bib:} are read by
 * Zotero, which without them takes the page for a web page; what each is for stands in the manual (forms.md).
 *
 * <p>There is no {@code citation_author}: where it stands, Zotero drops every other role, and the translator is lost.
 */
final class DocumentHead {

    private final Reference reference;
    private final List<Tag> tags = new ArrayList<>();
    private final List<LinkTo> links = new ArrayList<>();

    private DocumentHead(Reference reference) {
        this.reference = reference;
    }

    static HeadView of(Cited cited, Contribution contribution) {
        DocumentHead head = new DocumentHead(cited.reference());
        head.dublinCore();
        head.zotero();
        head.highwire();
        head.openGraph();
        head.links(cited.downloads());
        return new HeadView(head.tags, head.links, JsonLd.document(cited, contribution));
    }

    private void tag(String name, String content) {
        if (!content.isEmpty()) {
            tags.add(new Tag(name, content, false));
        }
    }

    private void tag(String name, Optional<String> content) {
        content.ifPresent(known -> tag(name, known));
    }

    private void dublinCore() {
        tag("DC.title", reference.title());
        reference.authors().forEach(name -> tag("DC.creator", name.inverted()));
        tag("DC.date", day(reference.date()));
        tag("DC.type", kind());
        tag("DC.language", reference.language());
        tag("DC.publisher", reference.edition().publisher());
        tag("DC.rights", reference.rights());
        tag("DC.identifier", Optional.of(reference.address()).filter(address -> reference.web()));
        tag("DCTERMS.created", day(reference.date()));
        tag("DCTERMS.modified", day(reference.edition().released()));
        tag("DCTERMS.abstract", reference.description());
        tag("DCTERMS.provenance", reference.archive().map(Reference.Archive::inOneLine));
        links.add(new LinkTo("schema.DC", "http://purl.org/dc/elements/1.1/", "", ""));
        links.add(new LinkTo("schema.DCTERMS", "http://purl.org/dc/terms/", "", ""));
    }

    /** A letter has no translator in Zotero, and neither it nor a manuscript has an editor: these help as contributors. */
    private void zotero() {
        boolean letter = reference.kind() == Reference.Kind.LETTER;
        List<String> extra = new ArrayList<>();
        tag("z:itemType", kind());
        if (letter) {
            reference.recipients().forEach(name -> tag("z:recipients", uncut(name)));
            reference.translators().forEach(name -> contributor("Translator", name, extra));
        } else {
            reference.translators().forEach(name -> tag("z:translators", uncut(name)));
            reference.recipients().forEach(name -> extra.add("Recipient: " + field(name)));
        }
        reference.edition().editors().forEach(name -> contributor("Editor", name, extra));
        tag(letter ? "z:letterType" : "z:manuscriptType", reference.genre());
        tag("z:shortTitle", reference.shortTitle());
        reference.archive().ifPresent(archive -> {
            tag("z:archive", archive.repository());
            tag("z:archiveLocation", archive.location());
        });
        extra.add("Container Title: " + reference.edition().title());
        reference.edition().release().ifPresent(release -> extra.add("Version: release " + release));
        reference.edition().released().ifPresent(date -> extra.add("Available Date: " + date.value()));
        tag("z:extra", String.join("\n", extra));
    }

    private void contributor(String role, CitedName name, List<String> extra) {
        tag("bib:contributors", uncut(name));
        extra.add(role + ": " + field(name));
    }

    /** A comma keeps Zotero from cutting a name: behind the family name, or at the end of one that is whole. */
    private static String uncut(CitedName name) {
        return name.family() + "," + (name.isWhole() ? "" : " " + name.given());
    }

    /** A name as Zotero's field “Extra” has it. */
    private static String field(CitedName name) {
        return name.isWhole() ? name.family() : name.family() + " || " + name.given();
    }

    private void highwire() {
        tag("citation_title", reference.title());
        tag("citation_date", day(reference.date()));
        tag("citation_language", reference.language());
        tag("citation_public_url", Optional.of(reference.address()).filter(address -> reference.web()));
    }

    private void openGraph() {
        og("og:type", "article");
        og("og:title", reference.title());
        og("og:site_name", reference.edition().title());
        og("og:description", reference.description());
        if (reference.web()) {
            og("og:url", reference.address());
        }
    }

    private void og(String property, String content) {
        if (!content.isEmpty()) {
            tags.add(new Tag(property, content, true));
        }
    }

    private void links(List<Download> downloads) {
        String page = Addresses.page(reference.id());
        if (reference.web()) {
            links.add(new LinkTo("cite-as", reference.address(), "", ""));
            links.add(new LinkTo("alternate", reference.address(), "text/html", reference.language()));
        }
        downloads.forEach(download -> links.add(new LinkTo(
                "alternate",
                Relative.between(page, download.address()),
                download.form().mediaType(),
                "")));
    }

    private String kind() {
        return reference.kind() == Reference.Kind.LETTER ? "letter" : "manuscript";
    }

    /** A date that catalogues read: the day, or as much of it as is known. */
    private static String day(Optional<Edtf> date) {
        return date.flatMap(known -> known.start().or(known::end))
                .map(start -> {
                    String year = Decimals.padded(start.year(), 4);
                    String month = start.month() == 0 || start.season() ? "" : "-" + Decimals.padded(start.month(), 2);
                    String day = start.day() == 0 ? "" : "-" + Decimals.padded(start.day(), 2);
                    return year + month + day;
                })
                .orElse("");
    }
}
