package org.incipit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.concurrent.Callable;
import org.incipit.serve.Serving;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code incipit serve}. */
@Command(
        name = "serve",
        description = "Builds, shows the site on this machine, and builds again whenever something is saved.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST = 65_535;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private SiteOption site = new SiteOption();

    @Mixin
    private Reporting reporting = new Reporting();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = Port.class,
            defaultValue = "0",
            description = "Port to listen on (default: 4400, or the next that is free).",
            showDefaultValue = CommandLine.Help.Visibility.NEVER)
    private int port;

    @Override
    public Integer call() {
        Incipit.refuse(spec, Folders.problem(content.folder(), site.folder()).or(templates::problem));
        PrintWriter err = spec.commandLine().getErr();
        Report report = reporting.report(spec);
        try (Serving serving = Serving.open(
                content.folder(),
                site.folder(),
                templates.folder(content.folder()),
                port,
                reporting.strict(),
                ledger.of(Incipit.terminal(spec).environment(), site.folder()),
                result -> report.built(result, site.folder().toString()),
                failure -> Failure.tell(failure, err))) {
            Thread ending = new Thread(serving::close, "incipit-end");
            Runtime.getRuntime().addShutdownHook(ending);
            report.say("The site is at " + serving.address() + " (Ctrl-C ends this).");
            serving.run();
            return ExitCode.DONE;
        } catch (BindException e) {
            err.println(
                    port == 0
                            ? "No port from " + Serving.PORT + " on is free."
                            : "Port " + port + " is taken; another desk may be at work.");
            err.println("      = name another with --port" + (port == 0 ? "" : ", or none"));
            return ExitCode.COMMAND;
        } catch (IOException e) {
            err.println("The site cannot be shown: " + e.getMessage() + ".");
            err.println("      = see that this machine lets programmes listen on 127.0.0.1");
            return ExitCode.MACHINE;
        }
    }

    /** Reads a port. */
    static final class Port implements CommandLine.ITypeConverter<Integer> {

        @Override
        public Integer convert(String given) {
            if (given.matches("\\d{1,5}") && Integer.parseInt(given) <= HIGHEST) {
                return Integer.valueOf(given);
            }
            throw new CommandLine.TypeConversionException("'" + given + "' is no port; one has 1 to " + HIGHEST);
        }
    }
}
