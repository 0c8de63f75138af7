package org.incipit.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How a file stands. Where two stamps are the same, nobody wrote to it between them, or so soon after the first, and as many bytes,
 * that the machine's clock for files cannot tell.
 *
 * @param changed when it was changed, in nanoseconds since 1970, as far as the machine tells them
 * @param size in bytes
 * @param file what the machine knows it by; another one where it was replaced
 */
public record Stamp(long changed, long size, String file) {

    /** By what the machine says of it. */
    public static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                attributes.size(),
                Objects.toString(attributes.fileKey(), ""));
    }

    /** Of a file itself; empty where there is none, and of links and folders. */
    public static Optional<Stamp> of(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? Optional.of(of(attributes)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
