package org.incipit.cli;

import java.util.Locale;
import org.incipit.problem.Ink;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** When words are set off by colours. */
enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The ink for a stream.
     *
     * @param watched whether a person reads the stream on a terminal
     */
    Ink ink(Terminal terminal, boolean watched) {
        boolean colours = switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> wished(terminal, watched);
        };
        return colours ? Colour::paint : Ink.NONE;
    }

    /** {@code NO_COLOR} forbids, {@code CLICOLOR_FORCE} demands, and otherwise a terminal that knows colours gets them. */
    private static boolean wished(Terminal terminal, boolean watched) {
        if (terminal.variable("NO_COLOR").isPresent()) {
            return false;
        }
        if (terminal.variable("CLICOLOR_FORCE")
                .filter(force -> !force.equals("0"))
                .isPresent()) {
            return true;
        }
        boolean known =
                terminal.variable("TERM").filter(term -> !term.equals("dumb")).isPresent()
                        || terminal.variable("WT_SESSION").isPresent()
                        || terminal.variable("ANSICON").isPresent()
                        || terminal.variable("ConEmuANSI").filter("ON"::equals).isPresent();
        return watched
                && known
                && !terminal.variable("CLICOLOR").filter("0"::equals).isPresent();
    }

    private static String paint(Ink.Role role, String words) {
        IStyle[] styles = switch (role) {
            case PLACE, HEADING -> new IStyle[] {Style.bold};
            case ERROR -> new IStyle[] {Style.bold, Style.fg_red};
            case WARNING -> new IStyle[] {Style.bold, Style.fg_yellow};
            case CARET -> new IStyle[] {Style.bold, Style.fg_green};
            case HINT, EXAMPLE -> new IStyle[] {Style.fg_cyan};
        };
        return Style.on(styles) + words + Style.reset.on();
    }
}
