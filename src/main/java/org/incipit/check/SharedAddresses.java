package org.incipit.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.SiteMap;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.source.FileNames;
import org.incipit.source.SourceSpan;

/**
 * Two files cannot have one address, nor two that differ only in the case of letters or in how letters and their marks are
 * put together; none can stand where a folder has to be, and none in Incipit's own.
 */
final class SharedAddresses {

    /** Folders of the site, with what is kept in each. */
    private static final Map<String, String> KEPT = Map.of(
            SiteMap.OWN_FOLDER, "Incipit keeps its own account",
            SiteMap.SEARCH_FOLDER, "the search keeps its index",
            SiteMap.MENTIONS_FOLDER, "the mentions of entries are listed",
            SiteMap.SITEMAPS_FOLDER, "a long sitemap has its parts");

    private final Map<String, SiteMap.Place> owners = new HashMap<>();
    private final Map<String, SiteMap.Place> folders = new HashMap<>();
    private final Problems problems = new Problems();

    private SharedAddresses() {}

    static List<Problem> in(SiteMap map) {
        SharedAddresses rule = new SharedAddresses();
        map.places().forEach(rule::enter);
        map.places().forEach(rule::check);
        return rule.problems.list();
    }

    /** The first has an address; of a folder, the first file in it is named. */
    private void enter(SiteMap.Place place) {
        String address = FileNames.key(place.address());
        owners.putIfAbsent(address, place);
        for (int slash = address.indexOf('/'); slash > 0; slash = address.indexOf('/', slash + 1)) {
            folders.putIfAbsent(address.substring(0, slash), place);
        }
    }

    private void check(SiteMap.Place place) {
        String address = FileNames.key(place.address());
        for (Map.Entry<String, String> folder : KEPT.entrySet()) {
            if (address.equals(folder.getKey()) || address.startsWith(folder.getKey() + "/")) {
                tell(
                        place,
                        place.owner() + " would stand in " + folder.getKey() + ", where " + folder.getValue(),
                        "take it away, or give it another name");
                return;
            }
        }
        SiteMap.Place owner = owners.getOrDefault(address, place);
        if (owner != place) {
            tell(
                    place,
                    place.owner() + " would have the address " + place.address() + ", which is that of "
                            + owner.owner(),
                    "give one of them another name");
        }
        Optional.ofNullable(folders.get(address))
                .ifPresent(in -> tell(
                        in.where().isPresent() && place.where().isEmpty() ? in : place,
                        place.owner() + " would have the address " + place.address()
                                + ", which is that of the folder of " + in.owner(),
                        "give one of them another name"));
    }

    /** Told where an editor can mend it; two places that every edition has never meet. */
    private void tell(SiteMap.Place place, String message, String hint) {
        SourceSpan where =
                place.where().orElseThrow(() -> new IllegalStateException("two files for " + place.address()));
        problems.add(Code.E0701, where, message, hint);
    }
}
