package org.incipit.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incipit.source.SourceFile;

/**
 * What an edition brings for the look of its pages: each file takes the place of the program's that has its name.
 *
 * @param templates by name, such as {@code entry.ftlh}
 * @param assets bytes by address below the site, such as {@code assets/pages.css}
 * @param messages words of the pages, by the language they are in: these go before the program's, one by one
 */
public record Theme(
        SortedMap<String, SourceFile> templates,
        SortedMap<String, byte[]> assets,
        SortedMap<String, SourceFile> messages) {

    /** That of an edition which brings nothing. */
    public static final Theme NONE = new Theme(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Theme {
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
        messages = Collections.unmodifiableSortedMap(new TreeMap<>(messages));
    }

    /** Whether a template of this theme names a file, as one does that includes it. */
    public boolean names(String file) {
        return templates.entrySet().stream()
                .filter(template -> !template.getKey().equals(file))
                .map(Map.Entry::getValue)
                .anyMatch(template -> template.text().contains(file));
    }
}
