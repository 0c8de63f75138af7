package org.incipit.build;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.build.Stock.Published;
import org.incipit.publish.Standing;
import org.incipit.publish.Standing.Stood;
import org.incipit.source.Digest;
import org.incipit.source.Stamp;

/**
 * A file in which the run of one process leaves to the next what it published of what: of each document and page a digest of all
 * that it was made from, and how its files stood. One that is missing, broken or of another program is as good as none: all is
 * made anew then, and another is written.
 *
 * @param file where it stands; nobody else may write there
 * @param program a digest of the program
 * @param believed whether it is read; else it is only written
 */
public record Ledger(Path file, String program, boolean believed) {

    private static final String FORM = "incipit ledger 1";
    private static final HexFormat HEX = HexFormat.of();

    /** Of a file of which nothing is known: no file stands like this. */
    private static final Stood GONE = new Stood("00".repeat(Digest.BYTES), new Stamp(0, -1, ""));

    /** What it says: what was made of what, by name, and how all their files stood. */
    record Entries(Map<String, Published> things, Standing standing) {}

    /** What it says; empty where nothing is to be read that this program wrote. */
    Optional<Entries> read() {
        if (!believed || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        MessageDigest digest = Digest.begun();
        try (DataInputStream in = new DataInputStream(
                new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest))) {
            if (!in.readUTF().equals(FORM) || !in.readUTF().equals(program)) {
                return Optional.empty();
            }
            Entries entries = entries(in);
            String found = Digest.of(digest);
            return in.readUTF().equals(found) ? Optional.of(entries) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Entries entries(DataInputStream in) throws IOException {
        Map<String, Published> things = new HashMap<>();
        Map<String, Stood> stood = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            String from = in.readUTF();
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
        return new Entries(things, new Standing(stood));
    }

    /** Writes what is published now. Where it cannot be written there is none, and the next run makes all anew. */
    void write(Map<String, Published> things, Standing standing) {
        Path draft = file.resolveSibling(
                file.getFileName() + "-" + ProcessHandle.current().pid() + ".part");
        try {
            try {
                writeTo(draft, things, standing);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // The one before stays, and what it says of files that were changed since does not agree with them.
        }
    }

    private void writeTo(Path draft, Map<String, Published> things, Standing standing) throws IOException {
        MessageDigest digest = Digest.begun();
        try (DataOutputStream out = new DataOutputStream(
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)), digest))) {
            out.writeUTF(FORM);
            out.writeUTF(program);
            out.writeInt(things.size());
            for (Map.Entry<String, Published> thing : things.entrySet()) {
                out.writeUTF(thing.getKey());
                out.writeUTF(thing.getValue().from());
                out.writeInt(thing.getValue().paths().size());
                for (String path : thing.getValue().paths()) {
                    write(path, standing.of(path).orElse(GONE), out);
                }
            }
            out.writeUTF(Digest.of(digest));
        }
    }

    private static void write(String path, Stood stood, DataOutputStream out) throws IOException {
        out.writeUTF(path);
        out.write(HEX.parseHex(stood.digest()));
        out.writeLong(stood.stamp().changed());
        out.writeLong(stood.stamp().size());
        out.writeUTF(stood.stamp().file());
    }
}
