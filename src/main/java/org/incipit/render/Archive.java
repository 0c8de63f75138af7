package org.incipit.render;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files that are the same wherever and whenever they are made. */
public final class Archive implements Closeable {

    /** The first day that a ZIP file can tell; its midnight would stand for all days before it. */
    private static final LocalDate DAY = LocalDate.of(1980, 1, 1);

    private final ZipOutputStream zip;

    /** A ZIP file that is written somewhere, which is closed with it. */
    public Archive(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** One that takes less than half of the time to make, and is a seventh larger. */
    public static Archive quick(OutputStream out) {
        Archive archive = new Archive(out);
        archive.zip.setLevel(Deflater.BEST_SPEED);
        return archive;
    }

    /** Puts a file into it, behind the others. */
    public void add(String path, byte[] content) throws IOException {
        put(entry(path), content);
    }

    /** The same, uncompressed. */
    public void store(String path, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = entry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        put(entry, content);
    }

    private static ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(DAY.atTime(12, 0));
        return entry;
    }

    private void put(ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
