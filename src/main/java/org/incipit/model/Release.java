package org.incipit.model;

import java.util.List;

/**
 * A state of the edition that was published.
 *
 * @param number 1, 2 …
 * @param date the day
 * @param message what changed, one line
 * @param responsible who is responsible for it, names in the order given
 */
public record Release(int number, Edtf date, String message, List<String> responsible) {

    public Release {
        responsible = List.copyOf(responsible);
    }
}
