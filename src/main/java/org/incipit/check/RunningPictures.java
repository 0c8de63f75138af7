package org.incipit.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.incipit.model.StaticFile;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A picture in SVG may carry scripts. As a picture in a page it runs none; opened by its own address it does, and no policy
 * of the site's pages binds it.
 */
final class RunningPictures {

    private static final Set<String> RUNNING =
            Set.of("script", "handler", "listener", "foreignobject", "iframe", "object", "embed");

    private RunningPictures() {}

    static List<Problem> in(StaticFile file, byte[] content) {
        Problems problems = new Problems();
        if (file.path().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            String text = new String(content, StandardCharsets.UTF_8);
            what(text)
                    .ifPresent(what -> problems.add(
                            Code.W0130,
                            file.source().whole(),
                            "this picture can run a script where it is opened by itself: it has " + what,
                            "take it out, or save the picture anew from a program that draws"));
        }
        return problems.list();
    }

    private static Optional<String> what(String svg) {
        List<String> found = new ArrayList<>();
        if (svg.contains("<!ENTITY")) {
            found.add("words declared as others");
        }
        for (Element element : Jsoup.parse(svg, "", Parser.xmlParser()).getAllElements()) {
            String name = local(element.tagName());
            if (RUNNING.contains(name)) {
                found.add("<" + name + ">");
            }
            for (Attribute attribute : element.attributes()) {
                if (local(attribute.getKey()).startsWith("on") || leadsToScript(attribute.getValue())) {
                    found.add(attribute.getKey() + " on <" + name + ">");
                }
            }
        }
        return found.stream().findFirst();
    }

    /** Browsers pass over blanks and controls in the name of a scheme. */
    private static boolean leadsToScript(String value) {
        String plain = value.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        return plain.contains("javascript:") || plain.contains("data:text/html") || plain.contains("data:image/svg");
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
