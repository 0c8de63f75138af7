package org.incipit.render.feed;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Correction;
import org.incipit.model.Correction.Piece;
import org.incipit.model.Edition;
import org.incipit.model.Messages;
import org.incipit.model.Release;
import org.incipit.model.Releases;
import org.incipit.model.Revision;
import org.incipit.render.OutputFile;
import org.incipit.source.Digest;

/** Writes the releases of an edition as a feed (Atom, RFC 4287): one entry a release, with all it changed. */
public final class FeedRenderer {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Edition edition;
    private final Messages say;
    private final XMLStreamWriter xml;

    private FeedRenderer(Edition edition, Messages say, XMLStreamWriter xml) {
        this.edition = edition;
        this.say = say;
        this.xml = xml;
    }

    /** The feed, the latest release first. */
    public static List<OutputFile> corrections(Catalog catalog, Concordances concordances, Messages say) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new FeedRenderer(catalog.edition(), say, xml).feed(catalog.releases(), concordances);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return List.of(OutputFile.text(Addresses.FEED, text.toString()));
    }

    private void feed(Releases releases, Concordances concordances) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", edition.language());
        element("id", id(""));
        element("title", say.text("corrections.titled", "title", edition.title()));
        element("updated", updated(releases.latest().orElseThrow()));
        element("generator", "Incipit");
        link("self", Addresses.FEED);
        link("alternate", Addresses.CORRECTIONS);
        for (int i = releases.entries().size() - 1; i >= 0; i--) {
            entry(releases.entries().get(i), concordances);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Releases.Entry entry, Concordances concordances) throws XMLStreamException {
        Release release = entry.release();
        xml.writeStartElement("entry");
        element("id", id(entry.digest()));
        element(
                "title",
                say.text(
                        "titled", "what", say.text("release", "number", release.number()), "title", release.message()));
        element("updated", updated(release));
        for (String name : release.responsible()) {
            xml.writeStartElement("author");
            element("name", name);
            xml.writeEndElement();
        }
        if (release.responsible().isEmpty()) {
            xml.writeStartElement("author");
            element("name", edition.title());
            xml.writeEndElement();
        }
        link("alternate", Addresses.CORRECTIONS + "#release-" + release.number());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(content(release, concordances));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String content(Release release, Concordances concordances) {
        StringBuilder html = new StringBuilder("<p>" + escaped(release.message()) + "</p>");
        for (Contribution document : concordances.documents()) {
            for (Revision revision : document.history().revisions()) {
                if (revision.release().filter(release::equals).isPresent()) {
                    html.append("<h2>")
                            .append(escaped(document.metadata().shortTitle()))
                            .append("</h2>");
                    revision.corrections().forEach(correction -> paragraph(correction, html));
                }
            }
        }
        return html.toString();
    }

    private static void paragraph(Correction correction, StringBuilder html) {
        html.append("<p><b>").append(correction.number()).append("</b> ");
        for (Piece piece : correction.pieces()) {
            String words = escaped(piece.words());
            html.append(
                    switch (piece.kind()) {
                        case KEPT -> words;
                        case TAKEN_OUT -> "<del>" + words + "</del>";
                        case PUT_IN -> "<ins>" + words + "</ins>";
                    });
        }
        html.append("</p>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A name made of a digest (UUID version 8, RFC 9562); without an address on the web, of the edition's title. */
    private String id(String part) {
        String name = edition.baseUrl().orElse(edition.title()) + "#" + part;
        String digest = Digest.of(name);
        return "urn:uuid:" + digest.substring(0, 8) + '-' + digest.substring(8, 12) + "-8" + digest.substring(13, 16)
                + "-a" + digest.substring(17, 20) + '-' + digest.substring(20, 32);
    }

    private static String updated(Release release) {
        return release.date()
                .start()
                .map(day -> String.format(
                        Locale.ROOT,
                        "%04d-%02d-%02dT00:00:00Z",
                        day.year(),
                        Math.max(1, day.month()),
                        Math.max(1, day.day())))
                .orElse("1970-01-01T00:00:00Z");
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute(
                "href", edition.baseUrl().map(base -> base + "/" + address).orElse(address));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
