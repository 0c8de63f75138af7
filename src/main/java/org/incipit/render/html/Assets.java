package org.incipit.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.incipit.render.OutputFile;

/** The files that every page leans on. */
final class Assets {

    private static final List<String> NAMES = List.of(
            "assets/incipit.css",
            "assets/finding.css",
            "assets/filter.js",
            "assets/search.js",
            "assets/search-page.js",
            "assets/search-words.js",
            "assets/icon.svg",
            "assets/moved.js",
            "assets/releases.js",
            "assets/fonts/OFL.txt",
            "assets/fonts/literata-cyrillic-italic.woff2",
            "assets/fonts/literata-cyrillic-normal.woff2",
            "assets/fonts/literata-latin-ext-italic.woff2",
            "assets/fonts/literata-latin-ext-normal.woff2",
            "assets/fonts/literata-latin-italic.woff2",
            "assets/fonts/literata-latin-normal.woff2");

    private Assets() {}

    /** Their addresses. */
    static List<String> addresses() {
        return NAMES;
    }

    static List<OutputFile> all() {
        List<OutputFile> files = new ArrayList<>();
        for (String name : NAMES) {
            try (InputStream in = Assets.class.getResourceAsStream(Templates.FOLDER + "/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("the program has no " + name);
                }
                files.add(new OutputFile(name, in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(files);
    }
}
