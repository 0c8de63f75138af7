package org.incipit.render.html;

import java.util.List;
import java.util.stream.Collectors;
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

    private Script() {}

    static OutputFile file(Assets assets) {
        return OutputFile.text(
                NAME,
                PARTS.stream()
                        .map(part -> assets.bare("assets/script/" + part + ".js"))
                        .collect(Collectors.joining("", "(() => {\n\"use strict\";\n", "})();\n")));
    }
}
