package org.incipit.source;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files as file systems tell them apart, or do not. */
public final class FileNames {

    private FileNames() {}

    /**
     * What all names have in common that are one name to a file system that knows no case, or composes letters and their marks; so
     * of paths.
     */
    public static String key(String name) {
        String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
