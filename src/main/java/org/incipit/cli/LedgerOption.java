package org.incipit.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.incipit.build.Ledger;
import org.incipit.build.Workshop;
import org.incipit.cache.CacheFolder;
import org.incipit.cache.Program;
import org.incipit.source.Digest;
import picocli.CommandLine.Option;

/** Whether a build takes from the site what the last one made of the same; mixed into the command that builds. */
final class LedgerOption {

    private static final String ENDING = ".ledger";

    /** So many are kept, the newest: each is of one site. */
    private static final int KEPT = 20;

    /** Services that build for others set this; they throw a machine away after each run, and what it remembers with it. */
    private static final String SERVICE = "CI";

    @Option(names = "--anew", description = "Make every file anew, also what the last build made of the same.")
    private boolean anew;

    /** What a build of a site goes by. */
    Workshop workshop(Map<String, String> environment, Path site) {
        return ledger(environment, site).map(Workshop::ofOneRun).orElseGet(Workshop::ofOneRun);
    }

    /** That of a site; empty where there is no cache of the user's, and where nobody tells which it is. */
    private Optional<Ledger> ledger(Map<String, String> environment, Path site) {
        if (environment.isEmpty() || environment.containsKey(SERVICE)) {
            return Optional.empty();
        }
        Optional<CacheFolder> cache = CacheFolder.of(environment);
        Optional<String> program = cache.flatMap(folder -> Program.digest());
        if (program.isEmpty()) {
            return Optional.empty();
        }
        String name = Digest.of(Folders.real(site).toString().getBytes(StandardCharsets.UTF_8)) + ENDING;
        Path file = cache.get().path().resolve(name);
        if (anew) {
            CacheFolder.remove(file);
        }
        cache.get().tidy(ENDING, KEPT);
        return Optional.of(new Ledger(file, program.get()));
    }
}
