package org.incipit.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where a run lays aside what it needs again later, so that the memory it takes does not grow with the length of the texts:
 * the first {@value #IN_MEMORY} bytes stay in memory, the rest goes to a temporary file, which nobody else can open and which
 * is gone when the program ends. Where that file cannot be written, all stays in memory. May be used by several threads.
 */
public final class Shelf {

    /** Bytes laid aside. */
    public interface Shelved {

        /**
         * All of them.
         *
         * @throws java.io.UncheckedIOException where the file they lie in cannot be read
         */
        byte[] bytes();

        /** Those from {@code start} to before {@code end}, likewise. */
        byte[] bytes(int start, int end);

        /** The same, left where they lie. */
        Shelved part(int start, int end);
    }

    private record InMemory(byte[] bytes) implements Shelved {
        @Override
        public byte[] bytes(int start, int end) {
            return Arrays.copyOfRange(bytes, start, end);
        }

        @Override
        public Shelved part(int start, int end) {
            return new InMemory(bytes(start, end));
        }
    }

    private record InFile(FileChannel file, long at, int length) implements Shelved {
        @Override
        public byte[] bytes() {
            return bytes(0, length);
        }

        @Override
        public byte[] bytes(int start, int end) {
            return read(file, at + start, end - start);
        }

        @Override
        public Shelved part(int start, int end) {
            return new InFile(file, at + start, end - start);
        }
    }

    static final int IN_MEMORY = 32 << 20;

    private final long inMemory;
    private final AtomicLong held = new AtomicLong();
    private Optional<FileChannel> file = Optional.empty();
    private boolean refused;
    private long end;

    public Shelf() {
        this(IN_MEMORY);
    }

    /** One that holds everything in memory, as long as somebody holds what was laid on it. */
    public static Shelf ofMemory() {
        return new Shelf(Long.MAX_VALUE);
    }

    /** One that holds so many bytes in memory. */
    Shelf(long inMemory) {
        this.inMemory = inMemory;
    }

    /** Lays bytes aside; they may not be changed afterwards. */
    public Shelved put(byte[] bytes) {
        if (held.addAndGet(bytes.length) > inMemory) {
            Optional<Shelved> written = write(bytes);
            if (written.isPresent()) {
                held.addAndGet(-bytes.length);
                return written.get();
            }
        }
        return held(bytes);
    }

    /** Bytes that stay in memory. */
    public static Shelved held(byte[] bytes) {
        return new InMemory(bytes);
    }

    /** Bytes of a file that is open, and that nobody writes to. */
    public static Shelved in(FileChannel file, long at, int length) {
        return new InFile(file, at, length);
    }

    private synchronized Optional<Shelved> write(byte[] bytes) {
        if (refused) {
            return Optional.empty();
        }
        try {
            FileChannel channel = file.isPresent() ? file.get() : open();
            long at = end;
            ByteBuffer from = ByteBuffer.wrap(bytes);
            while (from.hasRemaining()) {
                channel.write(from, at + from.position());
            }
            end = at + bytes.length;
            return Optional.of(new InFile(channel, at, bytes.length));
        } catch (IOException e) {
            refused = true;
            return Optional.empty();
        }
    }

    private FileChannel open() throws IOException {
        Path path = Files.createTempFile("incipit", null);
        FileChannel opened = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        file = Optional.of(opened);
        return opened;
    }

    private static byte[] read(FileChannel channel, long at, int length) {
        byte[] bytes = new byte[length];
        ByteBuffer to = ByteBuffer.wrap(bytes);
        try {
            while (to.hasRemaining()) {
                if (channel.read(to, at + to.position()) < 0) {
                    throw new IOException("the file was cut short");
                }
            }
        } catch (IOException e) {
            String why = e.getMessage() == null ? "" : ": " + e.getMessage();
            throw new UncheckedIOException(
                    new IOException("what was laid aside in a file cannot be read again" + why, e));
        }
        return bytes;
    }
}
