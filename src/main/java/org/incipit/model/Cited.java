package org.incipit.model;

import java.util.List;

/**
 * A document as others refer to it.
 *
 * @param downloads its other forms
 */
public record Cited(Reference reference, Citations citations, List<Download> downloads) {

    /** The same, with the forms that were made of it. */
    public Cited with(List<Download> made) {
        return new Cited(reference, citations, made);
    }
}
