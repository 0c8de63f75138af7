package org.incipit.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed at any moment leaves a whole site, and the next one succeeds. {@link KillLoop} does it for hours. */
class KilledBuildTest {

    @TempDir
    Path folder;

    @Test
    void aBuildThatIsKilledLeavesAWholeSiteAndTheNextSucceeds() throws Exception {
        KillLoop.Counts counts = KillLoop.run(10, 1956, folder);

        assertEquals(List.of(), counts.wrong());
        assertEquals(10, counts.before() + counts.within() + counts.after());
    }
}
