package org.incipit.model;

/**
 * A part of a document that can be cited by itself, by its place in it: a paragraph, a list item, a line of verse, a
 * quoted paragraph, a table. Its permanent id stands in {@link Anchors}.
 *
 * @param ordinal how many units stand before it
 */
public record Unit(int ordinal) {}
