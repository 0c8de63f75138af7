package org.incipit.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes, as lower-case hexadecimal. */
public final class Digest {

    /** How many bytes one has. */
    public static final int BYTES = 32;

    private Digest() {}

    /** The digest of bytes: 64 digits. */
    public static String of(byte[] bytes) {
        MessageDigest digest = begun();
        digest.update(bytes);
        return of(digest);
    }

    /** The digest of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A digest that takes bytes piece by piece. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The digest of all bytes that one took; it is begun anew then. */
    public static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
