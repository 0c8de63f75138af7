package org.incipit.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a second JVM is started with.
 *
 * @param program the {@code java} that this JVM was started by
 * @param jar the jar that both run
 * @param version of the JVM, such as {@code 17.0.15+6}
 */
record Java(Path program, Path jar, String version) {

    private static final String MAIN = "org.incipit.launch.SecondJvm";

    /** That of this process; empty where it runs from no jar, or on a JVM that has no archives of HotSpot's kind. */
    static Optional<Java> here() {
        String machine = System.getProperty("java.vm.name", "");
        if (!machine.startsWith("OpenJDK ") && !machine.contains("HotSpot")) {
            return Optional.empty();
        }
        Path folder = Path.of(System.getProperty("java.home", ""), "bin");
        Path windows = folder.resolve("java.exe");
        Path program = Files.exists(windows) ? windows : folder.resolve("java");
        Path jar = Path.of(System.getProperty("java.class.path", ""));
        if (!Files.isExecutable(program) || !Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Java(program, jar.toRealPath(), System.getProperty("java.vm.version", "")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The command line of the program under these options, as this process's child. */
    List<String> main(List<String> options, String... args) {
        List<String> command = command(options);
        command.add("-D" + SecondJvm.PARENT + "=" + ProcessHandle.current().pid());
        command.add(MAIN);
        command.addAll(Arrays.asList(args));
        return command;
    }

    /** The command line of a JVM that has the jar on its class path, and keeps to itself what it thinks of its archives. */
    List<String> command(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.add("-Xlog:disable");
        command.addAll(options);
        command.add("-cp");
        command.add(jar.toString());
        return command;
    }
}
