package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Locale;
import org.incipit.model.Citations.InStyle;
import org.incipit.model.Cited;
import org.incipit.model.Download;

/** How a document is cited, and the forms it can be taken away in. */
public record FormsView(List<Style> styles, List<Offer> offers) {

    /** The citation of a document in one style. */
    public record Style(String name, TemplateHTMLOutputModel document) {}

    /**
     * A form on offer.
     *
     * @param size in the unit that suits it, such as {@code 41 kB}
     */
    public record Offer(String label, String href, String mediaType, String size, String audience) {}

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
                style.name(), BlockHtml.ofInlines(style.document(), context).model());
    }

    private static Offer offer(Download download, String address) {
        return new Offer(
                download.form().label(),
                Relative.between(address, download.address()),
                download.form().mediaType(),
                size(download.bytes()),
                download.form().audience());
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
