package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Locale;
import org.incipit.model.Citations.InStyle;
import org.incipit.model.Cited;
import org.incipit.model.Download;

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
    static FormsView of(Cited cited, String address) {
        TextContext context = TextContext.ofProse(address);
        return new FormsView(
                cited.citations().styles().stream()
                        .map(style -> style(style, context))
                        .toList(),
                cited.downloads().stream()
                        .map(download -> offer(download, address))
                        .toList());
    }

    private static Style style(InStyle style, TextContext context) {
        return new Style(
                style.name(),
                style.notes() ? "note, of the whole" : "list of works",
                BlockHtml.ofInlines(style.document(), context).model(),
                style.notes() ? "note" : "in the text",
                BlockHtml.ofInlines(style.place(), context).model(),
                BlockHtml.ofInlines(style.range(), context).model());
    }

    private static Offer offer(Download download, String address) {
        return new Offer(
                download.form().label(), Relative.between(address, download.address()), size(download.bytes()));
    }

    /** Thousands of bytes, as systems show them. */
    static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000
                ? (bytes + 500) / 1000 + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
