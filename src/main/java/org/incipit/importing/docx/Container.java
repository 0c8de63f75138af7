package org.incipit.importing.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks at the archive that a DOCX is, without keeping what is in it. */
final class Container {

    private static final long LARGEST = 256L << 20;
    private static final int MOST = 4000;
    private static final long HIGHEST_RATIO = 150;
    private static final long FREE = 4L << 20;

    /** What an archive turns out to be. */
    enum Verdict {
        FINE,
        NO_ARCHIVE,
        TOO_LARGE,
        NO_TEXT,
        DOCUMENT_TYPE
    }

    private Container() {}

    /** Unpacks everything once, counts, and keeps nothing. */
    static Verdict of(byte[] bytes) {
        long total = 0;
        int entries = 0;
        boolean text = false;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                text |= entry.getName().equals("word/document.xml");
                boolean xml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                boolean first = true;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > LARGEST || entries > MOST || (total > FREE && total / bytes.length > HIGHEST_RATIO)) {
                        return Verdict.TOO_LARGE;
                    }
                    if (xml && first && read > 0 && hasDocumentType(buffer, read)) {
                        return Verdict.DOCUMENT_TYPE;
                    }
                    first = false;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Verdict.NO_ARCHIVE;
        }
        return entries == 0 ? Verdict.NO_ARCHIVE : text ? Verdict.FINE : Verdict.NO_TEXT;
    }

    private static boolean hasDocumentType(byte[] buffer, int length) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
    }

    /** The bytes as a stream for the library. */
    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
