package org.incipit.render.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.incipit.model.Addresses;
import org.incipit.model.Edtf;
import org.incipit.model.Inline;
import org.incipit.model.Inline.EmendationKind;
import org.incipit.model.Messages;
import org.incipit.model.Note;
import org.incipit.model.NoteApparatus;
import org.incipit.model.ReadingText;
import org.incipit.model.Series;
import org.incipit.render.SeriesName;

/** Writes what stands within a line. Whatever is not the text's own words is marked {@code data-editorial}. */
final class InlineHtml implements Inline.Visitor<Void> {

    static final String EDITORIAL = "data-editorial";
    private static final Pattern HTML_DATE = Pattern.compile("\\d{4}(?:-(?:0\\d|1[0-2])(?:-\\d{2})?)?");

    private final TextContext context;
    private final Markup html;
    private final Messages say;

    /** Whether a note call was the last thing written, so that the next one stands close to it. */
    private boolean behindCall;

    InlineHtml(TextContext context, Markup html) {
        this.context = context;
        this.html = html;
        this.say = context.languages().messages();
    }

    void write(List<Inline> inlines) {
        boolean bound = false;
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            boolean spaceBeforeCall = inline instanceof Inline.Text text
                    && text.value().endsWith(" ")
                    && i + 1 < inlines.size()
                    && isLifted(inlines.get(i + 1));
            if (spaceBeforeCall) {
                String words = ((Inline.Text) inline).value();
                html.text(words.substring(0, words.length() - 1));
                html.open("span", Attributes.of("class", "bound")).text(" ");
            } else {
                inline.accept(this);
            }
            if (bound) {
                html.close("span");
            }
            bound = spaceBeforeCall;
            behindCall = inline instanceof Inline.NoteCall;
        }
    }

    /** Whether this calls a note that was lifted out of the text: the space that stood before the note stands before the call. */
    private boolean isLifted(Inline inline) {
        return inline instanceof Inline.NoteCall call
                && context.notes().orElseThrow().call(call).note().note().origin() == Note.Origin.IN_WITNESS;
    }

    private Void wrap(String element, List<Inline> content, Attributes attributes) {
        html.open(element, attributes);
        write(content);
        html.close(element);
        return null;
    }

    private Void anchor(List<Inline> content, Attributes attributes) {
        return wrap("a", content, attributes);
    }

    @Override
    public Void text(Inline.Text text) {
        html.text(text.value());
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return wrap("em", emphasis.content(), Attributes.none());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return wrap("strong", strong.content(), Attributes.none());
    }

    @Override
    public Void struck(Inline.Struck struck) {
        return wrap("s", struck.content(), Attributes.none());
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
        if (!link.outside() && !context.leads(link.target())) {
            write(link.content());
            return null;
        }
        Attributes attributes = link.outside()
                ? Attributes.ofExternal(link.target())
                : Attributes.of("href", context.link(link.target()));
        link.title().filter(title -> !title.isEmpty()).ifPresent(title -> attributes.and("title", title));
        return anchor(link.content(), attributes);
    }

    @Override
    public Void image(Inline.Image image) {
        if (!context.leads(image.target())) {
            html.text("[" + image.alternative() + "]");
            return null;
        }
        Attributes attributes =
                Attributes.of("src", context.link(image.target())).and("alt", image.alternative());
        image.title().filter(title -> !title.isEmpty()).ifPresent(title -> attributes.and("title", title));
        html.open("img", attributes);
        return null;
    }

    @Override
    public Void mention(Inline.Mention mention) {
        boolean leads = context.leads(Addresses.entry(mention.entry()));
        if (leads) {
            html.open(
                    "a",
                    // The id first: what is alike between two names then stands together, and compresses.
                    Attributes.of("data-ref", mention.entry().id())
                            .and("class", "mention " + mention.entry().kind().scheme())
                            .and("href", context.link(mention.entry())));
        }
        mention.expansion().ifPresent(expansion -> html.open("abbr", Attributes.of("title", expansion)));
        write(mention.content());
        mention.expansion().ifPresent(expansion -> html.close("abbr"));
        if (leads) {
            html.close("a");
        }
        return null;
    }

    @Override
    public Void dated(Inline.Dated dated) {
        Edtf date = dated.date();
        return isHtmlDate(date)
                ? wrap("time", dated.content(), Attributes.of("datetime", date.value()))
                : wrap("span", dated.content(), Attributes.of("class", "date").and("data-when", date.value()));
    }

    /** Whether HTML's {@code time} knows such a date: a day, a month or a year, and nothing open about it. */
    static boolean isHtmlDate(Edtf date) {
        return HTML_DATE.matcher(date.value()).matches()
                && date.start().filter(Edtf.Point::season).isEmpty();
    }

    @Override
    public Void foreign(Inline.Foreign foreign) {
        return wrap(
                "i",
                foreign.content(),
                context.languages().lang(Attributes.of("class", "foreign"), foreign.language()));
    }

    @Override
    public Void documentLink(Inline.DocumentLink link) {
        if (!context.leads(Addresses.target(link.target(), ""))) {
            write(link.content());
            return null;
        }
        return anchor(link.content(), Attributes.of("href", context.link(link.target())));
    }

    @Override
    public Void pageMark(Inline.PageMark mark) {
        html.element(
                "span", mark.page(), editorial("page-mark").and("title", say.text("text.page", "page", mark.page())));
        return null;
    }

    @Override
    public Void supplied(Inline.Supplied supplied) {
        html.open("span", Attributes.of("class", "supplied")).text("[");
        write(supplied.content());
        html.text("]").close("span");
        return null;
    }

    /** The role says that it is a note; which series, only where it is not the usual one. */
    @Override
    public Void noteCall(Inline.NoteCall call) {
        NoteApparatus.Call found = context.notes().orElseThrow().call(call);
        String series = found.note().note().series().label();
        html.open("span", beside("call " + series + (isLifted(call) ? " lifted" : "") + (behindCall ? " close" : "")));
        Attributes attributes = Attributes.of("role", "doc-noteref")
                .and("href", "#" + found.note().id())
                .and("id", found.id());
        boolean usual = found.note().note().series() == Series.EDITOR;
        html.element(
                "a",
                found.mark(),
                usual
                        ? attributes
                        : attributes.and(
                                "aria-label", SeriesName.of(found.note().note().series(), say) + " " + found.mark()));
        html.close("span");
        return null;
    }

    @Override
    public Void emendation(Inline.Emendation e) {
        String witness = ReadingText.of(e.witness());
        String kind = e.kind().name().toLowerCase(Locale.ROOT);
        html.open(
                "span",
                Attributes.of("class", "emendation " + kind)
                        .and("data-witness", witness)
                        .and("role", "group")
                        .and("aria-label", say.text("text.emendation"))
                        .and("tabindex", "0"));
        write(e.edition());
        if (e.kind() == EmendationKind.SURPLUS) {
            html.element(
                    "span",
                    "{" + witness + "}",
                    Attributes.of("class", "surplus-sign").flag(EDITORIAL));
        }
        html.open("span", editorial("reading")).text(" (");
        explain(e, witness);
        html.text(e.reason().map(reason -> ": " + reason).orElse("") + ") ")
                .close("span")
                .close("span");
        return null;
    }

    /** What is seen when an emended place is pointed at, and heard by who cannot see it. */
    private void explain(Inline.Emendation e, String witness) {
        switch (e.kind()) {
            case ADDITION -> html.text(say.text("text.added"));
            case SURPLUS -> html.text(say.text("text.left-out"));
            case CORRECTION -> {
                Markup words = new Markup();
                if (context.languages().differ()) {
                    String language = context.languages().document();
                    words.element("span", witness, context.languages().lang(Attributes.none(), language));
                } else {
                    words.text(witness);
                }
                html.raw(Markup.said(say, "text.reads", Map.of("words", words)));
            }
            default -> throw new IllegalStateException(e.kind().name());
        }
    }

    private Attributes beside(String classes) {
        return context.languages().beside(Attributes.of("class", classes));
    }

    private Attributes editorial(String classes) {
        return context.languages().editorial(Attributes.of("class", classes));
    }
}
