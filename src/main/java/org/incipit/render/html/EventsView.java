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
            List<ReferenceLink> paragraphs,
            List<ReferenceLink> documents,
            List<String> sources) {}

    /** A paragraph that speaks of an event, by its number, or a document, by its title. */
    public record ReferenceLink(String href, String label) {}

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
                page.references().stream()
                        .filter(reference -> reference.paragraph().isPresent())
                        .map(reference -> link(reference, context))
                        .toList(),
                page.references().stream()
                        .filter(reference -> reference.paragraph().isEmpty())
                        .map(reference -> link(reference, context))
                        .toList(),
                event.sources());
    }

    private static ReferenceLink link(EventPage.Reference reference, TextContext context) {
        return new ReferenceLink(
                context.link(reference.target()), reference.paragraph().orElse(reference.shortTitle()));
    }
}
