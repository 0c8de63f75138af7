package org.incipit.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.incipit.problem.Code;
import org.incipit.problem.Explanation;
import org.incipit.problem.ExplanationFormat;
import org.incipit.problem.Ink;
import org.incipit.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code incipit explain}. */
@Command(
        name = "explain",
        description = "Explains problems: what they mean, how to mend them, and an example.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private static final int WIDTH = 78;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", description = "Codes such as E0401; without any, all are listed.")
    private List<String> asked = List.of();

    @Mixin
    private ColourOption colour = new ColourOption();

    @Override
    public Integer call() {
        List<Code> codes = new ArrayList<>();
        asked.forEach(word -> codes.add(code(word)));
        Terminal terminal = Incipit.terminal(spec);
        Ink ink = colour.ink(terminal, terminal.out());
        PrintWriter out = spec.commandLine().getOut();
        if (codes.isEmpty()) {
            ExplanationFormat.list(ink).forEach(out::println);
        }
        String before = "";
        for (Code code : codes) {
            out.print(before);
            ExplanationFormat.lines(Explanation.of(code), WIDTH, ink).forEach(out::println);
            before = "\n\n";
        }
        return ExitCode.DONE;
    }

    private Code code(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        List<String> known = Arrays.stream(Code.values()).map(Code::name).toList();
        if (known.contains(name)) {
            return Code.valueOf(name);
        }
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "no problem has the code '" + word + "'"
                        + Nearest.of(name, known)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; without a code, all are listed"));
    }
}
