package org.incipit.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files that are the same wherever and whenever they are made. */
public final class Archive {

    /** The first day that a ZIP file can tell; its midnight would stand for all days before it. */
    private static final LocalDate DAY = LocalDate.of(1980, 1, 1);

    private Archive() {}

    /**
     * A ZIP file.
     *
     * @param files contents by path, in the order in which they are to stand
     * @param stored paths of those that are not to be compressed
     */
    public static byte[] of(Map<String, byte[]> files, List<String> stored) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(DAY.atTime(12, 0));
                if (stored.contains(file.getKey())) {
                    CRC32 sum = new CRC32();
                    sum.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
