package org.incipit.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of documents that the run under way has made anew: open pages show them before the run is at its end. They are
 * kept beside the site and not in it, and are forgotten when the run has ended, well or not.
 */
final class Ahead {

    private final Path site;
    private final Listeners listeners;
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    Ahead(Path site, Listeners listeners) {
        this.site = site;
        this.listeners = listeners;
    }

    /**
     * Takes the files of a document, by their addresses; open pages are told where a page is otherwise now than they show it: than it is
     * published, or as it is published again.
     */
    void take(Map<String, byte[]> files) {
        SortedMap<String, byte[]> changed = new TreeMap<>();
        files.forEach((address, content) -> {
            if (address.endsWith(".html")) {
                if (isOtherwise(address, content)) {
                    pages.put(address, content);
                    changed.put(address, content);
                } else if (pages.remove(address) != null) {
                    changed.put(address, content);
                }
            }
        });
        if (!changed.isEmpty()) {
            listeners.tell(listeners.now().ahead(changed.values()));
        }
    }

    private boolean isOtherwise(String address, byte[] content) {
        Path published = site.resolve(address);
        try {
            return Files.isRegularFile(published) && !Arrays.equals(Files.readAllBytes(published), content);
        } catch (IOException e) {
            return false;
        }
    }

    /** A page by its address in the site; empty where the published one is as good. */
    Optional<byte[]> page(String address) {
        return Optional.ofNullable(pages.get(address));
    }

    /** The run has ended: what it made is published, or nothing of it is. */
    void forget() {
        pages.clear();
    }
}
