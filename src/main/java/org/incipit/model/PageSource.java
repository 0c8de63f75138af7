package org.incipit.model;

/**
 * A page of the edition's own, such as its principles.
 *
 * @param slug name of its file and its address
 * @param title heading of the page, and its name in the menu
 * @param order its place in the menu
 */
public record PageSource(String slug, String title, int order, Body body) {}
