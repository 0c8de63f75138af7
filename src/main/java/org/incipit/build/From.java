package org.incipit.build;

/**
 * What a thing is made from, as digests. Two are alike if either digest is the same.
 *
 * @param all of all that may matter to it
 * @param used of what does, as was found when it was read; the same as the other where nothing less is known
 */
record From(String all, String used) {

    /** Where all matters. */
    static From all(String all) {
        return new From(all, all);
    }

    /** Whether what is made from the one is what is made from the other. */
    boolean isLike(From other) {
        return all.equals(other.all) || used.equals(other.used);
    }
}
