package org.incipit.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.incipit.build.Ledger;
import org.incipit.build.Pipeline;
import org.incipit.build.Result;
import org.incipit.build.Workshop;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code incipit}, and the commands under it. */
@Command(
        name = "incipit",
        description = "Builds a scholarly digital edition from Markdown and YAML into a static site.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 done, 1 the content has errors, 2 the command was wrong, 3 the machine failed."})
final class Incipit implements Callable<Integer> {

    /** The commands, in the order in which they are listed. */
    private static final List<Class<?>> COMMANDS = List.of(
            Build.class,
            Check.class,
            ReleaseCommand.class,
            ServeCommand.class,
            NewCommand.class,
            ImportCommand.class,
            ExplainCommand.class,
            AutoComplete.GenerateCompletion.class);

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    private Incipit(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * The command line that reads these arguments. Where the first of them names a build or a check, it knows no other
     * command: to read the annotations of all takes longer than to read a text.
     */
    static CommandLine line(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new Incipit(terminal));
        switch (args.length == 0 ? "" : args[0]) {
            case "build" -> line.addSubcommand(Build.class);
            case "check" -> line.addSubcommand(Check.class);
            default -> COMMANDS.forEach(line::addSubcommand);
        }
        return line;
    }

    /** Where the command writes to. */
    static Terminal terminal(CommandSpec spec) {
        return spec.root().userObject() instanceof Incipit incipit ? incipit.terminal : Terminal.NONE;
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "name a command: " + String.join(", ", spec.subcommands().keySet()));
    }

    /** {@code incipit build}. */
    @Command(
            name = "build",
            description = "Builds the edition and publishes it in the site's folder.",
            mixinStandardHelpOptions = true)
    static final class Build implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private ContentOption content = new ContentOption();

        @Mixin
        private SiteOption site = new SiteOption();

        @Mixin
        private TemplatesOption templates = new TemplatesOption();

        @Mixin
        private LedgerOption ledger = new LedgerOption();

        @Mixin
        private Reporting reporting = new Reporting();

        @Override
        public Integer call() {
            refuse(spec, Folders.problem(content.folder(), site.folder()).or(templates::problem));
            Optional<Ledger> last = ledger.of(terminal(spec).environment(), site.folder());
            Workshop workshop = last.map(Workshop::ofOneRun).orElseGet(Workshop::ofOneRun);
            Result result = reporting.watched(
                    spec,
                    options -> Pipeline.build(
                            content.folder(),
                            site.folder(),
                            options.with(templates.folder(content.folder())),
                            workshop));
            last.ifPresent(LedgerOption::tidy);
            return reporting.report(spec).built(result, site.folder().toString());
        }
    }

    /** {@code incipit check}. */
    @Command(
            name = "check",
            description = "Does all that build does, except writing, and reads the pages: links, addresses, HTML.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private ContentOption content = new ContentOption();

        @Mixin
        private TemplatesOption templates = new TemplatesOption();

        /** What it asks for is done in any case. */
        @SuppressWarnings("unused")
        @Option(
                names = "--against-last-release",
                description = "Look in the pages for every address that was ever published; done without it too.")
        private boolean againstLastRelease;

        @Mixin
        private Reporting reporting = new Reporting();

        @Override
        public Integer call() {
            refuse(spec, Folders.problem(content.folder()).or(templates::problem));
            Result result = reporting.watched(
                    spec,
                    options -> Pipeline.check(content.folder(), options.with(templates.folder(content.folder()))));
            return reporting.report(spec).checked(result);
        }
    }

    static void refuse(CommandSpec spec, Optional<String> problem) {
        problem.ifPresent(message -> {
            throw new CommandLine.ParameterException(spec.commandLine(), message);
        });
    }
}
