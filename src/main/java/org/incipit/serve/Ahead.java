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
 * The pages of documents that are made anew: open pages show them before the run is at its end. They are kept beside the site and
 * not in it. Those of a run are forgotten when it has ended, well or not; what was saved while it was under way is newer than what it
 * makes, and is forgotten when the next one has ended. May be used by several threads.
 */
final class Ahead {

    private final Path site;
    private final Listeners listeners;

    /** What the run under way has made, or what was made for it. */
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    /** What was saved since that run began. */
    private final Map<String, byte[]> newer = new ConcurrentHashMap<>();

    Ahead(Path site, Listeners listeners) {
        this.site = site;
        this.listeners = listeners;
    }

    /** A run begins, which reads all that was saved so far. */
    synchronized void begin() {
        pages.putAll(newer);
        newer.clear();
    }

    /**
     * Takes the files of a document, by their addresses, as the run publishes them; open pages are told where a page is otherwise now
     * than it is published, or is as it is published again.
     */
    synchronized void take(Map<String, byte[]> files) {
        SortedMap<String, byte[]> changed = new TreeMap<>();
        ofSite(files).forEach((address, content) -> {
            if (!newer.containsKey(address)) {
                if (isOtherwise(address, content)) {
                    pages.put(address, content);
                    changed.put(address, content);
                } else if (pages.remove(address) != null) {
                    changed.put(address, content);
                }
            }
        });
        tell(changed);
    }

    /** Takes the files of a document that was saved when the run had begun, likewise. */
    synchronized void takeNewer(Map<String, byte[]> files) {
        SortedMap<String, byte[]> changed = new TreeMap<>();
        ofSite(files).forEach((address, content) -> {
            boolean shown = page(address)
                    .map(before -> Arrays.equals(before, content))
                    .orElseGet(() -> !isOtherwise(address, content));
            newer.put(address, content);
            if (!shown) {
                changed.put(address, content);
            }
        });
        tell(changed);
    }

    /** Those of these files that are pages and published. */
    private SortedMap<String, byte[]> ofSite(Map<String, byte[]> files) {
        SortedMap<String, byte[]> found = new TreeMap<>(files);
        found.keySet().removeIf(address -> !address.endsWith(".html") || !Files.isRegularFile(site.resolve(address)));
        return found;
    }

    private void tell(SortedMap<String, byte[]> changed) {
        if (!changed.isEmpty()) {
            listeners.tell(listeners.now().ahead(changed.values()));
        }
    }

    private boolean isOtherwise(String address, byte[] content) {
        try {
            return !Arrays.equals(Files.readAllBytes(site.resolve(address)), content);
        } catch (IOException e) {
            return false;
        }
    }

    /** A page by its address in the site; empty where the published one is as good. */
    Optional<byte[]> page(String address) {
        return Optional.ofNullable(newer.get(address)).or(() -> Optional.ofNullable(pages.get(address)));
    }

    /** The run has ended: what it made is published, or nothing of it is. */
    synchronized void forget() {
        pages.clear();
    }

    /** Open pages were told how the site stands; tells what is newer. */
    synchronized void tellNewer() {
        tell(new TreeMap<>(newer));
    }
}
