package org.incipit.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.model.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * What is kept of a page that was read.
 *
 * @param ids what links may point at
 * @param links targets as they are written, each with the words of one link that has it
 * @param faults where it is not well formed: the first such place, from which others follow, and ids given twice
 */
record WrittenPage(Set<String> ids, Map<String, String> links, List<Fault> faults) {

    private static final Pattern UNEXPECTED =
            Pattern.compile("Unexpected .* token \\[(.*)\\] when in state .*", Pattern.DOTALL);
    private static final int WORDS = 40;
    private static final List<String> LINKING = List.of("href", "src", "action", "poster");

    /**
     * A place that is not well formed.
     *
     * @param page the whole page
     * @param at offset of the place in it
     */
    record Fault(String page, int at, String message) {}

    static WrittenPage read(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        Document document = parser.parseInput(html, "");
        List<Fault> faults = new ArrayList<>();
        parser.getErrors().forEach(error -> faults.add(fault(html, error)));
        Set<String> ids = new HashSet<>();
        Map<String, String> links = new TreeMap<>();
        document.traverse((node, depth) -> {
            if (node instanceof Element element && element.attributesSize() > 0) {
                if (element.hasAttr("id") && !ids.add(element.id())) {
                    int at = html.lastIndexOf("id=\"" + element.id() + "\"");
                    faults.add(new Fault(
                            html, Math.max(0, at), "the id '" + element.id() + "' is given twice in this page"));
                }
                link(element, links);
            }
        });
        return new WrittenPage(Set.copyOf(ids), links, List.copyOf(faults));
    }

    private static Fault fault(String html, ParseError error) {
        int at = Math.min(error.getPosition(), html.length());
        Matcher unexpected = UNEXPECTED.matcher(error.getErrorMessage());
        if (!unexpected.matches()) {
            return new Fault(html, at, "this page is not well formed here: " + error.getErrorMessage());
        }
        String token = unexpected.group(1);
        int start = at - token.length();
        return new Fault(
                html,
                start >= 0 && html.startsWith(token, start) ? start : at,
                "this page is not well formed: '" + token + "' is not expected here");
    }

    private static void link(Element element, Map<String, String> links) {
        for (String attribute : LINKING) {
            if (element.hasAttr(attribute)) {
                links.computeIfAbsent(element.attr(attribute).strip(), target -> words(element));
            }
        }
        if (element.hasAttr("srcset")) {
            for (String candidate : element.attr("srcset").split(",", -1)) {
                links.computeIfAbsent(candidate.strip().split("\\s", 2)[0], target -> words(element));
            }
        }
    }

    private static String words(Element element) {
        String text = element.hasText() ? element.text() : element.attr("alt");
        return text.length() <= WORDS ? text : text.substring(0, WORDS) + "…";
    }

    /** Whether a link that leaves the site is one that can be followed, by its form. */
    static boolean whole(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http:") || lower.startsWith("https:")) {
            return WebAddress.hasHost(target);
        }
        return !lower.startsWith("mailto:") || lower.matches("mailto:[^@\\s]+@[^@\\s]+.*");
    }

    /** The file that a link within the site leads to, from the site's root. */
    static String path(String page, String target) {
        String path = decoded(path(target));
        if (path.isEmpty()) {
            return page.isEmpty() ? "index.html" : page;
        }
        List<String> parts = new ArrayList<>(List.of(page.split("/", -1)));
        parts.remove(parts.size() - 1);
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        String address = String.join("/", parts);
        return address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
    }

    /** A link without its query and its id. */
    private static String path(String target) {
        int hash = target.indexOf('#');
        String before = hash < 0 ? target : target.substring(0, hash);
        int query = before.indexOf('?');
        return query < 0 ? before : before.substring(0, query);
    }

    /** The id that a link points at; empty where it points at none. */
    static String anchor(String target) {
        int hash = target.indexOf('#');
        return hash < 0 ? "" : decoded(target.substring(hash + 1).replaceFirst(":~:.*", ""));
    }

    private static String decoded(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
