package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.Arrays;
import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.Anchors;
import org.incipit.model.Correction;
import org.incipit.model.Correction.Piece;
import org.incipit.model.Messages;

/**
 * What was done to a paragraph, as a reader sees it.
 *
 * @param id its id
 * @param number its number
 * @param href where it stands
 * @param change what was done, in words
 * @param wording what was taken out and put in, marked, among the words near to it; empty where no word was changed
 * @param heirs where to read on
 */
public record CorrectionLine(
        String id, String number, String href, String change, TemplateHTMLOutputModel wording, List<Heir> heirs) {

    /** How many words that stayed are shown on each side of a change. */
    private static final int NEAR = 12;

    private static final String OMITTED = "\u2026";

    /** A paragraph to read on at. */
    public record Heir(String href, String label) {}

    /** The corrections of a document, for the page at {@code address}. */
    static List<CorrectionLine> of(List<Correction> corrections, String slug, String address, Messages say) {
        return corrections.stream().map(c -> of(c, slug, address, say)).toList();
    }

    private static CorrectionLine of(Correction correction, String slug, String address, Messages say) {
        return new CorrectionLine(
                correction.id(),
                correction.number(),
                href(correction.id(), slug, address),
                change(correction, say),
                wording(correction.pieces()),
                heirs(correction.heirs(), slug, address, say));
    }

    /** Where to read on, for the page at {@code address}. */
    static List<Heir> heirs(List<String> heirs, String slug, String address, Messages say) {
        return heirs.stream()
                .map(heir -> new Heir(href(heir, slug, address), label(heir, say)))
                .toList();
    }

    private static String href(String id, String slug, String address) {
        int hash = id.indexOf('#');
        String page = Addresses.page(hash < 0 ? slug : id.substring(0, hash));
        String anchor = "#" + id.substring(hash + 1);
        return page.equals(address) ? anchor : Relative.between(address, page) + anchor;
    }

    private static String label(String heir, Messages say) {
        int hash = heir.indexOf('#');
        return hash < 0
                ? say.text("paragraph.lower", "number", Anchors.numberOf(heir))
                : say.text("quoted", "words", heir.substring(0, hash));
    }

    private static String change(Correction correction, Messages say) {
        return switch (correction.change()) {
            case REWORDED -> say.text("change.reworded");
            case DIVIDED -> say.text("change.divided");
            case ADDED -> say.text("change.added");
            case PARTED -> say.text("change.parted");
            case MOVED -> say.text("change.moved");
            case MERGED -> say.text("change.merged");
            case WITHDRAWN -> say.text("change.withdrawn");
            case RESTORED -> say.text("change.restored");
        };
    }

    private static TemplateHTMLOutputModel wording(List<Piece> pieces) {
        Markup html = new Markup();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.kind()) {
                case KEPT -> html.text(kept(piece.words(), i == 0, i == pieces.size() - 1));
                case TAKEN_OUT -> html.element("del", piece.words());
                case PUT_IN -> html.element("ins", piece.words());
            }
        }
        return html.model();
    }

    /** What stayed, as far as it stands near to a change: the whole is where the line leads. */
    private static String kept(String words, boolean first, boolean last) {
        String[] all = words.split("(?<= )");
        int before = first ? 0 : NEAR;
        int after = last ? 0 : NEAR;
        if (first && last || all.length <= before + after + NEAR) {
            return words;
        }
        return String.join("", Arrays.asList(all).subList(0, before))
                + (last ? OMITTED : OMITTED + ' ')
                + String.join("", Arrays.asList(all).subList(all.length - after, all.length));
    }
}
