package org.incipit.model;

import org.incipit.source.SourceFile;

/**
 * A document as a release wrote it down.
 *
 * @param state its ids
 * @param text its {@code text.md} as it was
 */
public record ReleasedText(Release release, TextState state, SourceFile text) {}
