package org.incipit.model;

import java.util.List;

/**
 * A page of the edition's own, such as its principles.
 *
 * @param slug name of its file and its address
 * @param aliases slugs it had before, which lead here
 * @param title heading of the page, and its name in the menu
 * @param order its place in the menu
 */
public record PageSource(String slug, List<String> aliases, String title, int order, Body body) {}
