package org.incipit.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.incipit.cli.Main;

/** Where the second JVM starts. Runs one command, for as long as the first is there. */
final class SecondJvm {

    /** The system property that has the number of the process that started this one. */
    static final String PARENT = "incipit.parent";

    /** The system property that has the file this JVM was to take its classes from. */
    static final String ARCHIVE = "incipit.archive";

    private SecondJvm() {}

    /** Runs one command; {@code build} where none is named. */
    public static void main(String[] args) {
        new Watch().start();
        removeBroken();
        Main.main(args);
    }

    /** An archive that the JVM would not take: the next run makes another. */
    private static void removeBroken() {
        String archive = System.getProperty(ARCHIVE);
        if (archive == null || System.getProperty("java.vm.info", "").contains("sharing")) {
            return;
        }
        try {
            Files.deleteIfExists(Path.of(archive));
        } catch (IOException e) {
            // It is passed over once more.
        }
    }

    /** Ends this process at once when the one that started it was killed: the next build goes on from wherever that was. */
    private static final class Watch extends Thread {

        private static final long MILLISECONDS = 50;

        Watch() {
            super("incipit-watch");
            setDaemon(true);
        }

        private static boolean isStarter(Optional<ProcessHandle> parent) {
            return parent.filter(process -> process.pid() == Long.getLong(PARENT, 0))
                    .isPresent();
        }

        @Override
        public void run() {
            Optional<ProcessHandle> parent = ProcessHandle.current().parent();
            if (parent.isEmpty()) {
                return; // the machine does not tell
            }
            try {
                while (isStarter(parent) && ProcessHandle.current().parent().equals(parent)) {
                    Thread.sleep(MILLISECONDS);
                }
                Runtime.getRuntime().halt(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
