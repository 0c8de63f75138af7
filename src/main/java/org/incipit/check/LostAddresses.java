package org.incipit.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.DocumentSource;
import org.incipit.model.EntryKind;
import org.incipit.model.SiteMap;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** A page that was ever published has to be found at its address for ever. */
final class LostAddresses {

    private LostAddresses() {}

    static List<Problem> in(Catalog catalog, SiteMap map) {
        Problems problems = new Problems();
        Set<String> lost = lostDocuments(catalog);
        List<String> slugs =
                catalog.documents().stream().map(DocumentSource::slug).toList();
        for (String slug : lost) {
            problems.add(
                    Code.E0802,
                    catalog.edition().where(),
                    "the document '" + slug + "' was published, and is gone",
                    Nearest.of(slug, slugs)
                            .map(near -> "where it is '" + near + "' now, write 'aliases: [" + slug
                                    + "]' into its front matter")
                            .orElse(
                                    "bring its folder back; where it has another name now, write 'aliases: [" + slug
                                            + "]' into its front matter; to withdraw it, keep its folder and take the text out"));
        }
        Set<String> gone = new TreeSet<>(catalog.releases().addresses());
        gone.removeIf(address -> map.has(address) || lost.stream().anyMatch(slug -> isOf(slug, address)));
        for (EntryKind kind : EntryKind.values()) {
            problems.addAll(lostIndex(kind, gone, catalog));
        }
        for (String address : gone) {
            problems.add(
                    Code.E0806,
                    catalog.edition().where(),
                    "'" + address + "' was published, and leads nowhere now",
                    "where what stood there has another id now, write the old one under 'aliases' with it;"
                            + " otherwise bring it back");
        }
        return problems.list();
    }

    /** Whether an address is that of a document, or of one of its forms, or below it. */
    private static boolean isOf(String slug, String address) {
        return address.startsWith(slug + ".")
                || address.startsWith(slug + "/")
                || address.equals(Addresses.dtsCollection(slug))
                || address.equals(Addresses.dtsNavigation(slug));
    }

    /** An index that is gone as a whole is told once, and taken out of what is gone. */
    private static List<Problem> lostIndex(EntryKind kind, Set<String> gone, Catalog catalog) {
        Problems problems = new Problems();
        if (gone.contains(Addresses.index(kind))) {
            String name = kind.plural();
            int before = gone.size();
            gone.removeIf(address -> Stream.of("/", ".", "-").anyMatch(sign -> address.startsWith(name + sign)));
            problems.add(
                    Code.E0806,
                    catalog.edition().where(),
                    "the index '" + Addresses.index(kind) + "' and its entries were published, "
                            + (before - gone.size()) + " pages and files, and lead nowhere now",
                    "the edition has no entries in " + name + ".yaml: bring the file back");
        }
        return problems.list();
    }

    private static Set<String> lostDocuments(Catalog catalog) {
        Set<String> lost = new TreeSet<>(catalog.releases().documents());
        for (DocumentSource document : catalog.documents()) {
            lost.remove(document.slug());
            document.aliases().forEach(lost::remove);
        }
        return lost;
    }
}
