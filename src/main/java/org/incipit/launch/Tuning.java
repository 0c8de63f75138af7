package org.incipit.launch;

import java.io.File;
import java.util.List;

/**
 * How the JVM is tuned for a command. A small edition is built before the optimizing compiler (C2) has done any good, and
 * before there is much to collect. A large one needs both, and is held to little memory: the JVM by itself would take a
 * quarter of the machine's before it collects what is not needed any more.
 */
final class Tuning {

    /** Bytes of text from which on an edition is large; the manual's page on speed tells how it was found. */
    private static final long LARGE = 30_000_000;

    private static final List<String> FOR_SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /**
     * A fifth of the time may go into collecting, and of the memory no more than two fifths may be free behind it; what is new
     * has 96 MB at most. Only short methods are compiled into those that call them: C2 takes a third less time then, and its code is
     * nearly as fast.
     */
    private static final List<String> FOR_LARGE = List.of(
            "-XX:+UseParallelGC",
            "-XX:GCTimeRatio=4",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:MaxNewSize=96m",
            "-XX:FreqInlineSize=50");

    private static final String CONTENT = "--content";

    private Tuning() {}

    /** The options of the JVM that runs this command. */
    static List<String> of(String... args) {
        return isLarge(content(args)) ? FOR_LARGE : FOR_SMALL;
    }

    /** The folder that a command is about. */
    static String content(String... args) {
        String folder = "content";
        for (int at = 0; at < args.length; at++) {
            if (args[at].equals(CONTENT) && at + 1 < args.length) {
                folder = args[at + 1];
            } else if (args[at].startsWith(CONTENT + "=")) {
                folder = args[at].substring(CONTENT.length() + 1);
            }
        }
        return folder;
    }

    private static boolean isLarge(String content) {
        File[] documents = new File(content, "documents").listFiles();
        if (documents == null) {
            return false;
        }
        long bytes = 0;
        for (File document : documents) {
            File text = new File(document, "text.md");
            bytes += text.exists() ? text.length() : document.length();
        }
        return bytes >= LARGE;
    }
}
