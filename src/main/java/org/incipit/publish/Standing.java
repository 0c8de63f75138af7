package org.incipit.publish;

import java.util.Map;
import org.incipit.source.Stamp;

/**
 * How the files of a site stood when it was published last: one run over an edition leaves it to the next, which then need not
 * make or read a file that nobody wrote to since. Used by one run at a time.
 */
public final class Standing {

    private Map<String, String> digests = Map.of();
    private Map<String, Stamp> stamps = Map.of();

    /** Whether a file with these bytes was published last, and stands as it did then. */
    boolean has(String path, String digest, Stamp now) {
        return digest.equals(digests.get(path)) && now.equals(stamps.get(path));
    }

    /** Takes down what is published now. */
    void now(Map<String, String> publishedDigests, Map<String, Stamp> publishedStamps) {
        digests = Map.copyOf(publishedDigests);
        stamps = Map.copyOf(publishedStamps);
    }
}
