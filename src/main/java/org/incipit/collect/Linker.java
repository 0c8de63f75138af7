package org.incipit.collect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.incipit.model.Addresses;
import org.incipit.model.Block;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryRef;
import org.incipit.model.Event;
import org.incipit.model.EventPage;
import org.incipit.model.Inline;
import org.incipit.model.Linking;
import org.incipit.model.Metadata;
import org.incipit.model.NoteApparatus;
import org.incipit.model.OriginPlace;
import org.incipit.model.OutgoingLink;
import org.incipit.model.Outline;
import org.incipit.model.Page;
import org.incipit.model.Speech;
import org.incipit.model.Walker;
import org.incipit.source.SourceSpan;

/** Gathers the links of a page that do not leave the site, the ids in it that links may point at, and whom it names. */
public final class Linker extends Walker {

    private final String address;
    private final List<OutgoingLink> links = new ArrayList<>();
    private final Set<EntryRef> named = new HashSet<>();

    private Linker(String address) {
        this.address = address;
    }

    /** What was gathered, of a page with these ids. */
    private Linking linking(Set<String> anchors) {
        return new Linking(address, anchors, List.copyOf(links), Set.copyOf(named));
    }

    /** The links of all pages of an edition. */
    public static List<Linking> all(List<Contribution> documents, List<Linking> pages, Concordances concordances) {
        List<Linking> all = new ArrayList<>(pages);
        documents.forEach(document -> all.add(document.linking()));
        concordances.indexes().values().forEach(entries -> entries.forEach(entry -> all.add(of(entry))));
        concordances.events().forEach(event -> all.add(of(event)));
        return List.copyOf(all);
    }

    /** The links of a document, and what in it can be linked at. */
    public static Linking of(Document document) {
        Set<String> anchors = anchors(document.outline(), document.notes());
        anchors.addAll(document.anchors().ids());
        String address = Addresses.page(document.slug());
        Linking text = linking(address, anchors, document.blocks(), document.notes());
        List<OutgoingLink> links = new ArrayList<>(text.links());
        for (Speech speech : document.metadata().speeches()) {
            speech.paragraphs()
                    .forEach(paragraph ->
                            links.add(new OutgoingLink(address + "#" + paragraph.anchor(), paragraph.where())));
        }
        Set<EntryRef> named = new HashSet<>(text.named());
        named.addAll(named(document.metadata()));
        return new Linking(address, Linking.shared(anchors), List.copyOf(links), Set.copyOf(named));
    }

    /** The links of a page of the edition's own, and what in it can be linked at. */
    public static Linking of(Page page) {
        return linking(Addresses.page(page.slug()), anchors(page.outline(), page.notes()), page.blocks(), page.notes());
    }

    /** Links in an entry's prose, which are written as if from the site's root. */
    static Linking of(EntryPage page) {
        Linker linker = new Linker(Addresses.entry(page.entry().ref()));
        linker.blocks(page.note());
        linker.blocks(page.uncertain());
        return linker.linking(Set.of());
    }

    /** Links in an event's prose, and those to the paragraphs that speak of it. */
    static Linking of(EventPage page) {
        Linker linker = new Linker(Addresses.EVENTS);
        linker.blocks(page.note());
        linker.blocks(page.uncertain());
        for (Event.Paragraph paragraph : page.event().paragraphs()) {
            linker.add(Addresses.target(paragraph.target(), Addresses.EVENTS), paragraph.where());
        }
        return linker.linking(Set.of(page.event().id()));
    }

    /** Whom the front matter names. */
    private static List<EntryRef> named(Metadata metadata) {
        List<EntryRef> named = new ArrayList<>();
        Stream.of(metadata.authors(), metadata.recipients(), metadata.translators())
                .flatMap(List::stream)
                .forEach(agent -> agent.entry().ifPresent(named::add));
        metadata.place().flatMap(OriginPlace::entry).ifPresent(named::add);
        for (Speech speech : metadata.speeches()) {
            named.add(speech.speaker().entry());
            speech.to().forEach(other -> named.add(other.entry()));
        }
        return named;
    }

    private static Set<String> anchors(Outline outline, NoteApparatus notes) {
        Set<String> anchors = new TreeSet<>();
        outline.all().forEach(section -> anchors.add(section.id()));
        notes.all().forEach(note -> {
            anchors.add(note.id());
            anchors.addAll(note.callIds());
        });
        return anchors;
    }

    private static Linking linking(String address, Set<String> anchors, List<Block> blocks, NoteApparatus notes) {
        Linker linker = new Linker(address);
        linker.blocks(blocks);
        notes.all().forEach(note -> linker.blocks(note.note().content()));
        return linker.linking(anchors);
    }

    private void add(String target, SourceSpan where) {
        links.add(new OutgoingLink(target.startsWith("#") ? address + target : target, where));
    }

    @Override
    public Void link(Inline.Link link) {
        if (!link.outside()) {
            add(link.target(), link.where());
        }
        return super.link(link);
    }

    @Override
    public Void image(Inline.Image image) {
        add(image.target(), image.where());
        return null;
    }

    @Override
    public Void documentLink(Inline.DocumentLink link) {
        add(Addresses.target(link.target(), address), link.where());
        return super.documentLink(link);
    }

    @Override
    public Void mention(Inline.Mention mention) {
        named.add(mention.entry());
        return super.mention(mention);
    }
}
