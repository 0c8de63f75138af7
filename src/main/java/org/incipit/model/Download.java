package org.incipit.model;

/**
 * A document in one of its forms.
 *
 * @param address from the site's root
 * @param bytes its size
 */
public record Download(Form form, String address, long bytes) {}
