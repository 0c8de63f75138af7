package org.incipit.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.incipit.model.Catalog;
import org.incipit.model.StaticFile;
import org.incipit.model.WebAddress;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/**
 * Reads the files that were made, before they are published: every link has to lead to a file and an id among them, and every
 * page has to be well formed. May be filled by several threads.
 */
public final class WrittenSite {

    private final Map<String, WrittenPage> pages = new ConcurrentHashMap<>();
    private final Set<String> addresses = new ConcurrentSkipListSet<>();

    /** A template with a dead link has it on every page. */
    private final Map<String, Optional<String>> nearest = new HashMap<>();

    /** Takes a file of the site. */
    public void take(String address, byte[] content) {
        addresses.add(address);
        if (address.endsWith(".html")) {
            pages.put(address, WrittenPage.read(new String(content, StandardCharsets.UTF_8)));
        }
    }

    /** The ids of each page, by its address. */
    public Map<String, Set<String>> ids() {
        Map<String, Set<String>> ids = new HashMap<>();
        pages.forEach((address, page) -> ids.put(address, page.ids()));
        return ids;
    }

    /** What is wrong with the pages (E0721, W0722), by address. */
    public List<Problem> problems(Catalog catalog) {
        Map<String, String> names = new HashMap<>();
        for (StaticFile file : catalog.statics()) {
            names.put(file.path(), file.source().name());
        }
        Optional<String> base = catalog.edition().baseUrl().map(url -> url + "/");
        Problems problems = new Problems();
        new TreeMap<>(pages).forEach((address, page) -> {
            String name = names.getOrDefault(address, address);
            for (WrittenPage.Fault fault : page.faults()) {
                problems.add(
                        Code.W0722,
                        SourceFile.of(name, fault.page()).span(fault.at(), fault.at() + 1),
                        fault.message(),
                        names.containsKey(address)
                                ? "browsers guess what was meant, and not all guess alike"
                                : "correct the template it is made of; where you have changed none, please report it");
            }
            page.links()
                    .forEach((target, words) -> wrong(address, target, base)
                            .ifPresent(what -> problems.add(
                                    Code.E0721,
                                    SourceFile.of(name, "").whole(),
                                    "the link to '" + target + "'" + (words.isEmpty() ? "" : " (" + words + ")")
                                            + " leads nowhere: " + what,
                                    hint(address, target))));
        });
        return problems.list();
    }

    private String hint(String page, String target) {
        String path = WrittenPage.path(page, target);
        Optional<String> near = addresses.contains(path)
                ? Optional.empty()
                : nearest.computeIfAbsent(path, unknown -> Nearest.ofAddresses(unknown, addresses));
        return near.map(address -> "the nearest file of the site is " + address)
                .orElse("correct it where it is written: in the content, or in a template");
    }

    /**
     * Why a link leads nowhere; empty where it does not.
     *
     * @param base where the site is published, by which the page for lost visitors links to the others
     */
    private Optional<String> wrong(String page, String target, Optional<String> base) {
        Optional<String> root = base.stream()
                .flatMap(url -> Stream.of(url, URI.create(url).getRawPath()))
                .filter(target::startsWith)
                .findFirst();
        boolean own = root.isPresent();
        String link = target.substring(root.orElse("").length());
        if (!own && WebAddress.leaves(link)) {
            return WrittenPage.whole(link) ? Optional.empty() : Optional.of("it is no whole address");
        }
        if (!own && link.startsWith("/")) {
            return Optional.of("a site may lie in any folder, so that its links do not begin with '/'");
        }
        String address = WrittenPage.path(own ? "" : page, link);
        if (!addresses.contains(address)) {
            return Optional.of("the site has no '" + address + "'");
        }
        String anchor = WrittenPage.anchor(link);
        WrittenPage there = pages.get(address);
        return there == null
                        || anchor.isEmpty()
                        || anchor.equals("top")
                        || there.ids().contains(anchor)
                ? Optional.empty()
                : Optional.of("'" + address + "' has no '#" + anchor + "'");
    }
}
