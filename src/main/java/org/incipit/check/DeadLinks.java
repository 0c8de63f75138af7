package org.incipit.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incipit.model.Linking;
import org.incipit.model.OutgoingLink;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** A link within the site has to lead to something. */
final class DeadLinks {

    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Set<String> addresses;
    private final Problems problems = new Problems();

    /** Many pages may lead to the same that is gone, and a large site has many addresses to compare it with. */
    private final Map<String, Optional<String>> nearest = new HashMap<>();

    private DeadLinks(List<Linking> pages, Set<String> addresses) {
        this.addresses = addresses;
        pages.forEach(page -> anchors.computeIfAbsent(page.address(), address -> new HashSet<>())
                .addAll(page.anchors()));
    }

    static List<Problem> in(List<Linking> pages, Set<String> addresses) {
        DeadLinks rule = new DeadLinks(pages, addresses);
        pages.forEach(page -> page.links().forEach(rule::check));
        return rule.problems.list();
    }

    private void check(OutgoingLink link) {
        int hash = link.target().indexOf('#');
        String path = hash < 0 ? link.target() : link.target().substring(0, hash);
        String anchor = hash < 0 ? "" : link.target().substring(hash + 1);
        int query = path.indexOf('?');
        String address = query < 0 ? path : path.substring(0, query);
        if (!addresses.contains(address)) {
            problems.add(
                    Code.E0403,
                    link.where(),
                    "nothing in the site has the address '" + address + "'",
                    nearest.computeIfAbsent(address, unknown -> Nearest.ofAddresses(unknown, addresses))
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("links within the site are written by their path from its root, such as"
                                    + " about.html"));
            return;
        }
        Set<String> known = anchors.getOrDefault(address, Set.of());
        if (!anchor.isEmpty() && !known.contains(anchor)) {
            problems.add(
                    Code.E0403,
                    link.where(),
                    "'" + address + "' has no '#" + anchor + "'",
                    Nearest.of(anchor, known)
                            .map(near -> "the nearest it has is '#" + near + "'")
                            .orElse("link to the page as a whole"));
        }
    }
}
