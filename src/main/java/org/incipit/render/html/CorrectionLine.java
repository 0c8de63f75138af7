package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.Arrays;
import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.Anchors;
import org.incipit.model.Correction;
import org.incipit.model.Correction.Piece;

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
    static List<CorrectionLine> of(List<Correction> corrections, String slug, String address) {
        return corrections.stream().map(c -> of(c, slug, address)).toList();
    }

    private static CorrectionLine of(Correction correction, String slug, String address) {
        return new CorrectionLine(
                correction.id(),
                correction.number(),
                href(correction.id(), slug, address),
                change(correction),
                wording(correction.pieces()),
                heirs(correction.heirs(), slug, address));
    }

    /** Where to read on, for the page at {@code address}. */
    static List<Heir> heirs(List<String> heirs, String slug, String address) {
        return heirs.stream()
                .map(heir -> new Heir(href(heir, slug, address), label(heir)))
                .toList();
    }

    private static String href(String id, String slug, String address) {
        int hash = id.indexOf('#');
        String page = Addresses.page(hash < 0 ? slug : id.substring(0, hash));
        String anchor = "#" + id.substring(hash + 1);
        return page.equals(address) ? anchor : Relative.between(address, page) + anchor;
    }

    private static String label(String heir) {
        int hash = heir.indexOf('#');
        return hash < 0 ? "paragraph " + Anchors.numberOf(heir) : "“" + heir.substring(0, hash) + "”";
    }

    private static String change(Correction correction) {
        return switch (correction.change()) {
            case REWORDED -> "Corrected";
            case DIVIDED -> "Divided";
            case ADDED -> "Added";
            case PARTED -> "A part of another paragraph before";
            case MOVED -> "Moved, not changed";
            case MERGED -> "Made part of another paragraph";
            case WITHDRAWN -> "Withdrawn";
            case RESTORED -> "Restored";
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
