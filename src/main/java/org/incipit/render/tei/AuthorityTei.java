package org.incipit.render.tei;

import java.util.List;
import org.incipit.model.Block;
import org.incipit.model.Entry;
import org.incipit.model.EntryPage;
import org.incipit.model.Event;
import org.incipit.model.EventPage;
import org.incipit.render.Xml;

/** Writes the entries of the authority files. */
final class AuthorityTei {

    private final Xml xml;

    AuthorityTei(Xml xml) {
        this.xml = xml;
    }

    void people(List<EntryPage> pages) {
        xml.block("listPerson");
        for (EntryPage page : pages) {
            if (page.entry() instanceof Entry.Person person) {
                open("person", page.entry());
                names("persName", person);
                person.born().ifPresent(date -> xml.line().empty("birth", TeiDate.attributes(date)));
                person.died().ifPresent(date -> xml.line().empty("death", TeiDate.attributes(date)));
                xml.element("occupation", person.office());
                identifiers(person);
                said(page, "note");
                xml.line().close();
            }
        }
        xml.line().close();
    }

    void places(List<EntryPage> pages) {
        xml.block("listPlace");
        for (EntryPage page : pages) {
            if (page.entry() instanceof Entry.Place place) {
                open("place", page.entry());
                names("placeName", place);
                xml.element("placeName", place.modern(), "type", "modern");
                xml.element("placeName", place.abbreviation(), "type", "abbreviation");
                place.coordinates().ifPresent(at -> {
                    xml.block("location");
                    xml.element("geo", at.latitude() + " " + at.longitude());
                    xml.element("note", at.precision());
                    xml.line().close();
                });
                identifiers(place);
                said(page, "note");
                xml.line().close();
            }
        }
        xml.line().close();
    }

    void organizations(List<EntryPage> pages) {
        xml.block("listOrg");
        for (EntryPage page : pages) {
            if (page.entry() instanceof Entry.Organization body) {
                open("org", page.entry());
                names("orgName", body);
                xml.element("orgName", body.abbreviation(), "type", "abbreviation");
                xml.element("orgName", body.nativeName(), "type", "native");
                identifiers(body);
                said(page, "note");
                xml.line().close();
            }
        }
        xml.line().close();
    }

    /** Words that need explaining, as the categories of a taxonomy. */
    void terms(List<EntryPage> pages) {
        xml.block("taxonomy", "xml:id", "_terms");
        for (EntryPage page : pages) {
            if (page.entry() instanceof Entry.Term term) {
                open("category", page.entry());
                xml.block("catDesc").open("term").text(term.name()).close();
                term.expansion()
                        .ifPresent(expansion ->
                                xml.text(": ").open("gloss").text(expansion).close());
                term.kind().ifPresent(kind -> xml.text(" (" + kind + ")"));
                xml.close().line().close();
            }
        }
        xml.line().close();
    }

    void events(List<EventPage> pages) {
        xml.block("listEvent");
        for (EventPage page : pages) {
            Event event = page.event();
            String[] date = TeiDate.attributes(event.date());
            String[] all = new String[date.length + 6];
            all[0] = "xml:id";
            all[1] = TeiContext.id(event.id());
            all[2] = "type";
            all[3] = event.stated() ? "document" : "context";
            all[4] = "corresp";
            all[5] = String.join(
                    " ",
                    event.paragraphs().stream()
                            .map(paragraph -> TeiContext.target(paragraph.target()))
                            .toList());
            System.arraycopy(date, 0, all, 6, date.length);
            xml.block("event", all);
            xml.element("label", event.title());
            said(page.note(), page.uncertain(), event.sources(), event.confidence(), "note");
            xml.line().close();
        }
        xml.line().close();
    }

    private void open(String element, Entry entry) {
        xml.block(element, "xml:id", TeiContext.id(entry.ref().id()));
    }

    private void names(String element, Entry entry) {
        xml.element(element, entry.name(), "type", "main");
        if (!entry.core().sort().equals(entry.name())) {
            xml.element(element, entry.core().sort(), "type", "sort");
        }
        entry.core()
                .also()
                .forEach(name -> xml.element(
                        element,
                        name.name(),
                        "type",
                        "other",
                        "xml:lang",
                        name.language().orElse("")));
    }

    private void identifiers(Entry entry) {
        entry.core().identifiers().forEach((authority, id) -> xml.element("idno", id, "type", authority.key()));
    }

    private void said(EntryPage page, String element) {
        Entry.Core core = page.entry().core();
        said(page.note(), page.uncertain(), core.sources(), core.confidence(), element);
    }

    private void said(
            List<Block> note,
            List<Block> uncertain,
            List<String> sources,
            Entry.Confidence confidence,
            String element) {
        prose(note, element, "", confidence);
        prose(uncertain, element, "uncertain", confidence);
        if (!sources.isEmpty()) {
            xml.block(element, "type", "sources").block("list");
            sources.forEach(source -> xml.element("item", source));
            xml.line().close().line().close();
        }
    }

    private void prose(List<Block> blocks, String element, String type, Entry.Confidence confidence) {
        if (!blocks.isEmpty()) {
            xml.block(element, "type", type, "cert", type.isEmpty() ? certainty(confidence) : "");
            new TeiBlocks(TeiContext.PROSE, xml).flow(blocks);
            xml.line().close();
        }
    }

    private static String certainty(Entry.Confidence confidence) {
        return switch (confidence) {
            case VERIFIED -> "high";
            case PARTIAL -> "medium";
            case UNCERTAIN -> "low";
        };
    }
}
