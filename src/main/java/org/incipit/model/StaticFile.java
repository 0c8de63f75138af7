package org.incipit.model;

import java.nio.file.Path;

/**
 * A file that is copied through as it is.
 *
 * @param path where it goes in the site, with {@code /} between folders
 * @param file where it lies
 */
public record StaticFile(String path, Path file) {}
