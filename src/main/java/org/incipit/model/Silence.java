package org.incipit.model;

import java.util.Optional;
import org.incipit.source.SourceSpan;

/**
 * A warning that the editors do not want to see again, as {@code edition.yaml} names it.
 *
 * @param code the code of a warning, such as {@code W0204}
 * @param in the file or folder it is silenced in, from the edition's folder, with {@code /} between folders; empty for all
 * @param words what has to stand at the place of the warning; empty for anything
 * @param reason why, in plain words
 */
public record Silence(String code, Optional<String> in, Optional<String> words, String reason, SourceSpan where) {}
