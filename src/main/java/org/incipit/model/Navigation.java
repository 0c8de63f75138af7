package org.incipit.model;

import java.util.List;
import java.util.Optional;
import org.incipit.source.SourceSpan;

/**
 * The edition's own pages in groups, as {@code navigation} in {@code edition.yaml} has them.
 *
 * @param groups in the order of the menu; none where every page stands in the menu by itself
 */
public record Navigation(List<Group> groups) {

    /** No groups: every page stands in the menu. */
    public static final Navigation NONE = new Navigation(List.of());

    /**
     * Some pages that belong together, under one name in the menu.
     *
     * @param text one line on what they are for; may be empty
     */
    public record Group(String title, String text, List<Item> pages) {

        /** Whether it names a page. */
        boolean has(String slug) {
            return pages.stream().anyMatch(item -> item.slug().equals(slug));
        }
    }

    /** A page that a group names. */
    public record Item(String slug, SourceSpan where) {}

    /**
     * The group of a page. A page in a folder that no group names belongs where the page of that folder's name does:
     * {@code problems/e0101} where {@code problems} does.
     */
    public Optional<Group> of(String slug) {
        Optional<Group> group =
                groups.stream().filter(candidate -> candidate.has(slug)).findFirst();
        int slash = slug.lastIndexOf('/');
        return group.isPresent() || slash < 0 ? group : of(slug.substring(0, slash));
    }
}
