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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells when files change. What changed is told by comparing snapshots alone; the machine's own notices only say when to
 * look, and into which folders. So nothing is lost where a machine gives none (a network folder, too many folders), or drops
 * some: then a look at everything finds it, a little later.
 */
final class Watch implements AutoCloseable {

    /** Milliseconds without a change after which what an editor writes is taken to be written. */
    private static final long QUIET = 25;

    /** Milliseconds between emptying a file and writing it, as one save does both. */
    private static final long BRIEF = 2;

    /** Milliseconds after which a folder that does not come to rest is taken as it is. */
    private static final long PATIENCE = 2000;

    /** After so many times the longest wait it is time to look at everything, even where notice comes after notice. */
    private static final long OVERDUE = 10;

    /** So much longer than a look at everything takes it is at least until the next. */
    private static final long RARELY = 20;

    private final List<Path> roots;
    private final long untold;
    private final long told;
    private final Optional<WatchService> notices;
    private final Map<Path, Listened> keys = new HashMap<>();

    /** Where something happened since the files stood still. */
    private final Set<Path> noticed = new HashSet<>();

    private Snapshot seen = new Snapshot(Map.of());
    private boolean complete;

    /** Whether notices do not tell where to look. */
    private boolean everywhere = true;

    private final LongSupplier clock = System::nanoTime;
    private long changed = now();
    private long whole = now();
    private long took;
    private volatile boolean closed;

    /** A folder that notices are asked for, with what the machine knows it by. */
    private record Listened(WatchKey key, String folder) {}

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
        boolean notice = pause(Math.min(longest, Math.max(complete ? told : untold, RARELY * took)));
        everywhere |= !notice;
    }

    /** Looks at everything if that was not done for long, since there is always a notice; for a moment in which nobody waits. */
    void catchUp() {
        if (now() - whole > OVERDUE * told) {
            everywhere = true;
            look();
        }
    }

    /** How the files stood when they were looked at last. */
    Snapshot last() {
        return seen;
    }

    /** How the files stand as soon as they stand still, if that comes soon. */
    Snapshot settled() throws InterruptedException {
        Snapshot found = still(QUIET);
        noticed.clear();
        return found;
    }

    /** The same, where what is written in steps that follow each other at once is seen as one; it may be the half of more. */
    Snapshot brief() throws InterruptedException {
        return still(BRIEF);
    }

    private Snapshot still(long quiet) throws InterruptedException {
        long began = now();
        pause(0);
        look();
        for (long rest = rest(quiet); rest > 0 && now() - began < PATIENCE && !closed; rest = rest(quiet)) {
            pause(rest);
            look();
        }
        return seen;
    }

    /** How long it has to be quiet yet. */
    private long rest(long quiet) {
        return quiet - (now() - changed);
    }

    /** Looks where something happened since the files stood still. */
    private void look() {
        Optional<Snapshot> near = everywhere || !complete ? Optional.empty() : seen.again(noticed);
        boolean more = false;
        if (near.isEmpty()) {
            everywhere = true;
            whole = now();
            near = Optional.of(Snapshot.of(roots));
            took = now() - whole;
            more = listen(near.get());
        }
        boolean otherwise = more || !near.get().isAs(seen);
        /* What happened in a folder before it was listened to is found by another look at everything. */
        everywhere &= otherwise;
        if (otherwise) {
            changed = now();
        }
        seen = near.get();
    }

    /** Asks for notices of every folder, of one that was replaced anew; whether there are some that none were asked for before. */
    private boolean listen(Snapshot found) {
        keys.entrySet().removeIf(known -> {
            Listened listened = known.getValue();
            boolean gone = !found.folders().containsKey(known.getKey())
                    || !found.known(known.getKey()).equals(listened.folder())
                    || !listened.key().isValid();
            if (gone) {
                listened.key().cancel();
            }
            return gone;
        });
        int before = keys.size();
        notices.ifPresent(service -> found.folders().keySet().forEach(folder -> listen(service, folder, found)));
        complete = !keys.isEmpty() && keys.keySet().equals(found.folders().keySet());
        return keys.size() > before;
    }

    private void listen(WatchService service, Path folder, Snapshot found) {
        if (keys.containsKey(folder)) {
            return;
        }
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            keys.put(folder, new Listened(key, found.known(folder)));
        } catch (IOException | UncheckedIOException | ClosedWatchServiceException e) {
            /* It is found by looking. */
            keys.remove(folder);
        }
    }

    /** Waits for so many milliseconds, or for a notice; takes all notices there are. Whether there was one. */
    boolean pause(long milliseconds) throws InterruptedException {
        if (notices.isEmpty()) {
            Thread.sleep(milliseconds);
            return false;
        }
        boolean any = false;
        try {
            WatchKey key = notices.get().poll(milliseconds, TimeUnit.MILLISECONDS);
            while (key != null) {
                any = true;
                take(key);
                key = notices.get().poll();
            }
        } catch (ClosedWatchServiceException e) {
            closed = true;
        }
        return any;
    }

    private void take(WatchKey key) {
        boolean lost = key.pollEvents().stream().anyMatch(event -> event.kind() == StandardWatchEventKinds.OVERFLOW);
        if (!key.reset() || lost || !(key.watchable() instanceof Path folder)) {
            everywhere = true;
        } else {
            noticed.add(folder);
        }
    }

    private long now() {
        return TimeUnit.NANOSECONDS.toMillis(clock.getAsLong());
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
