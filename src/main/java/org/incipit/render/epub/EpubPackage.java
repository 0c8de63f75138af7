package org.incipit.render.epub;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.incipit.model.CitedName;
import org.incipit.model.Edition;
import org.incipit.model.LanguageTag;
import org.incipit.model.Messages;
import org.incipit.model.Reference;
import org.incipit.render.Xml;

/** The package document: what the book is, what it is made of, and what help it gives to whom. */
final class EpubPackage {

    /** The day an edition was changed that was never released: a book has to have one. */
    private static final String NO_DAY = "1980-01-01";

    private EpubPackage() {}

    static byte[] of(Reference reference, Edition edition, boolean pages, Messages say) {
        Xml xml = new Xml();
        xml.open(
                "package",
                "xmlns",
                "http://www.idpf.org/2007/opf",
                "version",
                "3.0",
                "unique-identifier",
                "id",
                "xml:lang",
                reference.language());
        xml.block("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.element("dc:identifier", identifier(reference), "id", "id");
        xml.element("dc:title", reference.title());
        xml.element("dc:language", reference.language());
        reference.authors().forEach(name -> creator(name, "author", "aut", xml));
        reference.translators().forEach(name -> creator(name, "translator", "trl", xml));
        reference.edition().editors().forEach(name -> creator(name, "editor", "edt", xml));
        xml.element("dc:publisher", reference.edition().publisher());
        xml.element("dc:date", reference.edition().released().map(date -> date.value()));
        xml.element("dc:rights", reference.rights());
        xml.element("dc:source", reference.archive().map(Reference.Archive::inOneLine));
        xml.element("dc:description", reference.description());
        meta("dcterms:modified", edition.release().map(r -> r.date().value()).orElse(NO_DAY) + "T00:00:00Z", xml);
        meta("dcterms:isPartOf", edition.title(), xml);
        accessibility(pages, edition, say, xml);
        xml.line().close();
        xml.block("manifest")
                .line()
                .empty(
                        "item",
                        "id",
                        "nav",
                        "href",
                        "nav.xhtml",
                        "media-type",
                        "application/xhtml+xml",
                        "properties",
                        "nav")
                .line()
                .empty("item", "id", "text", "href", "text.xhtml", "media-type", "application/xhtml+xml")
                .line()
                .empty("item", "id", "style", "href", "style.css", "media-type", "text/css")
                .line()
                .close();
        xml.block("spine", "page-progression-direction", LanguageTag.isRightToLeft(reference.language()) ? "rtl" : "")
                .line()
                .empty("itemref", "idref", "text")
                .line()
                .close();
        xml.line().close();
        return xml.bytes();
    }

    /** Of the document in its edition, whatever release: a UUID of version 8 (RFC 9562), made of their names. */
    private static String identifier(Reference reference) {
        String name = reference.edition().title() + "\n" + reference.id();
        byte[] digest = sha256(name.getBytes(StandardCharsets.UTF_8));
        digest[6] = (byte) (digest[6] & 0x0F | 0x80);
        digest[8] = (byte) (digest[8] & 0x3F | 0x80);
        String hex = HexFormat.of().formatHex(digest);
        return "urn:uuid:"
                + String.join(
                        "-",
                        hex.substring(0, 8),
                        hex.substring(8, 12),
                        hex.substring(12, 16),
                        hex.substring(16, 20),
                        hex.substring(20, 32));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whose part in it is told by a code of MARC. */
    private static void creator(CitedName name, String part, String role, Xml xml) {
        String id = part + "-" + Integer.toHexString(name.inverted().hashCode());
        xml.element(role.equals("aut") ? "dc:creator" : "dc:contributor", name.inOrder(), "id", id);
        xml.element("meta", role, "refines", "#" + id, "property", "role", "scheme", "marc:relators");
        xml.element("meta", name.inverted(), "refines", "#" + id, "property", "file-as");
    }

    private static void meta(String property, String value, Xml xml) {
        xml.element("meta", value, "property", property);
    }

    private static void accessibility(boolean pages, Edition edition, Messages say, Xml xml) {
        meta("schema:accessMode", "textual", xml);
        meta("schema:accessModeSufficient", "textual", xml);
        List<String> features =
                new ArrayList<>(List.of("tableOfContents", "readingOrder", "structuralNavigation", "ARIA"));
        if (pages) {
            features.addAll(List.of("pageBreakMarkers", "pageNavigation"));
        }
        features.forEach(feature -> meta("schema:accessibilityFeature", feature, xml));
        meta("schema:accessibilityHazard", "none", xml);
        xml.element(
                "meta",
                say.text("book.access"),
                "property",
                "schema:accessibilitySummary",
                "xml:lang",
                edition.language());
    }
}
