package org.incipit.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLockTest {

    @TempDir
    Path folder;

    @Test
    void oneAtATimeHoldsIt() throws Exception {
        Optional<SiteLock> first = SiteLock.take(file());
        assertTrue(first.isPresent());
        assertTrue(SiteLock.take(file()).isEmpty());

        first.get().close();

        assertFalse(Files.exists(file()));
        try (SiteLock next = SiteLock.take(file()).orElseThrow()) {
            assertTrue(Files.exists(file()), next::toString);
        }
    }

    /** On POSIX systems a process loses its lock on a file as soon as it closes any of its ways to it. */
    @Test
    void anotherProcessCannotTakeIt() throws Exception {
        try (SiteLock held = SiteLock.take(file()).orElseThrow()) {
            assertEquals(Another.REFUSED, another(), held::toString);
        }
        assertEquals(Another.TAKEN, another());
    }

    /** One who is refused opens no way to the file that would be closed again. */
    @Test
    void whoeverIsRefusedInTheSameProcessGivesNothingUp() throws Exception {
        try (SiteLock held = SiteLock.take(file()).orElseThrow()) {
            assertTrue(SiteLock.take(file()).isEmpty());
            assertTrue(SiteLock.take(folder.resolve("../" + folder.getFileName() + "/lock"))
                    .isEmpty());
            assertEquals(Another.REFUSED, another(), held::toString);
        }
        assertEquals(Another.TAKEN, another());
    }

    /** Takes the lock and gives it back, as a process of its own. */
    static final class Another {

        static final int TAKEN = 10;
        static final int REFUSED = 11;

        private Another() {}

        public static void main(String[] arguments) throws Exception {
            Optional<SiteLock> lock = SiteLock.take(Path.of(arguments[0]));
            if (lock.isPresent()) {
                lock.get().close();
            }
            System.exit(lock.isPresent() ? TAKEN : REFUSED);
        }
    }

    private int another() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Another.class.getName(),
                        file().toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    /** As a process leaves it that was killed. */
    @Test
    void aFileThatNobodyHoldsBarsNobody() throws Exception {
        Files.writeString(file(), "4711 1\n");

        SiteLock.take(file()).orElseThrow().close();

        assertFalse(Files.exists(file()));
    }

    /** Many who take it and give it back, each of whom may have opened a file that the one before removes. */
    @Test
    void neverDoTwoHoldItAtOnce() throws Exception {
        AtomicInteger holders = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Callable<Integer> work = () -> {
            int taken = 0;
            for (int i = 0; i < 2000; i++) {
                Optional<SiteLock> lock = SiteLock.take(file());
                if (lock.isPresent()) {
                    most.accumulateAndGet(holders.incrementAndGet(), Math::max);
                    holders.decrementAndGet();
                    lock.get().close();
                    taken++;
                }
            }
            return taken;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> all = new ArrayList<>(threads.invokeAll(List.of(work, work, work, work)));
            int taken = 0;
            for (Future<Integer> one : all) {
                taken += one.get();
            }
            assertTrue(taken > 0);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, most.get());
    }

    private Path file() {
        return folder.resolve("lock");
    }
}
