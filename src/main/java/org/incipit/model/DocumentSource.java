package org.incipit.model;

import java.util.Optional;

/**
 * A document of the edition as read from its folder, its text not yet parsed.
 *
 * @param slug name of its folder and its address
 * @param witness empty where it has none
 */
public record DocumentSource(String slug, Metadata metadata, Body body, Optional<Witness> witness) {}
