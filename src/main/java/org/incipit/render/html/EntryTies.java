package org.incipit.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incipit.model.Addresses;
import org.incipit.model.Anchors;
import org.incipit.model.Connections;
import org.incipit.model.Dispersion;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryRef;
import org.incipit.model.Messages;
import org.incipit.model.Relation;
import org.incipit.model.Spot;
import org.incipit.render.html.EntryView.ParagraphLink;

/** What the page of an entry shows of others: groups, company, speeches; and where along the texts it is named. */
final class EntryTies {

    private final EntryPage page;
    private final Titles titles;
    private final Optional<Dispersion> dispersion;
    private final String address;
    private final Messages say;

    EntryTies(EntryPage page, Titles titles, Optional<Dispersion> dispersion, String address, Messages say) {
        this.page = page;
        this.titles = titles;
        this.dispersion = dispersion;
        this.address = address;
        this.say = say;
    }

    private EntryView.Named named(EntryRef ref) {
        return new EntryView.Named(Relative.between(address, Addresses.entry(ref)), titles.of(ref));
    }

    List<EntryView.Relations> relations() {
        Map<String, List<EntryView.Named>> byLabel = new LinkedHashMap<>();
        EntryRef self = page.entry().ref();
        for (Relation relation : page.connections().relations()) {
            boolean from = relation.from().equals(self);
            String label = switch (relation.kind()) {
                case MEMBER_OF -> say.text(from ? "entry.member-of" : "entry.members");
                case SUCCESSOR_OF -> say.text(from ? "entry.successor-of" : "entry.succeeded-by");
            };
            byLabel.computeIfAbsent(label, key -> new ArrayList<>()).add(named(from ? relation.to() : relation.from()));
        }
        return byLabel.entrySet().stream()
                .map(relation -> new EntryView.Relations(relation.getKey(), List.copyOf(relation.getValue())))
                .toList();
    }

    /** The documents it wrote, and those addressed to it. */
    List<EntryView.LetterPart> letters() {
        Connections ties = page.connections();
        return Stream.of(
                        new EntryView.LetterPart(say.text("entry.written"), true, lines(ties.written())),
                        new EntryView.LetterPart(say.text("entry.received"), false, lines(ties.received())))
                .filter(part -> !part.letters().isEmpty())
                .toList();
    }

    private List<EntryView.LetterLine> lines(List<Connections.Letter> letters) {
        return letters.stream()
                .map(letter -> new EntryView.LetterLine(
                        Relative.between(address, Addresses.page(letter.slug())),
                        letter.shortTitle(),
                        new Languages(say, letter.language()).ofDocument(),
                        letter.date().map(new DateText(say)::of).orElse(""),
                        letter.others().stream()
                                .map(agent -> new EntryView.Named(
                                        agent.entry()
                                                .map(ref -> Relative.between(address, Addresses.entry(ref)))
                                                .orElse(""),
                                        agent.name()))
                                .toList()))
                .toList();
    }

    List<EntryView.TogetherLine> together() {
        return page.connections().together().stream().map(this::together).toList();
    }

    private EntryView.TogetherLine together(Connections.Together together) {
        EntryView.Named other = named(together.other());
        return new EntryView.TogetherLine(
                TogetherView.id(together.other()),
                other.href(),
                other.name(),
                together.units(),
                places(together.spots()),
                together.units() - together.spots().size());
    }

    private List<EntryView.Places> places(List<Spot> spots) {
        Map<String, List<ParagraphLink>> byDocument = new LinkedHashMap<>();
        spots.forEach(spot -> byDocument
                .computeIfAbsent(spot.slug(), slug -> new ArrayList<>())
                .add(link(spot)));
        return byDocument.entrySet().stream()
                .map(found -> new EntryView.Places(
                        titles.several() ? titles.of(found.getKey()) : "", List.copyOf(found.getValue())))
                .toList();
    }

    private ParagraphLink link(Spot spot) {
        return new ParagraphLink(
                Relative.between(address, Addresses.unit(spot.slug(), spot.anchor())),
                spot.anchor().number());
    }

    List<EntryView.SpeechLine> speeches() {
        return page.connections().speeches().stream()
                .map(spoken -> new EntryView.SpeechLine(
                        named(spoken.speech().speaker().entry()),
                        spoken.speech().to().stream()
                                .map(to -> named(to.entry()))
                                .toList(),
                        titles.several() ? spoken.shortTitle() : "",
                        spoken.speech().paragraphs().stream()
                                .map(paragraph -> new ParagraphLink(
                                        Relative.between(address, Addresses.page(spoken.slug())) + "#"
                                                + paragraph.anchor(),
                                        Anchors.numberOf(paragraph.anchor())))
                                .toList()))
                .toList();
    }

    /** Where it is named; empty where no text names it. */
    Markup ticks() {
        Markup ticks = new Markup();
        dispersion.ifPresent(along -> along.of(page.entry().ref()).forEach(row -> {
            List<Dispersion.Tick> places = row.ticks();
            long paragraphs =
                    places.stream().map(Dispersion.Tick::spot).distinct().count();
            ticks.raw(Ticks.row(
                    along,
                    row,
                    places,
                    PlotView.said(page.entry().name(), row.mentions(), (int) paragraphs, say),
                    address,
                    say));
        }));
        return ticks;
    }

    Markup scale() {
        return dispersion.map(along -> Ticks.scale(along, address, say)).orElse(new Markup());
    }
}
