package org.incipit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One command, run as an editor runs it. */
public record Run(int code, String out, String err) {

    public static Run of(String... args) {
        return on(Terminal.NONE, args);
    }

    /** The same, on a terminal. */
    static Run on(Terminal terminal, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(terminal, new PrintWriter(out), new PrintWriter(err), args);
        return new Run(
                code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}
