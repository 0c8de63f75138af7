package org.incipit.render.html;

/** Relative links, so that the site works in any folder of any host and from disk. */
final class Relative {

    private Relative() {}

    /** From a page to the site's root: empty, or as many {@code ../} as it lies deep. */
    static String root(String address) {
        int depth = 0;
        for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            depth++;
        }
        return "../".repeat(depth);
    }

    /** From a page to another file, both by their path from the site's root. */
    static String between(String address, String target) {
        return root(address) + target;
    }
}
