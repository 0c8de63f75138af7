package org.incipit.model;

/** A unit of a document, seen from the edition as a whole. */
public record Spot(String slug, Anchors.Anchor anchor) {}
