package org.incipit.align;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives ids to units that have none: {@code p12a}, {@code p12b} … {@code p12z}, {@code p12aa} … to those that stand behind
 * {@code p12}, {@code p0a} to one in front of all, and the next whole number to those at the end. No id is given twice, nor
 * one that was ever given.
 */
final class NewIds {

    /** What an id of a unit looks like: a number, and letters where it was inserted later. */
    static final Pattern ID = Pattern.compile("p(\\d{1,9})([a-z]*)");

    private static final int LETTERS = 26;

    private final Set<String> given;
    private int highest;

    /** Ids besides all that were ever given. */
    NewIds(Collection<String> given) {
        this.given = new HashSet<>(given);
        given.forEach(id -> highest = Math.max(highest, number(id)));
    }

    private static int number(String id) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** An id for a unit that stands behind another one; {@code before} is empty for one in front of all. */
    String behind(String before) {
        String stem = "p" + (before.isEmpty() ? 0 : number(before));
        for (int n = 1; ; n++) {
            String id = stem + letters(n);
            if (given.add(id)) {
                return id;
            }
        }
    }

    /** An id for a unit behind the last one. */
    String atEnd() {
        highest++;
        String id = "p" + highest;
        given.add(id);
        return id;
    }

    private static String letters(int n) {
        String rest = n > LETTERS ? letters((n - 1) / LETTERS) : "";
        return rest + (char) ('a' + (n - 1) % LETTERS);
    }
}
