package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Locale;
import org.incipit.model.Addresses;
import org.incipit.model.Concordances;
import org.incipit.model.Event;
import org.incipit.model.EventPage;

/** What the chronology shows. */
public record EventsView(List<EventLine> events) {

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
            List<ParagraphLink> paragraphs,
            List<String> sources) {}

    /** A paragraph that speaks of an event. */
    public record ParagraphLink(String href, String number) {}

    static EventsView of(Concordances concordances) {
        TextContext context = TextContext.ofProse(Addresses.EVENTS);
        return new EventsView(
                concordances.events().stream().map(page -> event(page, context)).toList());
    }

    private static EventLine event(EventPage page, TextContext context) {
        Event event = page.event();
        return new EventLine(
                event.id(),
                event.title(),
                DateText.of(event.date()),
                event.stated(),
                BlockHtml.of(page.note(), context).model(),
                !page.uncertain().isEmpty(),
                BlockHtml.of(page.uncertain(), context).model(),
                event.confidence().name().toLowerCase(Locale.ROOT),
                event.paragraphs().stream()
                        .map(paragraph -> new ParagraphLink(
                                context.link(paragraph.target()),
                                paragraph
                                        .target()
                                        .anchor()
                                        .map(a -> a.substring(1))
                                        .orElse("")))
                        .toList(),
                event.sources());
    }
}
