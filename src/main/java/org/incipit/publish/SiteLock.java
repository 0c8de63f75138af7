package org.incipit.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/**
 * The right to write to a site's folder, held by one build at a time. The system takes it away from a process that ends,
 * however it ends; the file that stays behind then bars nobody.
 */
final class SiteLock implements AutoCloseable {

    /** Behind all that is written, since some systems bar readers too. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final byte HELD = '+';
    private static final byte GIVEN_BACK = '-';

    /**
     * What this process holds is written down where all of it can see it, whatever class loader it came by. One who opened
     * the file to find that out would, on POSIX systems, give up the lock by closing it again.
     */
    private static final String HELD_HERE = "org.incipit.held.";

    private final Path file;
    private final String name;
    private final FileChannel channel;

    private SiteLock(Path file, String name, FileChannel channel) {
        this.file = file;
        this.name = name;
        this.channel = channel;
    }

    /**
     * Takes the lock; empty where another build has it. Whoever gives it back removes the file, and one who opened it just
     * before would hold a lock on a file that is nowhere: so what is given back says so in the file itself. It is read by the
     * channel that locks, for on POSIX systems to close any other way to the file would give up the lock.
     */
    static Optional<SiteLock> take(Path file) throws IOException {
        String name = HELD_HERE + identity(file);
        if (System.getProperties().putIfAbsent(name, "") != null) {
            return Optional.empty();
        }
        Optional<SiteLock> lock = Optional.empty();
        try {
            lock = take(file, name);
        } finally {
            if (lock.isEmpty()) {
                System.getProperties().remove(name);
            }
        }
        return lock;
    }

    /** What a file is known by, whichever links lead to its folder. */
    private static Path identity(Path file) throws IOException {
        return Objects.requireNonNull(file.toAbsolutePath().getParent())
                .toRealPath()
                .resolve(file.getFileName());
    }

    private static Optional<SiteLock> take(Path file, String name) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        try {
            if (lock(channel).isPresent() && !isGivenBack(channel)) {
                mark(channel, HELD);
                return Optional.of(new SiteLock(file, name, channel));
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(PLACE, 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static boolean isGivenBack(FileChannel channel) throws IOException {
        ByteBuffer first = ByteBuffer.allocate(1);
        return channel.read(first, 0) == 1 && first.get(0) == GIVEN_BACK;
    }

    private static void mark(FileChannel channel, byte state) throws IOException {
        channel.write(ByteBuffer.wrap(new byte[] {state}), 0);
    }

    /** Takes the file away, and gives the lock back. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
            mark(channel, GIVEN_BACK);
        } finally {
            System.getProperties().remove(name);
        }
    }
}
