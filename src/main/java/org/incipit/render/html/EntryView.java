package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incipit.model.Addresses;
import org.incipit.model.Entry;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryPage.InDocument;
import org.incipit.model.IdentifierType;
import org.incipit.model.Messages;

/** What the page of an entry shows. */
public record EntryView(
        String kind,
        String index,
        String indexLabel,
        String name,
        List<Fact> facts,
        TemplateHTMLOutputModel note,
        boolean hasUncertain,
        TemplateHTMLOutputModel uncertain,
        String confidence,
        List<String> sources,
        List<Relations> relations,
        List<LetterPart> letters,
        List<TogetherLine> together,
        List<SpeechLine> speeches,
        TemplateHTMLOutputModel ticks,
        TemplateHTMLOutputModel scale,
        boolean hasTicks,
        String mentioned,
        MentionsView mentions) {

    /** A paragraph by its number. */
    public record ParagraphLink(String href, String number) {}

    /** Entries that stand in the same relation. */
    public record Relations(String label, List<Named> entries) {}

    /** An entry by its name. */
    public record Named(String href, String name) {}

    /** Documents it wrote, or was sent. */
    public record LetterPart(String label, boolean written, List<LetterLine> letters) {}

    /**
     * A document it wrote, or was sent.
     *
     * @param language of its title; empty where it is the page's
     * @param others those at its other end; an address is empty where the edition has no entry
     */
    public record LetterLine(String href, String title, String language, String date, List<Named> others) {}

    /** Someone named in the same paragraphs. */
    public record TogetherLine(String id, String href, String name, int units, List<Places> places, int more) {}

    /** Paragraphs of a document; its title is empty where there is no other. */
    public record Places(String document, List<ParagraphLink> paragraphs) {}

    /** What is said by whom to whom, as a document reports it. */
    public record SpeechLine(Named speaker, List<Named> to, String document, List<ParagraphLink> places) {}

    /**
     * The view.
     *
     * @param parts the documents that name it, as they are listed on this page and on others
     * @param ties how it is tied to others
     * @param several whether the edition has more than one document
     */
    static EntryView of(
            EntryPage page,
            List<List<InDocument>> parts,
            EntryTies ties,
            boolean several,
            MentionLines lines,
            Messages say) {
        Entry entry = page.entry();
        String address = Addresses.entry(entry.ref());
        TextContext context = TextContext.ofProse(address, say);
        Markup ticks = ties.ticks();
        return new EntryView(
                entry.ref().kind().scheme(),
                Relative.between(address, Addresses.index(entry.ref().kind())),
                Frames.label(entry.ref().kind(), say),
                entry.name(),
                facts(entry, TextContext.ofProse(address, say).languages()),
                BlockHtml.of(page.note(), context).model(),
                !page.uncertain().isEmpty(),
                BlockHtml.of(page.uncertain(), context).model(),
                entry.core().confidence().name().toLowerCase(Locale.ROOT),
                entry.core().sources(),
                ties.relations(),
                ties.letters(),
                ties.together(),
                ties.speeches(),
                ticks.model(),
                ties.scale().model(),
                !ticks.toString().isEmpty(),
                mentioned(page, say),
                MentionsView.of(page, parts, 0, several, lines, say));
    }

    private static String mentioned(EntryPage page, Messages say) {
        long text = page.mentionsInText();
        long notes = page.mentionsInNotes();
        if (text + notes == 0) {
            return say.text("entry.not-named");
        }
        String times = say.count("entry.times", text);
        return notes == 0
                ? say.text("entry.named-in-text", "times", times)
                : say.text("entry.named-in-both", "times", times, "notes", say.count("entry.times", notes));
    }

    private static List<Fact> facts(Entry entry, Languages languages) {
        Messages say = languages.messages();
        DateText dates = new DateText(say);
        List<Fact> facts = new ArrayList<>();
        if (!entry.core().also().isEmpty()) {
            facts.add(new Fact(say.text("entry.also"), otherNames(entry.core().also(), languages)));
        }
        if (entry instanceof Entry.Person person) {
            person.born().ifPresent(date -> facts.add(Fact.of(say.text("entry.born"), dates.of(date))));
            person.died().ifPresent(date -> facts.add(Fact.of(say.text("entry.died"), dates.of(date))));
            person.office().ifPresent(office -> facts.add(Fact.of(say.text("entry.office"), office)));
        } else if (entry instanceof Entry.Place place) {
            place.modern().ifPresent(name -> facts.add(Fact.of(say.text("entry.today"), name)));
            place.abbreviation().ifPresent(a -> facts.add(Fact.of(say.text("entry.abbreviation"), a)));
            place.coordinates()
                    .ifPresent(c -> facts.add(Fact.of(
                            say.text("entry.position"),
                            position(c, say) + (c.precision().isEmpty() ? "" : " (" + c.precision() + ")"))));
        } else if (entry instanceof Entry.Organization organization) {
            organization.abbreviation().ifPresent(a -> facts.add(Fact.of(say.text("entry.abbreviation"), a)));
            organization.nativeName().ifPresent(name -> facts.add(Fact.of(say.text("entry.own-name"), name)));
        } else if (entry instanceof Entry.Term term) {
            term.expansion().ifPresent(e -> facts.add(Fact.of(say.text("entry.meaning"), e)));
            term.kind().ifPresent(kind -> facts.add(Fact.of(say.text("entry.kind"), Descriptions.capital(kind))));
        }
        if (!entry.core().identifiers().isEmpty()) {
            facts.add(new Fact(
                    say.text("entry.elsewhere"), identifiers(entry.core().identifiers())));
        }
        return List.copyOf(facts);
    }

    private static TemplateHTMLOutputModel otherNames(List<Entry.OtherName> names, Languages languages) {
        Markup html = new Markup();
        String between = "";
        for (Entry.OtherName name : names) {
            html.text(between);
            if (name.language().isPresent()) {
                html.element(
                        "span",
                        name.name(),
                        languages.lang(Attributes.none(), name.language().get()));
            } else {
                html.text(name.name());
            }
            between = "; ";
        }
        return html.model();
    }

    private static TemplateHTMLOutputModel identifiers(Map<IdentifierType, String> identifiers) {
        Markup html = new Markup();
        String between = "";
        for (Map.Entry<IdentifierType, String> id : identifiers.entrySet()) {
            html.text(between + id.getKey().label() + " ");
            html.element("a", id.getValue(), Attributes.ofExternal(id.getKey().address(id.getValue())));
            between = ", ";
        }
        return html.model();
    }

    /** A position in degrees. */
    static String position(Entry.Coordinates at, Messages say) {
        return say.text(at.latitude() < 0 ? "compass.south" : "compass.north", "degrees", degrees(at.latitude(), say))
                + ", "
                + say.text(
                        at.longitude() < 0 ? "compass.west" : "compass.east", "degrees", degrees(at.longitude(), say));
    }

    private static String degrees(double value, Messages say) {
        return say.decimal(String.format(Locale.ROOT, "%.4f", Math.abs(value))
                .replaceAll("0+$", "")
                .replaceAll("\\.$", ""));
    }
}
