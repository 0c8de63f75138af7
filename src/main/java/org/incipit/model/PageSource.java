package org.incipit.model;

import java.util.List;

/**
 * A page of the edition's own, such as its principles.
 *
 * @param slug its address, and its file's name with the folders it stands in: {@code problems/e0101}
 * @param path its file, from the edition's folder
 * @param aliases slugs it had before, which lead here
 * @param title heading of the page, and its name in the menu
 * @param order its place in the menu
 */
public record PageSource(String slug, String path, List<String> aliases, String title, int order, Body body) {}
