package org.incipit.collate;

import java.util.Optional;
import org.incipit.model.Unit;
import org.incipit.source.SourceSpan;

/**
 * One character of what the edition says its witness reads, or the bound between two blocks.
 *
 * @param codePoint the character; of a bound, a space
 * @param bound whether blocks meet here
 * @param startsUnit whether a unit begins behind a bound
 * @param unit the unit it stands in or, of a bound, in front of; empty before the first
 * @param where where an editor wrote it
 */
record Symbol(int codePoint, boolean bound, boolean startsUnit, Optional<Unit> unit, SourceSpan where) {

    boolean space() {
        return codePoint == ' ';
    }
}
