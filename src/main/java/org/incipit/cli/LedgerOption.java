package org.incipit.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.incipit.build.Ledger;
import org.incipit.cache.CacheFolder;
import org.incipit.cache.Program;
import org.incipit.source.Digest;
import picocli.CommandLine.Option;

/** Whether a build takes from the site what the last one made of the same; mixed into the commands that build. */
final class LedgerOption {

    private static final String ENDING = ".ledger";

    /** So many are kept, the newest: each is of one site. */
    private static final int KEPT = 20;

    /** Bytes of those that are kept beside the newest. */
    private static final long ROOM = 1L << 30;

    @Option(names = "--anew", description = "Make every file anew, whatever an earlier build left.")
    private boolean anew;

    /** That of a site; empty where there is no cache of the user's, and where nobody tells which it is. */
    Optional<Ledger> of(Map<String, String> environment, Path site) {
        if (environment.isEmpty() || CacheFolder.isThrownAway(environment)) {
            return Optional.empty();
        }
        Optional<CacheFolder> cache = CacheFolder.of(environment);
        Optional<String> program = cache.flatMap(folder -> Program.digest());
        if (program.isEmpty()) {
            return Optional.empty();
        }
        String name = Digest.of(Folders.real(site).toString()) + ENDING;
        Path file = cache.get().path().resolve(name);
        return Optional.of(new Ledger(file, program.get(), !anew));
    }

    /** Removes those of sites that were built long ago. */
    static void tidy(Ledger ledger) {
        Path folder = ledger.file().getParent();
        if (folder != null) {
            new CacheFolder(folder).tidy(ENDING, KEPT, ROOM);
        }
    }
}
