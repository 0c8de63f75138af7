package org.incipit.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ids and slugs: names that become part of an address, and files that have to be the same file on every system. They are
 * made of lower-case letters a to z, digits and single hyphens, are at most 100 long, and are none of the names that
 * Windows keeps for devices.
 */
public final class PortableName {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern FILE = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]*[^\\\\/:*?\"<>|\\p{Cntrl}. ]");
    private static final Pattern DEVICES = Pattern.compile("(?:com|lpt)[1-9\u00b9\u00b2\u00b3]");
    private static final Set<String> MORE_DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");
    private static final int LONGEST = 100;
    private static final int LONGEST_FILE = 255;

    private PortableName() {}

    /** Whether every system can have a file of this name, which is no address of the edition's own. */
    public static boolean mayBeFile(String name) {
        String base = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        String lower = base.strip().toLowerCase(Locale.ROOT);
        return FILE.matcher(name).matches()
                && HiddenCharacter.first(name, 0).isEmpty()
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_FILE
                && !DEVICES.matcher(lower).matches()
                && !MORE_DEVICES.contains(lower);
    }

    public static boolean isOne(String name) {
        return name.length() <= LONGEST
                && SHAPE.matcher(name).matches()
                && !DEVICES.matcher(name).matches()
                && !MORE_DEVICES.contains(name);
    }
}
