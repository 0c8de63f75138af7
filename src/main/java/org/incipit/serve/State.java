package org.incipit.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.incipit.source.Digest;

/**
 * What open pages are told.
 *
 * @param site stands for the bytes of the whole site: another one where a file of it is otherwise
 * @param assets the same for styles, scripts and typefaces
 * @param shown what stands over the pages, as HTML: what is wrong, what is not released
 * @param ahead whether there are pages that the site has not yet
 */
record State(String site, String assets, String shown, boolean ahead) {

    private static final String MANIFEST = ".incipit/manifest";

    /** The state of the site as it is published now. */
    static State of(Path site, String shown) {
        String manifest = manifest(site);
        StringBuilder assets = new StringBuilder();
        manifest.lines().filter(line -> line.contains("  assets/")).forEach(assets::append);
        return new State(digest(manifest), digest(assets.toString()), shown, false);
    }

    /** The same with pages that will be published when the run has ended well. */
    State ahead(Collection<byte[]> pages) {
        StringBuilder all = new StringBuilder(site);
        pages.forEach(page -> all.append(Digest.of(page)));
        return new State(digest(all.toString()), assets, shown, true);
    }

    private static String manifest(Path site) {
        try {
            return Files.readString(site.resolve(MANIFEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static String digest(String text) {
        return Digest.of(text).substring(0, 16);
    }

    /** The state as an event of a stream (HTML, 9.2 Server-sent events). */
    String event() {
        StringBuilder event = new StringBuilder("event: state\n");
        String html = "<div data-site=\"" + site + "\" data-assets=\"" + assets + "\"" + (ahead ? " data-ahead" : "")
                + ">\n" + shown + "</div>";
        html.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
        return event.append('\n').toString();
    }
}
