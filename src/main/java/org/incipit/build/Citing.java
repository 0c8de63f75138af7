package org.incipit.build;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.incipit.cite.Citer;
import org.incipit.model.CitationStyle;
import org.incipit.model.Citations;
import org.incipit.model.Reference;

/** How documents are cited in the styles of an edition: found once for each, where runs follow. May be used by several threads. */
final class Citing {

    private final List<String> styles;
    private final Citer citer;
    private final boolean keeps;
    private final Map<Reference, Citations> known = new ConcurrentHashMap<>();

    /**
     * In these styles.
     *
     * @param keeps whether what was found is asked for again
     */
    Citing(List<CitationStyle> styles, boolean keeps) {
        this.styles = told(styles);
        this.citer = new Citer(styles);
        this.keeps = keeps;
    }

    private static List<String> told(List<CitationStyle> styles) {
        return styles.stream()
                .map(style -> style.id() + "\n" + style.file().text())
                .toList();
    }

    /** Whether it is in the same styles. */
    boolean isIn(List<CitationStyle> others) {
        return styles.equals(told(others));
    }

    /** The citations of a document. */
    Citations of(Reference reference) {
        return keeps ? known.computeIfAbsent(reference, citer::cite) : citer.cite(reference);
    }
}
