package org.incipit.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.DocumentList;
import org.incipit.model.EntryKind;
import org.incipit.model.Messages;
import org.incipit.model.Navigation;
import org.incipit.model.PageSource;

/** The menu of all pages, which differs from page to page in nothing but its links and in what is current. */
final class Menu {

    /**
     * An item, wherever it stands.
     *
     * @param target where it leads, from the site's root
     * @param current the pages on which it is the current one
     */
    private record Item(String label, String target, Set<String> current) {}

    private final List<Item> items = new ArrayList<>();

    Menu(Catalog catalog, Messages say) {
        if (catalog.documents().size() == 1) {
            add(say.text("text"), Addresses.page(catalog.documents().get(0).slug()));
        } else if (catalog.documents().size() > 1) {
            add(say.text("documents"), Addresses.documents(DocumentList.By.DATE));
        }
        for (EntryKind kind : EntryKind.values()) {
            if (!catalog.authority().entries(kind).isEmpty()) {
                add(Frames.label(kind, say), Addresses.index(kind));
            }
        }
        if (!catalog.authority().events().isEmpty()) {
            add(say.text("chronology"), Addresses.EVENTS);
        }
        if (!catalog.releases().entries().isEmpty()) {
            add(say.text("corrections"), Addresses.CORRECTIONS);
        }
        Navigation navigation = catalog.edition().navigation();
        if (navigation.groups().isEmpty()) {
            catalog.pages().stream()
                    .filter(page -> !page.slug().contains("/"))
                    .forEach(page -> add(page.title(), Addresses.page(page.slug())));
        }
        for (Navigation.Group group : navigation.groups()) {
            String first = Addresses.page(group.pages().get(0).slug());
            items.add(new Item(group.title(), first, pages(group, catalog)));
        }
    }

    private void add(String label, String target) {
        items.add(new Item(label, target, Set.of(target)));
    }

    /** The addresses of the pages that belong to a group. */
    private static Set<String> pages(Navigation.Group group, Catalog catalog) {
        Navigation navigation = catalog.edition().navigation();
        return catalog.pages().stream()
                .map(PageSource::slug)
                .filter(slug -> navigation.of(slug).filter(group::equals).isPresent())
                .map(Addresses::page)
                .collect(Collectors.toSet());
    }

    /** The menu as a page has it. */
    List<Frame.MenuItem> on(String address) {
        List<Frame.MenuItem> menu = new ArrayList<>(items.size());
        for (Item item : items) {
            menu.add(new Frame.MenuItem(
                    item.label(),
                    Relative.between(address, item.target()),
                    item.current().contains(address)));
        }
        return List.copyOf(menu);
    }
}
