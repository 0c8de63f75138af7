package org.incipit.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ids and slugs: names that become part of an address, and files that have to be the same file on every system. They are
 * made of lower-case letters a to z, digits and single hyphens, are at most 100 long, and are none of the names that
 * Windows keeps for devices.
 */
public final class PortableName {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern DEVICES = Pattern.compile("(?:com|lpt)[1-9]");
    private static final Set<String> MORE_DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final int LONGEST = 100;

    private PortableName() {}

    public static boolean isOne(String name) {
        return name.length() <= LONGEST
                && SHAPE.matcher(name).matches()
                && !DEVICES.matcher(name).matches()
                && !MORE_DEVICES.contains(name);
    }
}
