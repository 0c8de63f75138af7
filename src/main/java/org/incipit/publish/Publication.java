package org.incipit.publish;

/**
 * What publishing did to the site's folder.
 *
 * @param files how many files the site has
 * @param changed how many of them are new or have other bytes than before
 * @param removed how many files of the last build are gone
 */
public record Publication(int files, int changed, int removed) {}
