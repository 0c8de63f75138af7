package org.incipit.serve;

import java.util.Locale;
import java.util.Set;

/**
 * The names under which this machine may be asked. A page of another site can have a name of its own lead to this machine
 * (DNS rebinding) and would read an unpublished edition through it; its requests have that name in them.
 */
final class Hosts {

    private final Set<String> allowed;

    Hosts(int port) {
        this.allowed = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /** Whether a request with this {@code Host} is for this machine. */
    boolean allow(String host) {
        return allowed.contains(host.strip().toLowerCase(Locale.ROOT));
    }
}
