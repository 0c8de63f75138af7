package org.incipit.model;

import java.util.List;
import java.util.Optional;

/**
 * A document of the edition as read from its folder, its text not yet parsed.
 *
 * @param slug name of its folder and its address
 * @param aliases slugs it had before, which lead here
 * @param witness empty where it has none
 */
public record DocumentSource(
        String slug, List<String> aliases, Metadata metadata, Body body, Optional<Witness> witness) {}
