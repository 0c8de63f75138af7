package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incipit.model.Addresses;
import org.incipit.model.Anchors;
import org.incipit.model.Concordances;
import org.incipit.model.Event;
import org.incipit.model.EventPage;
import org.incipit.model.Finding;
import org.incipit.model.Messages;

/** What the chronology shows. */
public record EventsView(List<StripView> strips, List<EventLine> events, List<DateLine> dates) {

    /** A drawing of a stretch of time. */
    public record StripView(String caption, TemplateHTMLOutputModel svg) {}

    /**
     * A date of the texts, and where it stands.
     *
     * @param value in EDTF
     * @param machine whether {@code value} is one that HTML knows
     */
    public record DateLine(String date, String value, boolean machine, List<DatePlace> places) {}

    /**
     * A place where a date stands, in its sentence.
     *
     * @param language of the sentence; empty where it is the page's
     */
    public record DatePlace(
            String href,
            String document,
            String paragraph,
            String noteMark,
            String language,
            String before,
            String words,
            String after) {}

    /** An event. */
    public record EventLine(
            String id,
            String title,
            String date,
            boolean stated,
            TemplateHTMLOutputModel note,
            boolean hasUncertain,
            TemplateHTMLOutputModel uncertain,
            String confidence,
            List<ReferenceLink> paragraphs,
            List<ReferenceLink> documents,
            List<String> sources) {}

    /**
     * A paragraph that speaks of an event, by its number where there is one document, else with the title of its document;
     * or a document, by its title.
     */
    public record ReferenceLink(String href, String label) {}

    static EventsView of(Concordances concordances, Messages say) {
        TextContext context = TextContext.ofProse(Addresses.EVENTS, say);
        boolean several = concordances.documents().size() > 1;
        return new EventsView(
                TimelineSvg.of(
                                concordances.events().stream()
                                        .map(EventPage::event)
                                        .toList(),
                                say)
                        .stream()
                        .map(strip -> new StripView(strip.caption(), strip.svg().model()))
                        .toList(),
                concordances.events().stream()
                        .map(page -> event(page, several, context, say))
                        .toList(),
                dates(concordances, say));
    }

    private static List<DateLine> dates(Concordances concordances, Messages say) {
        boolean several = concordances.documents().size() > 1;
        Map<String, List<Finding.DateFound>> byDate = new LinkedHashMap<>();
        concordances
                .finding()
                .dates()
                .forEach(found -> byDate.computeIfAbsent(found.words().date().value(), value -> new ArrayList<>())
                        .add(found));
        return byDate.values().stream()
                .map(places -> new DateLine(
                        new DateText(say).of(places.get(0).words().date()),
                        places.get(0).words().date().value(),
                        InlineHtml.isHtmlDate(places.get(0).words().date()),
                        places.stream()
                                .map(found -> place(found, several, say.language()))
                                .toList()))
                .toList();
    }

    private static DatePlace place(Finding.DateFound found, boolean several, String language) {
        return new DatePlace(
                Addresses.page(found.slug())
                        + found.words()
                                .anchor()
                                .map(anchor -> "#" + anchor.id())
                                .orElse(""),
                several ? found.shortTitle() : "",
                found.words().anchor().map(Anchors.Anchor::number).orElse(""),
                found.words().noteMark(),
                found.words().language().equals(language) ? "" : found.words().language(),
                found.words().before(),
                found.words().words(),
                found.words().after());
    }

    private static EventLine event(EventPage page, boolean several, TextContext context, Messages say) {
        Event event = page.event();
        return new EventLine(
                event.id(),
                event.title(),
                new DateText(say).of(event.date()),
                event.stated(),
                BlockHtml.of(page.note(), context).model(),
                !page.uncertain().isEmpty(),
                BlockHtml.of(page.uncertain(), context).model(),
                event.confidence().name().toLowerCase(Locale.ROOT),
                page.references().stream()
                        .filter(reference -> !several && reference.paragraph().isPresent())
                        .map(reference -> new ReferenceLink(
                                context.link(reference.target()),
                                reference.paragraph().orElseThrow()))
                        .toList(),
                page.references().stream()
                        .filter(reference -> several || reference.paragraph().isEmpty())
                        .map(reference -> new ReferenceLink(
                                context.link(reference.target()),
                                reference.shortTitle()
                                        + reference
                                                .paragraph()
                                                .map(number -> ", " + say.text("paragraph.short", "number", number))
                                                .orElse("")))
                        .toList(),
                event.sources());
    }
}
