package org.incipit.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds into one folder that come and go: one that ends takes nothing away from one that begins. */
class ManyBuildsTest {

    @TempDir
    Path site;

    @Test
    void aBuildEndsWellThoughItsFolderIsGone() throws IOException {
        Path own = site.resolve(".incipit");
        try (Staging staging = Staging.open(site).value().orElseThrow()) {
            Files.delete(own.resolve("lock"));
            Files.delete(own);
            assertEquals(List.of(), staging.failures());
        }

        assertFalse(Files.exists(own));
    }

    @Test
    void whatAnotherBuildPutThereMeanwhileStays() throws IOException {
        Path lock = site.resolve(".incipit/lock");
        Files.createDirectories(lock.getParent());
        Files.writeString(lock, "+");

        new SiteFolder(site).clearOwnIfEmpty();

        assertTrue(Files.exists(lock));
    }

    /** Each build publishes nothing, so each takes the folder away; the next may be about to lock a file in it. */
    @Test
    void whoeverIsTurnedAwayIsToldOfTheOtherBuildAndOfNothingElse() throws Exception {
        Callable<Set<Code>> builds = () -> {
            Set<Code> told = EnumSet.noneOf(Code.class);
            for (int i = 0; i < 2000; i++) {
                Outcome<Optional<Staging>> opened = Staging.open(site);
                opened.problems().forEach(problem -> told.add(problem.code()));
                if (opened.value().isPresent()) {
                    opened.value().get().close();
                }
            }
            return told;
        };
        ExecutorService threads = Executors.newFixedThreadPool(3);
        Set<Code> told = EnumSet.of(Code.E0705);
        try {
            for (Future<Set<Code>> one : threads.invokeAll(List.of(builds, builds, builds))) {
                told.addAll(one.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertEquals(EnumSet.of(Code.E0705), told);
    }
}
