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
