package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Messages;
import org.incipit.model.Navigation;
import org.incipit.model.Page;
import org.incipit.model.PageSource;
import org.incipit.model.ReadingText;

/**
 * What a page of the edition's own shows.
 *
 * @param up the page of the folder it stands in; at most one
 * @param group name of the group it belongs to; empty where it belongs to none
 * @param ways the pages of that group
 * @param sections a list of what is on the page; none where that is little
 */
public record PageView(
        String title,
        List<Line> up,
        String group,
        List<IndexView.Way> ways,
        List<Section> sections,
        TemplateHTMLOutputModel text,
        NotesView notes) {

    /** With fewer sections than this a page is looked over at once. */
    private static final int MANY = 5;

    /** How deep the list of sections goes. */
    private static final int LOWEST = 3;

    /** A page in a list. */
    public record Line(String href, String title) {}

    /** A section of the page, at the second level or the third. */
    public record Section(String id, int level, String heading) {}

    static PageView of(Page page, Catalog catalog, Messages say) {
        String address = Addresses.page(page.slug());
        TextContext context = TextContext.ofPage(page, say);
        Optional<Navigation.Group> group = catalog.edition().navigation().of(page.slug());
        return new PageView(
                page.title(),
                up(page.slug(), catalog),
                group.map(Navigation.Group::title).orElse(""),
                group.map(g -> lines(g, catalog)).orElse(List.of()).stream()
                        .map(line -> new IndexView.Way(
                                line.href(), line.title(), line.href().equals(address)))
                        .toList(),
                sections(page),
                BlockHtml.of(page.blocks(), context).model(),
                NotesView.of(page.notes(), context));
    }

    /** The pages of a group, by their addresses from the site's root. */
    static List<Line> lines(Navigation.Group group, Catalog catalog) {
        List<Line> lines = new ArrayList<>();
        group.pages().forEach(item -> find(item.slug(), catalog).ifPresent(lines::add));
        return List.copyOf(lines);
    }

    private static List<Line> up(String slug, Catalog catalog) {
        int slash = slug.lastIndexOf('/');
        return slash < 0
                ? List.of()
                : find(slug.substring(0, slash), catalog).map(List::of).orElse(List.of());
    }

    private static Optional<Line> find(String slug, Catalog catalog) {
        return catalog.pages().stream()
                .filter(page -> page.slug().equals(slug))
                .map(PageView::line)
                .findFirst();
    }

    private static Line line(PageSource page) {
        return new Line(Addresses.page(page.slug()), page.title());
    }

    private static List<Section> sections(Page page) {
        List<Section> sections = page.outline().all().stream()
                .filter(section -> section.level() <= LOWEST)
                .map(section -> new Section(section.id(), section.level(), ReadingText.of(section.heading())))
                .toList();
        return sections.size() < MANY ? List.of() : sections;
    }
}
