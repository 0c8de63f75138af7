package org.incipit.model;

import java.util.regex.Pattern;

/** What can be told of the target of a link by its form alone. */
public final class WebAddress {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WITH_HOST =
            Pattern.compile("https?://[^/?#\\s@:]+(?::\\d+)?(?:[/?#]\\S*)?", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** Whether a target lies outside the site: it has a scheme, or begins with a host. */
    public static boolean leaves(String target) {
        return target.startsWith("//") || SCHEME.matcher(target).matches();
    }

    /** Whether it is an address of {@code http} or {@code https} that names a host, and has no space in it. */
    public static boolean hasHost(String target) {
        return WITH_HOST.matcher(target).matches();
    }
}
