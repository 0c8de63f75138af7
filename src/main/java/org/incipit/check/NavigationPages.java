package org.incipit.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.incipit.model.Catalog;
import org.incipit.model.Navigation;
import org.incipit.model.PageSource;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** The groups of the navigation name pages that are there, each once; a page that none names is in no menu. */
final class NavigationPages {

    private NavigationPages() {}

    static List<Problem> in(Catalog catalog) {
        Problems problems = new Problems();
        Navigation navigation = catalog.edition().navigation();
        Set<String> pages =
                catalog.pages().stream().map(PageSource::slug).collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        for (Navigation.Group group : navigation.groups()) {
            for (Navigation.Item item : group.pages()) {
                if (!pages.contains(item.slug())) {
                    problems.add(
                            Code.E0403,
                            item.where(),
                            "there is no page '" + item.slug() + "'",
                            Nearest.of(item.slug(), pages)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse("name a page by its file, without .md"));
                } else if (!named.add(item.slug())) {
                    problems.add(
                            Code.E0133,
                            item.where(),
                            "the page '" + item.slug() + "' stands in the navigation already",
                            "keep one of the two");
                }
            }
        }
        if (!navigation.groups().isEmpty()) {
            catalog.pages().stream()
                    .filter(page -> navigation.of(page.slug()).isEmpty())
                    .forEach(page -> problems.add(
                            Code.W0134,
                            page.body().file().span(0, 0),
                            "the navigation does not name the page '" + page.slug() + "', and no menu has it",
                            "name it in a group of 'navigation' in edition.yaml"));
        }
        return problems.list();
    }
}
