package org.incipit.read;

import java.util.List;
import org.incipit.model.Navigation;
import org.incipit.model.Navigation.Group;
import org.incipit.model.Navigation.Item;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;

/** Reads {@code navigation}: the pages of an edition in groups. */
final class NavigationReader {

    private static final String PAGES = "pages";

    private NavigationReader() {}

    static Navigation read(YamlMap edition, Problems problems) {
        List<Group> groups = edition.maps("navigation").stream()
                .map(keys -> group(keys, problems))
                .filter(group -> !group.pages().isEmpty())
                .toList();
        return groups.isEmpty() ? Navigation.NONE : new Navigation(groups);
    }

    private static Group group(YamlMap keys, Problems problems) {
        String title = keys.line("title").orElse("");
        String text = keys.line("text").orElse("");
        List<Item> pages = keys.strings(PAGES).stream()
                .map(page -> new Item(page.text(), page.where()))
                .toList();
        if (keys.has(PAGES) && pages.isEmpty()) {
            problems.add(Code.E0106, keys.where(PAGES), "'pages' is empty", "name a page, or take the group away");
        }
        keys.done();
        return new Group(title, text, pages);
    }
}
