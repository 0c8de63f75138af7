package org.incipit.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tells when files change. What changed is told by comparing snapshots alone; the machine's own notices only say when to
 * look. So nothing is lost where a machine gives none (a network folder, too many folders), or drops some: then the looking
 * itself finds it, a little later.
 */
final class Watch implements AutoCloseable {

    /** Milliseconds without a change after which what an editor writes is taken to be written. */
    private static final long QUIET = 25;

    /** So often a folder that does not come to rest is looked at before it is taken as it is. */
    private static final int PATIENCE = 80;

    private final List<Path> roots;
    private final long untold;
    private final long told;
    private final Optional<WatchService> notices;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private boolean complete;
    private volatile boolean closed;

    private Watch(List<Path> roots, Optional<WatchService> notices, long told, long untold) {
        this.roots = List.copyOf(roots);
        this.notices = notices;
        this.told = told;
        this.untold = untold;
    }

    /** Watches folders; one that does not exist yet is watched for. */
    static Watch of(List<Path> roots) {
        return new Watch(roots, notices(), 3000, 500);
    }

    /** Watches by looking alone, every so many milliseconds. */
    static Watch byLooking(List<Path> roots, long milliseconds) {
        return new Watch(roots, Optional.empty(), milliseconds, milliseconds);
    }

    private static Optional<WatchService> notices() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Waits for a notice, or until it is time to look; at the latest for these milliseconds. */
    void await(long longest) throws InterruptedException {
        pause(Math.min(longest, complete ? told : untold));
    }

    /** How the files stand as soon as they stand still, if that comes soon. */
    Snapshot settled() throws InterruptedException {
        Snapshot seen = look();
        for (int i = 0; i < PATIENCE && !closed; i++) {
            pause(QUIET);
            Snapshot now = look();
            if (now.equals(seen)) {
                return now;
            }
            seen = now;
        }
        return seen;
    }

    private Snapshot look() {
        Snapshot seen = Snapshot.of(roots);
        notices.ifPresent(service -> listen(service, seen));
        return seen;
    }

    /** Asks for notices of every folder; a folder that went and came again is asked for anew. */
    private void listen(WatchService service, Snapshot seen) {
        keys.entrySet()
                .removeIf(known -> !seen.folders().contains(known.getKey())
                        || !known.getValue().isValid());
        boolean all = !seen.folders().isEmpty();
        for (Path folder : seen.folders()) {
            try {
                if (!keys.containsKey(folder)) {
                    keys.put(
                            folder,
                            folder.register(
                                    service,
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_DELETE,
                                    StandardWatchEventKinds.ENTRY_MODIFY));
                }
            } catch (IOException | UncheckedIOException | ClosedWatchServiceException e) {
                all = false;
            }
        }
        complete = all;
    }

    /** Waits for so many milliseconds, or for a notice; takes all notices there are. */
    private void pause(long milliseconds) throws InterruptedException {
        if (notices.isEmpty()) {
            Thread.sleep(milliseconds);
            return;
        }
        try {
            WatchKey key = notices.get().poll(milliseconds, TimeUnit.MILLISECONDS);
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = notices.get().poll();
            }
        } catch (ClosedWatchServiceException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        notices.ifPresent(service -> {
            try {
                service.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
