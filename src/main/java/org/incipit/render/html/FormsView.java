package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.incipit.model.Citations.InStyle;
import org.incipit.model.Cited;
import org.incipit.model.Download;
import org.incipit.model.Form;
import org.incipit.model.Messages;
import org.incipit.render.Decimals;

/** How a document is cited, and the forms it can be taken away in. */
public record FormsView(List<Style> styles, List<Offer> offers) {

    /**
     * The citations of a document in one style.
     *
     * @param documentForm what the style has for the whole of it
     * @param placeForm what the style has for a place in it
     */
    public record Style(
            String name,
            String documentForm,
            TemplateHTMLOutputModel document,
            String placeForm,
            TemplateHTMLOutputModel place,
            TemplateHTMLOutputModel range) {}

    /**
     * A form on offer.
     *
     * @param size in the unit that suits it, such as {@code 41 kB}
     */
    public record Offer(String label, String href, String size) {}

    /** What the page at {@code address} offers. */
    static FormsView of(Cited cited, String address, Messages say) {
        TextContext context = TextContext.ofProse(address, say);
        return new FormsView(
                cited.citations().styles().stream()
                        .map(style -> style(style, context, say))
                        .toList(),
                cited.downloads().stream()
                        .map(download -> offer(download, address, say))
                        .toList());
    }

    private static Style style(InStyle style, TextContext context, Messages say) {
        return new Style(
                style.name(),
                say.text(style.notes() ? "forms.note-whole" : "forms.list"),
                BlockHtml.ofInlines(style.document(), context).model(),
                say.text(style.notes() ? "forms.note" : "forms.in-text"),
                BlockHtml.ofInlines(style.place(), context).model(),
                BlockHtml.ofInlines(style.range(), context).model());
    }

    private static Offer offer(Download download, String address, Messages say) {
        return new Offer(
                label(download.form(), say),
                Relative.between(address, download.address()),
                size(download.bytes(), say));
    }

    /** What readers call a form: its own name, where it has one. */
    static String label(Form form, Messages say) {
        return form == Form.TEXT ? say.text("forms.plain-text") : form.label();
    }

    /** Thousands of bytes, as systems show them. */
    static String size(long bytes, Messages say) {
        if (bytes < 1000) {
            return say.count("forms.bytes", bytes);
        }
        return bytes < 1_000_000
                ? say.text("forms.kilobytes", "size", (bytes + 500) / 1000)
                : say.text("forms.megabytes", "size", say.decimal(Decimals.one(bytes / 1_000_000.0)));
    }
}
