package org.incipit.publish;

import java.util.Map;
import java.util.Optional;
import org.incipit.source.Stamp;

/**
 * How the files of a site stood when it was published last: one run over an edition leaves it to the next, which then need not
 * make or read a file that nobody wrote to since. Used by one run at a time.
 */
public final class Standing {

    /**
     * A file of the site.
     *
     * @param digest of its bytes, see {@link org.incipit.render.OutputFile#digest}
     * @param stamp how it stood
     */
    public record Stood(String digest, Stamp stamp) {}

    private Map<String, Stood> files;

    /** That of a site of which nothing is known. */
    public Standing() {
        this(Map.of());
    }

    /** One that was written down; by path. */
    public Standing(Map<String, Stood> files) {
        this.files = Map.copyOf(files);
    }

    /** How a file stood; empty where the last run published none at this path. */
    public Optional<Stood> of(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Takes down what is published now. */
    void now(Map<String, Stood> published) {
        files = Map.copyOf(published);
    }
}
