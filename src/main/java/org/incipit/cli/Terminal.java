package org.incipit.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command writes to.
 *
 * @param environment the variables that tell what a user wishes of programs, such as {@code NO_COLOR}
 * @param out whether the standard output is read by a person
 * @param err whether the standard error is
 */
record Terminal(Map<String, String> environment, boolean out, boolean err) {

    /** Nobody is watching. */
    static final Terminal NONE = new Terminal(Map.of(), false, false);

    Terminal {
        environment = Map.copyOf(environment);
    }

    /** That of this process. */
    static Terminal here() {
        return new Terminal(System.getenv(), isTerminal(1), isTerminal(2));
    }

    /**
     * Linux tells each stream by itself. Elsewhere Java tells only whether input and output are a terminal, and the error
     * stream is taken for one with them.
     */
    private static boolean isTerminal(int descriptor) {
        Path stream = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(stream)) {
            try {
                String device = Files.readSymbolicLink(stream).toString();
                return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        return Optional.ofNullable(System.console()).map(Terminal::isTerminal).orElse(false);
    }

    /** From Java 22 on there is a console without a terminal, and it says so. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** The value of a variable; empty where it is not set, or set to nothing. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
