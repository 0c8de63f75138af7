package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryRef;
import org.incipit.model.Messages;

/**
 * Where documents name an entry, in their order: a part of it.
 *
 * @param pages the ways to the other parts; empty where there is no other
 */
public record MentionsView(
        String kind, String entry, String name, String title, List<IndexView.Way> pages, List<Of> documents) {

    /**
     * Where a document names the entry.
     *
     * @param title empty where the edition has no other
     * @param mentions the lines of them
     */
    public record Of(String href, String title, String language, TemplateHTMLOutputModel mentions) {}

    /**
     * A part.
     *
     * @param page which, from 0: the first is a part of the entry's own page
     * @param several whether the edition has more than one document
     */
    static MentionsView of(
            EntryPage entry,
            List<List<EntryPage.InDocument>> parts,
            int page,
            boolean several,
            MentionLines lines,
            Messages say) {
        EntryRef ref = entry.entry().ref();
        String address = Addresses.mentions(ref, page);
        return new MentionsView(
                ref.kind().scheme(),
                Relative.between(address, Addresses.entry(ref)),
                entry.entry().name(),
                page == 0
                        ? entry.entry().name()
                        : say.text("paged", "title", entry.entry().name(), "page", page + 1),
                Paging.of(page, parts.size(), part -> Relative.between(address, Addresses.mentions(ref, part))),
                parts.get(page).stream()
                        .map(document -> of(document, address, several, lines, say))
                        .toList());
    }

    private static Of of(
            EntryPage.InDocument document, String address, boolean several, MentionLines lines, Messages say) {
        String href = Relative.between(address, Addresses.page(document.slug()));
        return new Of(
                href,
                several ? document.shortTitle() : "",
                new Languages(say, document.language()).ofDocument(),
                Markup.model(lines.of(document, href)));
    }
}
