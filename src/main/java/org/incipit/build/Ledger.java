package org.incipit.build;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.incipit.build.Stock.Published;
import org.incipit.publish.Standing;
import org.incipit.publish.Standing.Stood;
import org.incipit.source.Digest;
import org.incipit.source.Shelf;
import org.incipit.source.Shelf.Shelved;
import org.incipit.source.Stamp;

/**
 * A file in which the run of one process leaves to the next what it published of what: of each document and page a digest of all
 * that it was made from, and how its files stood; and what the documents told. One that is missing, broken or of another program is
 * as good as none: all is made anew then, and another is written.
 *
 * <p>What the documents told stands first, one behind the other, and is read only where it is asked for; then the list of all there
 * is; and at the end where that list begins, and its digest.
 *
 * @param file where it stands; nobody else may write there
 * @param program a digest of the program
 * @param believed whether it is read; else it is only written
 */
public record Ledger(Path file, String program, boolean believed) {

    private static final String FORM = "incipit ledger 3";
    private static final int END = Long.BYTES + Digest.BYTES;

    /** Bytes of the longest list that is read. */
    private static final int LONGEST = 1 << 30;

    private static final HexFormat HEX = HexFormat.of();

    /** Of a file of which nothing is known: no file stands like this. */
    private static final Stood GONE = new Stood("00".repeat(Digest.BYTES), new Stamp(0, -1, ""));

    /** Where in the file it stands what something told, how many bytes that has, and their CRC-32C. */
    private record Place(long at, int length, int check) {}

    /**
     * What something told when it was made.
     *
     * @param check CRC-32C of the bytes
     */
    record Written(From from, Shelved bytes, int check) {

        /** Of bytes that are held. */
        static Written of(From from, byte[] bytes) {
            return new Written(from, Shelf.held(bytes), crc(bytes));
        }

        /** The bytes as they were written; empty where they cannot be read, or are not the same any more. */
        Optional<byte[]> read() {
            try {
                byte[] read = bytes.bytes();
                return crc(read) == check ? Optional.of(read) : Optional.empty();
            } catch (UncheckedIOException e) {
                return Optional.empty();
            }
        }
    }

    /** What it says, while it is open: what was made of what, what that told, by name, and how all their files stood. */
    record Entries(Map<String, Published> things, Map<String, Written> told, Standing standing, FileChannel file) {

        /** Closes it: what was told can be read no more, and another can be written in its place. */
        void close() {
            try {
                file.close();
            } catch (IOException e) {
                // It was only read.
            }
        }
    }

    /** Gives what is written down of each thing that told something. */
    interface Teller {

        /** What a thing told when it was made from this. */
        Optional<byte[]> told(String name, From from);

        /** All that is wanted was asked for. */
        void done();
    }

    /** What it says; empty where nothing is to be read that this program wrote. */
    Optional<Entries> read() {
        if (!believed || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Optional<Entries> entries = Optional.empty();
        try {
            FileChannel open = FileChannel.open(file);
            try {
                entries = read(open);
            } finally {
                if (entries.isEmpty()) {
                    open.close();
                }
            }
        } catch (IOException | RuntimeException e) {
            /* It is as good as none. */
            return Optional.empty();
        }
        return entries;
    }

    private Optional<Entries> read(FileChannel open) throws IOException {
        long end = open.size() - END;
        if (end < 0) {
            return Optional.empty();
        }
        ByteBuffer last = ByteBuffer.wrap(Shelf.in(open, end, END).bytes());
        long start = last.getLong();
        if (start < 0 || start > end || end - start > LONGEST) {
            return Optional.empty();
        }
        byte[] list = Shelf.in(open, start, (int) (end - start)).bytes();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(list));
        boolean sound = last.equals(ByteBuffer.wrap(Digest.begun().digest(list)));
        return sound && in.readUTF().equals(FORM) && in.readUTF().equals(program)
                ? Optional.of(entries(in, open))
                : Optional.empty();
    }

    private static Entries entries(DataInputStream in, FileChannel open) throws IOException {
        Map<String, Published> things = new HashMap<>();
        Map<String, Written> told = new HashMap<>();
        Map<String, Stood> stood = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            From from = new From(in.readUTF(), in.readUTF());
            if (in.readBoolean()) {
                told.put(name, new Written(from, Shelf.in(open, in.readLong(), in.readInt()), in.readInt()));
            }
            List<String> paths = new ArrayList<>();
            for (int files = in.readInt(); files > 0; files--) {
                String path = in.readUTF();
                paths.add(path);
                stood.put(
                        path,
                        new Stood(
                                HEX.formatHex(in.readNBytes(Digest.BYTES)),
                                new Stamp(in.readLong(), in.readLong(), in.readUTF())));
            }
            things.put(name, new Published(from, List.copyOf(paths)));
        }
        return new Entries(things, told, new Standing(stood), open);
    }

    /** Writes what is published now. Where it cannot be written there is none, and the next run makes all anew. */
    void write(Map<String, Published> things, Standing standing, Teller teller) {
        try {
            /* Nobody else can read it: it has sentences of the texts. */
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + "-", ".part");
            try {
                writeTo(draft, things, standing, teller);
                teller.done();
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UncheckedIOException e) {
            // The one before stays, and what it says of files that were changed since does not agree with them.
        }
    }

    private void writeTo(Path draft, Map<String, Published> things, Standing standing, Teller teller)
            throws IOException {
        MessageDigest digest = Digest.begun();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft))) {
            Map<String, Place> places = new HashMap<>();
            long at = 0;
            for (Map.Entry<String, Published> thing : things.entrySet()) {
                Optional<byte[]> told =
                        teller.told(thing.getKey(), thing.getValue().from());
                if (told.isPresent()) {
                    byte[] bytes = told.get();
                    file.write(bytes);
                    places.put(thing.getKey(), new Place(at, bytes.length, crc(bytes)));
                    at += bytes.length;
                }
            }
            DataOutputStream list = new DataOutputStream(new DigestOutputStream(file, digest));
            list.writeUTF(FORM);
            list.writeUTF(program);
            list.writeInt(things.size());
            for (Map.Entry<String, Published> thing : things.entrySet()) {
                list.writeUTF(thing.getKey());
                list.writeUTF(thing.getValue().from().all());
                list.writeUTF(thing.getValue().from().used());
                write(Optional.ofNullable(places.get(thing.getKey())), list);
                list.writeInt(thing.getValue().paths().size());
                for (String path : thing.getValue().paths()) {
                    write(path, standing.of(path).orElse(GONE), list);
                }
            }
            file.write(ByteBuffer.allocate(Long.BYTES).putLong(at).array());
            file.write(digest.digest());
        }
    }

    private static void write(Optional<Place> place, DataOutputStream out) throws IOException {
        out.writeBoolean(place.isPresent());
        if (place.isPresent()) {
            out.writeLong(place.get().at());
            out.writeInt(place.get().length());
            out.writeInt(place.get().check());
        }
    }

    private static void write(String path, Stood stood, DataOutputStream out) throws IOException {
        out.writeUTF(path);
        out.write(HEX.parseHex(stood.digest()));
        out.writeLong(stood.stamp().changed());
        out.writeLong(stood.stamp().size());
        out.writeUTF(stood.stamp().file());
    }

    private static int crc(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, bytes.length);
        return (int) crc.getValue();
    }
}
