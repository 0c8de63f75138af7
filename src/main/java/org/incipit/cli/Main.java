package org.incipit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs one command; {@code build} where none is named. */
    public static void main(String[] args) {
        int code = run(args);
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /** Runs one command on the standard output and gives its {@link ExitCode}. */
    public static int run(String... args) {
        return run(Terminal.here(), writer(FileDescriptor.out), writer(FileDescriptor.err), args);
    }

    /** Runs one command and gives its exit code; writes to {@code out} and {@code err} only. */
    static int run(Terminal terminal, PrintWriter out, PrintWriter err, String... args) {
        String[] words = args.length == 0 ? new String[] {"build"} : args;
        CommandLine line = Incipit.line(terminal, words)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, given) -> tell(wrong, err))
                .setExecutionExceptionHandler((failure, command, parsed) -> Failure.tell(failure, err));
        int code = execute(line, err, words);
        out.flush();
        err.flush();
        return code;
    }

    /** What is wrong with a command, what was probably meant, and how it is written. */
    private static int tell(CommandLine.ParameterException wrong, PrintWriter err) {
        err.println(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        wrong.getCommandLine().usage(err);
        return ExitCode.COMMAND;
    }

    /** Picocli hands exceptions on, but not errors, such as that of a machine with too little memory. */
    private static int execute(CommandLine line, PrintWriter err, String... args) {
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError failure) {
            return Failure.tell(failure, err);
        }
    }

    /** UTF-8 whatever the machine's locale: problems quote the text. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        OutputStream stream = new FileOutputStream(descriptor);
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
