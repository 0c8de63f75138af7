package org.incipit.render.html;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incipit.render.OutputFile;

/**
 * The script of the pages, put together from its parts in one scope of its own, so that nothing of it can be seen by
 * another script.
 */
final class Script {

    static final String NAME = "assets/incipit.js";

    /** In the order in which they lean on each other; the last one begins. */
    private static final List<String> PARTS = List.of(
            "page",
            "text",
            "arrival",
            "releases",
            "citing",
            "paragraphs",
            "selection",
            "handout",
            "notes",
            "names",
            "contents",
            "display",
            "keys",
            "start");

    /** What is quoted, and the spaces and line ends around signs, which nothing needs. */
    private static final Pattern SPACED = Pattern.compile("(\"(?:[^\"\\\\\n]|\\\\.)*\"|`[^`]*`)"
            + "|[ \\n]*(=>|===|!==|\\?\\?|&&|\\|\\||\\.\\.\\.|[=+?:,;{}()<>*])[ \\n]+"
            + "|[ \\n]+(=>|===|!==|&&|\\|\\||[=?:{})<>*])");

    private Script() {}

    /** The parts have no sign with a space beside it in a regular expression, and end every statement by a semicolon. */
    private static String tight(String script) {
        return SPACED.matcher(script)
                .replaceAll(found -> Matcher.quoteReplacement(IntStream.rangeClosed(1, 3)
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining())));
    }

    static OutputFile file(Assets assets) {
        return OutputFile.text(
                NAME,
                tight(PARTS.stream()
                        .map(part -> assets.bare("assets/script/" + part + ".js"))
                        .collect(Collectors.joining("", "(() => {\n\"use strict\";\n", "})();\n"))));
    }
}
