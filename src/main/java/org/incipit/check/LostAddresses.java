package org.incipit.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.incipit.model.Catalog;
import org.incipit.model.DocumentSource;
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
        for (String address : catalog.releases().addresses()) {
            boolean ofLost =
                    lost.stream().anyMatch(slug -> address.equals(slug + ".html") || address.startsWith(slug + "/"));
            if (!map.has(address) && !ofLost) {
                problems.add(
                        Code.E0806,
                        catalog.edition().where(),
                        "'" + address + "' was published, and leads nowhere now",
                        "where what stood there has another id now, write the old one under 'aliases' with it;"
                                + " otherwise bring it back");
            }
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
