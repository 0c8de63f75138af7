package org.incipit.render.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.incipit.model.Addresses;
import org.incipit.model.Edtf;
import org.incipit.model.Inline;
import org.incipit.model.Inline.EmendationKind;
import org.incipit.model.Note;
import org.incipit.model.NoteApparatus;
import org.incipit.model.ReadingText;

/** Writes what stands within a line. Whatever is not the text's own words is marked {@code data-editorial}. */
final class InlineHtml implements Inline.Visitor<Void> {

    static final String EDITORIAL = "data-editorial";
    private static final Pattern OUTSIDE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern HTML_DATE = Pattern.compile("\\d{4}(?:-(?:0\\d|1[0-2])(?:-\\d{2})?)?");

    private final TextContext context;
    private final Markup html;

    InlineHtml(TextContext context, Markup html) {
        this.context = context;
        this.html = html;
    }

    void write(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    private Void wrap(String element, List<Inline> content, String... attributes) {
        html.open(element, attributes);
        write(content);
        html.close(element);
        return null;
    }

    private Void anchor(List<Inline> content, String... attributes) {
        boolean silent = context.within() == TextContext.Within.MARGIN;
        String[] all = attributes;
        if (silent) {
            all = java.util.Arrays.copyOf(attributes, attributes.length + 2);
            all[attributes.length] = "tabindex";
            all[attributes.length + 1] = "-1";
        }
        return wrap("a", content, all);
    }

    @Override
    public Void text(Inline.Text text) {
        html.text(text.value());
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return wrap("em", emphasis.content());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return wrap("strong", strong.content());
    }

    @Override
    public Void struck(Inline.Struck struck) {
        return wrap("s", struck.content());
    }

    @Override
    public Void code(Inline.Code code) {
        html.element("code", code.value());
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        if (lineBreak.hard()) {
            html.open("br");
        }
        html.line();
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        boolean outside = OUTSIDE.matcher(link.target()).matches();
        if (!outside && !context.leads(link.target())) {
            write(link.content());
            return null;
        }
        String href = outside ? link.target() : context.link(link.target());
        String title = link.title().orElse("");
        if (title.isEmpty()) {
            return outside
                    ? anchor(link.content(), "class", "external", "href", href, "rel", "noreferrer")
                    : anchor(link.content(), "href", href);
        }
        return outside
                ? anchor(link.content(), "class", "external", "href", href, "rel", "noreferrer", "title", title)
                : anchor(link.content(), "href", href, "title", title);
    }

    @Override
    public Void image(Inline.Image image) {
        if (!context.leads(image.target())) {
            html.text("[" + image.alternative() + "]");
            return null;
        }
        html.open("img", "src", context.link(image.target()), "alt", image.alternative());
        return null;
    }

    @Override
    public Void mention(Inline.Mention mention) {
        if (!context.leads(Addresses.entry(mention.entry()))) {
            write(mention.content());
            return null;
        }
        return anchor(
                mention.content(),
                "class",
                "mention " + mention.entry().kind().scheme(),
                "href",
                context.link(mention.entry()),
                "data-ref",
                mention.entry().id());
    }

    @Override
    public Void dated(Inline.Dated dated) {
        Edtf date = dated.date();
        boolean plain = HTML_DATE.matcher(date.value()).matches()
                && date.start().filter(Edtf.Point::season).isEmpty();
        return plain
                ? wrap("time", dated.content(), "datetime", date.value())
                : wrap("span", dated.content(), "class", "date", "data-when", date.value());
    }

    @Override
    public Void foreign(Inline.Foreign foreign) {
        return wrap("i", foreign.content(), "class", "foreign", "lang", foreign.language());
    }

    @Override
    public Void documentLink(Inline.DocumentLink link) {
        if (!context.leads(Addresses.target(link.target(), ""))) {
            write(link.content());
            return null;
        }
        return anchor(link.content(), "href", context.link(link.target()));
    }

    @Override
    public Void pageMark(Inline.PageMark mark) {
        html.element(
                "span",
                mark.page(),
                "class",
                "page-mark",
                EDITORIAL,
                "",
                "title",
                "Page " + mark.page() + " of the source");
        return null;
    }

    @Override
    public Void supplied(Inline.Supplied supplied) {
        html.open("span", "class", "supplied").text("[");
        write(supplied.content());
        html.text("]").close("span");
        return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
        NoteApparatus.Call found = context.notes().orElseThrow().call(call);
        String series = found.note().note().series().label();
        boolean margin = context.within() == TextContext.Within.TEXT;
        boolean lifted = found.note().note().origin() == Note.Origin.IN_WITNESS;
        html.open("span", "class", "call " + series + (lifted ? " lifted" : ""), EDITORIAL, "");
        html.element(
                "a",
                found.mark(),
                "role",
                "doc-noteref",
                "id",
                found.id(),
                "href",
                "#" + found.note().id(),
                "aria-label",
                SeriesName.of(found.note().note().series()) + " " + found.mark());
        if (margin && found.id().equals(found.note().callIds().get(0))) {
            new MarginNote(context, html).write(found.note());
        }
        html.close("span");
        return null;
    }

    @Override
    public Void emendation(Inline.Emendation e) {
        String witness = ReadingText.of(e.witness());
        String kind = e.kind().name().toLowerCase(Locale.ROOT);
        html.open(
                "span",
                "class",
                "emendation " + kind,
                "data-witness",
                witness,
                "tabindex",
                context.within() == TextContext.Within.MARGIN ? "-1" : "0");
        write(e.edition());
        if (e.kind() == EmendationKind.SURPLUS) {
            html.element("span", "{" + witness + "}", "class", "surplus-sign", EDITORIAL, "");
        }
        html.element("span", explanation(e, witness), "class", "reading", EDITORIAL, "");
        html.close("span");
        return null;
    }

    /** What is seen when an emended place is pointed at, and heard by who cannot see it. */
    private static String explanation(Inline.Emendation e, String witness) {
        String what = switch (e.kind()) {
            case CORRECTION -> "The witness reads “" + witness + "”";
            case ADDITION -> "Added by the edition; not in the witness";
            case SURPLUS -> "In the witness, left out by the edition";
        };
        return " (" + what + e.reason().map(reason -> ": " + reason).orElse("") + ") ";
    }
}
