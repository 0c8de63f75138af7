package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.incipit.model.Addresses;
import org.incipit.model.Authority;
import org.incipit.model.Catalog;
import org.incipit.model.Document;
import org.incipit.model.EntryKind;
import org.incipit.model.Messages;
import org.incipit.model.Outline.Section;

/**
 * What the page of a document shows.
 *
 * @param titleLanguage language of the title; empty where it is the page's
 * @param language language of the text
 * @param signs which signs its legend explains, by their names in the templates
 * @param named whom and what it names, by kind
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
        List<String> signs,
        List<OfKind> named,
        List<Fact> record,
        String witness,
        HistoryView history,
        String apparatus) {

    /** A line of the contents. */
    public record Entry(String href, int level, String language, TemplateHTMLOutputModel heading, String paragraph) {}

    /** The entries of one kind that the text names. */
    public record OfKind(String heading, List<Named> entries) {}

    /** An entry that the text names, and what is essential about it. */
    public record Named(String href, String name, String essentials) {}

    static DocumentView of(Document document, Catalog catalog, Languages languages, LanguageNames names) {
        String address = Addresses.page(document.slug());
        TextContext context = TextContext.ofDocument(document, languages);
        return new DocumentView(
                document.metadata().title(),
                languages.ofDocument(),
                document.metadata().language(),
                facts(document, address, names, languages.messages()),
                contents(document, context),
                BlockHtml.of(document.blocks(), context).model(),
                NotesView.of(document.notes(), context),
                document.inventory().signs().stream()
                        .map(sign -> sign.name().toLowerCase(Locale.ROOT))
                        .toList(),
                named(document, catalog.authority(), languages.messages()),
                Descriptions.record(document.metadata()),
                document.collation()
                        .map(c -> Addresses.witness(document.slug()))
                        .orElse(""),
                HistoryView.of(document, address, languages.messages()),
                Addresses.apparatus(document.slug()));
    }

    /** Of terms, those that are explained in a word; the others say no more in a list than in the text. */
    static List<OfKind> named(Document document, Authority authority, Messages say) {
        List<OfKind> named = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            List<Named> entries = document.inventory().named().stream()
                    .filter(ref -> ref.kind() == kind)
                    .flatMap(ref -> authority.find(ref).stream())
                    .map(entry -> new Named(
                            Addresses.entry(entry.ref()),
                            entry.name(),
                            IndexView.cells(entry, say).stream()
                                    .filter(cell -> !cell.isEmpty() && !cell.equals(entry.name()))
                                    .collect(Collectors.joining("; "))))
                    .filter(entry ->
                            kind != EntryKind.TERM || !entry.essentials().isEmpty())
                    .toList();
            if (!entries.isEmpty()) {
                named.add(new OfKind(Frames.label(kind, say), entries));
            }
        }
        return List.copyOf(named);
    }

    /** What the edition says of the document, and in which release its words are as they are. */
    private static List<Fact> facts(Document document, String address, LanguageNames names, Messages say) {
        List<Fact> facts = new ArrayList<>(Descriptions.of(document.metadata(), address, names, say));
        document.history().latest().ifPresent(release -> {
            String href = Relative.between(address, Addresses.version(document.slug(), release.number()));
            facts.add(Fact.link(say.text("document.text-of"), Frames.label(release, say), href));
        });
        return List.copyOf(facts);
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
