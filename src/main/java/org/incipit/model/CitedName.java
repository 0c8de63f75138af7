package org.incipit.model;

/**
 * A name as a bibliography needs it.
 *
 * @param family the name it is sorted under; the whole name of a body, or of somebody with one name
 * @param given the forenames; empty where {@code family} is the whole name
 */
public record CitedName(String family, String given) {

    /** A name that is never turned round. */
    public static CitedName whole(String name) {
        return new CitedName(name, "");
    }

    public boolean isWhole() {
        return given.isEmpty();
    }

    /** In the order it is spoken: “Gary Goldberg”. */
    public String inOrder() {
        return isWhole() ? family : given + " " + family;
    }

    /** In the order of an index: “Goldberg, Gary”. */
    public String inverted() {
        return isWhole() ? family : family + ", " + given;
    }
}
