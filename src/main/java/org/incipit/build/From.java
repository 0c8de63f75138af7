package org.incipit.build;

/**
 * What a thing is made from, as digests: two that have either in common are the same.
 *
 * @param all of all that may matter to it
 * @param found of what was found to matter when it was read; the same as the other where nothing less is known
 */
record From(String all, String found) {

    /** Where all matters. */
    static From all(String all) {
        return new From(all, all);
    }

    /** Whether what is made from the one is what is made from the other. */
    boolean isLike(From other) {
        return all.equals(other.all) || found.equals(other.found);
    }
}
