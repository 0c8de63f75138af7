package org.incipit.launch;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.incipit.cache.CacheFolder;
import org.incipit.cli.Main;

/** Where the jar starts. Runs one command, in a JVM of its own if that is faster, and ends with its exit code. */
public final class Launcher {

    /** The environment variable that, whatever its value, keeps everything in the JVM that was started. */
    static final String ONE_JVM = "INCIPIT_ONE_JVM";

    /** Under these a JVM gets options that were not meant for two. */
    private static final Set<String> OPTIONS = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** Commands that work long enough to gain by a second JVM and not so long that it is in the way, as at the desk. */
    private static final Set<String> COMMANDS = Set.of("build", "check", "release", "import");

    /** Commands that go all the way, so that the classes they load are those that all need. */
    private static final Set<String> WHOLE = Set.of("build", "check");

    private Launcher() {}

    /** Runs one command; {@code build} where none is named. */
    public static void main(String[] args) throws InterruptedException {
        Map<String, String> environment = System.getenv();
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        Optional<Java> java = pays(environment, options, args) ? Java.here() : Optional.empty();
        OptionalInt code = java.isEmpty()
                ? OptionalInt.empty()
                : run(java.get(), CacheFolder.of(environment), makes(environment, args), args);
        if (code.isEmpty()) {
            Main.main(args);
        } else if (code.getAsInt() != 0) {
            System.exit(code.getAsInt());
        }
    }

    /**
     * Whether a command is to run in a second JVM.
     *
     * @param options what the first one was started with
     */
    static boolean pays(Map<String, String> environment, List<String> options, String... args) {
        if (environment.containsKey(ONE_JVM) || !options.isEmpty()) {
            return false;
        }
        for (String variable : OPTIONS) {
            if (environment.containsKey(variable)) {
                return false;
            }
        }
        return COMMANDS.contains(command(args));
    }

    /** Whether a command makes the archive where there is none. */
    static boolean makes(Map<String, String> environment, String... args) {
        return WHOLE.contains(command(args)) && !CacheFolder.isThrownAway(environment);
    }

    /**
     * Runs one command in a JVM of its own; with the archive, if there is one.
     *
     * @param makes whether it else makes the archive for the next
     * @return its exit code; empty where there is no other JVM
     */
    static OptionalInt run(Java java, Optional<CacheFolder> cache, boolean makes, String... args)
            throws InterruptedException {
        List<String> command = new ArrayList<>(Tuning.of(args));
        Optional<ClassArchive> archive = cache.isEmpty() ? Optional.empty() : ClassArchive.in(cache.get(), java);
        if (archive.isEmpty()) {
            return Child.run(java.main(command, args));
        }
        if (archive.get().isThere()) {
            command.addAll(archive.get().use());
            return Child.run(java.main(command, args));
        }
        boolean making = makes && archive.get().begin();
        if (making) {
            command.addAll(archive.get().note());
        }
        OptionalInt code = Child.run(java.main(command, args));
        if (making) {
            archive.get().end(code.equals(OptionalInt.of(0)));
        }
        return code;
    }

    private static String command(String... args) {
        return args.length == 0 ? "build" : args[0];
    }
}
