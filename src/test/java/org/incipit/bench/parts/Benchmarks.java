package org.incipit.bench.parts;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks, each in two Java processes of its own, and prints the mean of each in microseconds, with the bounds of
 * JMH's 99.9 % confidence interval. They are no tests, since what they tell depends on the machine. From the project's folder:
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.incipit.bench.parts.Benchmarks
 * -Dexec.args="Parsing -prof gc"} runs those whose names have {@code Parsing} in them, all where there is no such word, and
 * tells too how many bytes each takes from the heap. {@code -h} tells what else JMH can be asked for.
 */
public final class Benchmarks {

    private static final int PROCESSES = 2;
    private static final int WARM_UPS = 6;
    private static final int MEASUREMENTS = 5;
    private static final TimeValue LONG = TimeValue.seconds(1);

    private Benchmarks() {}

    /** Arguments: those of JMH. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions asked = new CommandLineOptions(arguments);
        if (Benchmarks.class.getClassLoader() instanceof URLClassLoader loader) {
            System.setProperty("java.class.path", classPath(loader));
        }
        if (asked.shouldHelp()) {
            asked.showHelp();
        } else if (asked.shouldListProfilers()) {
            asked.listProfilers();
        } else if (asked.shouldList()) {
            new Runner(asked).list();
        } else {
            new Runner(withDefaults(asked)).run();
        }
    }

    private static Options withDefaults(CommandLineOptions asked) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(asked)
                .forks(asked.getForkCount().orElse(PROCESSES))
                .warmupIterations(asked.getWarmupIterations().orElse(WARM_UPS))
                .warmupTime(asked.getWarmupTime().orElse(LONG))
                .measurementIterations(asked.getMeasurementIterations().orElse(MEASUREMENTS))
                .measurementTime(asked.getMeasurementTime().orElse(LONG))
                .timeUnit(asked.getTimeUnit().orElse(TimeUnit.MICROSECONDS));
        return (asked.getBenchModes().isEmpty() ? options.mode(Mode.AverageTime) : options).build();
    }

    /** Where Maven, which loads classes itself, has them: the processes that JMH starts are told by this property. */
    private static String classPath(URLClassLoader loader) {
        List<String> places = new ArrayList<>();
        for (URL place : loader.getURLs()) {
            try {
                places.add(Path.of(place.toURI()).toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return String.join(File.pathSeparator, places);
    }
}
