package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.Document;
import org.incipit.model.Release;

/**
 * A document as a release published it.
 *
 * @param titleLanguage language of the title; empty where it is the page's
 * @param language language of the text
 * @param today where it stands as it is
 * @param superseded whether a later release changed it
 */
public record VersionView(
        String title,
        String titleLanguage,
        String language,
        String today,
        boolean superseded,
        HistoryView.VersionLine release,
        List<HistoryView.VersionLine> others,
        TemplateHTMLOutputModel text,
        NotesView notes) {

    static VersionView of(Document document, Document then, Release release, TextContext context) {
        String address = Addresses.version(document.slug(), release.number());
        List<Release> versions = document.history().versions();
        return new VersionView(
                then.metadata().title(),
                context.languages().ofDocument(),
                then.metadata().language(),
                Relative.between(address, Addresses.page(document.slug())),
                !versions.get(versions.size() - 1).equals(release),
                HistoryView.version(
                        document.slug(), release, address, context.languages().messages()),
                versions.stream()
                        .filter(other -> !other.equals(release))
                        .map(other -> HistoryView.version(
                                document.slug(),
                                other,
                                address,
                                context.languages().messages()))
                        .toList(),
                BlockHtml.of(then.blocks(), context).model(),
                NotesView.of(then.notes(), context));
    }
}
