package org.incipit.render.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Anchors;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Anchors.Withdrawn;
import org.incipit.model.Messages;
import org.incipit.model.Unit;

/** Writes what belongs to the address of a unit: its number, the ids that lead to it too, and what is gone beside it. */
final class AddressHtml {

    private final TextContext context;
    private final Markup html;
    private final Messages say;

    AddressHtml(TextContext context, Markup html) {
        this.context = context;
        this.html = html;
        this.say = context.languages().messages();
    }

    /** The number of a unit, a link to itself, and its other ids. */
    void number(Anchor anchor) {
        others(anchor.others());
        number(anchor.number(), "#" + anchor.id());
        context.today()
                .ifPresent(page -> html.element(
                        "a",
                        say.text("paragraph.now"),
                        context.languages()
                                .beside(Attributes.of("class", "today"))
                                .and("href", context.link(page) + "#" + anchor.id())
                                .and("aria-label", say.text("paragraph.today", "number", anchor.number()))));
        if (context.changed(anchor)) {
            html.element(
                    "span",
                    say.text("release.short", "number", anchor.since()),
                    context.languages()
                            .beside(Attributes.of("class", "since"))
                            .and("title", say.text("release.changed-in", "number", anchor.since())));
        }
    }

    /** The script names it “Paragraph 12”; here it would be said a third time, in every paragraph. */
    private void number(String number, String href) {
        html.element(
                "a",
                number,
                context.languages().beside(Attributes.of("class", "number")).and("href", href));
    }

    private void others(List<String> ids) {
        ids.forEach(id -> html.element(
                "span", "", Attributes.of("class", "also").and("id", id).flag(InlineHtml.EDITORIAL)));
    }

    /**
     * The marks of what was withdrawn behind a unit, or, where there is none, in front of all.
     *
     * @param element what a mark is written as
     */
    void withdrawn(String element, Optional<Unit> behind) {
        context.anchors()
                .ifPresent(anchors -> anchors.withdrawn().stream()
                        .filter(gone -> gone.behind().equals(behind))
                        .forEach(gone -> withdrawn(element, gone)));
    }

    private void withdrawn(String element, Withdrawn gone) {
        String id = gone.unit().id();
        String number = Anchors.numberOf(id);
        html.open(
                element,
                context.languages()
                        .editorial(Attributes.of("class", "withdrawn").and("id", id)));
        others(gone.others());
        number(number, "#" + id);
        html.text(say.text("withdrawn", "number", number, "release", context.releaseOf(gone.unit())));
        html.text(gone.unit().reason().isEmpty() ? "" : ": " + gone.unit().reason());
        html.text(". ");
        List<CorrectionLine.Heir> heirs =
                CorrectionLine.heirs(gone.unit().heirs(), context.slug(), context.address(), say);
        if (!heirs.isEmpty()) {
            Markup places = new Markup();
            String between = "";
            for (CorrectionLine.Heir heir : heirs) {
                places.text(between).element("a", heir.label(), Attributes.of("href", heir.href()));
                between = " " + say.text("list.and") + " ";
            }
            html.raw(Markup.said(say, "withdrawn.read-on", Map.of("places", places)));
        }
        html.close(element).line();
    }
}
