package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.Document;
import org.incipit.model.Outline.Section;

/**
 * What the page of a document shows.
 *
 * @param titleLanguage language of the title; empty where it is the page's
 * @param language language of the text
 * @param history its releases and corrections
 * @param witness address of the account against the witness; empty where there is none
 * @param apparatus address of the lists of emendations, supplied words and notes
 */
public record DocumentView(
        String title,
        String titleLanguage,
        String language,
        List<Fact> facts,
        List<Entry> contents,
        TemplateHTMLOutputModel text,
        NotesView notes,
        List<Fact> record,
        String rights,
        String witness,
        HistoryView history,
        String apparatus) {

    /** A line of the contents. */
    public record Entry(String href, int level, String language, TemplateHTMLOutputModel heading, String paragraph) {}

    static DocumentView of(Document document, Languages languages) {
        String address = Addresses.page(document.slug());
        TextContext context = TextContext.ofDocument(document, languages);
        return new DocumentView(
                document.metadata().title(),
                languages.ofDocument(),
                document.metadata().language(),
                Descriptions.of(document.metadata(), address),
                contents(document, context),
                BlockHtml.of(document.blocks(), context).model(),
                NotesView.of(document.notes(), context),
                Descriptions.record(document.metadata()),
                document.metadata().rights().orElse(""),
                document.collation()
                        .map(c -> Addresses.witness(document.slug()))
                        .orElse(""),
                HistoryView.of(document, address),
                Addresses.apparatus(document.slug()));
    }

    private static List<Entry> contents(Document document, TextContext context) {
        List<Entry> contents = new ArrayList<>();
        for (Section section : document.outline().all()) {
            contents.add(new Entry(
                    "#" + section.id(),
                    section.level(),
                    document.metadata().headingsOriginal() ? context.languages().ofDocument() : "",
                    BlockHtml.ofInlines(Plain.words(section.heading()), context).model(),
                    section.first()
                            .map(unit -> document.anchors().of(unit).number())
                            .orElse("")));
        }
        return List.copyOf(contents);
    }
}
