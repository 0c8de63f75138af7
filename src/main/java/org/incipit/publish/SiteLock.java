package org.incipit.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write to a site's folder, held by one build at a time. The system takes it away from a process that ends,
 * however it ends; the file that stays behind then bars nobody.
 */
final class SiteLock implements AutoCloseable {

    /** Behind all that is written, since some systems bar readers too. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private SiteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock; empty where another build has it. Whoever gives it back removes the file, and one who opened it just
     * before would hold a lock on a file that is nowhere: so the holder's name is written into it, and has to be found.
     */
    static Optional<SiteLock> take(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            String holder =
                    ProcessHandle.current().pid() + " " + Thread.currentThread().getId() + "\n";
            if (lock(channel).isPresent()) {
                channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
                if (holder.equals(written(file))) {
                    return Optional.of(new SiteLock(file, channel));
                }
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

    private static String written(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** Gives the lock back, and takes the file away. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
