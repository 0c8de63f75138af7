package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.incipit.cli.TestEdition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is changed while a build reads: the record of a release is a pipe here, so that the build waits between the digest of the
 * settings and the catalog.
 */
@EnabledOnOs(OS.LINUX)
class LedgerRaceTest {

    private static final String PEOPLE = "people:\n  - {id: tito, name: Josip Broz, forms: [Tito]}\n";

    @TempDir
    private Path folder;

    private TestEdition edition;
    private Path pipe;
    private byte[] record;

    @BeforeEach
    void release() throws Exception {
        edition = new TestEdition(folder);
        edition.text("one", "Tito begins.");
        edition.write("people.yaml", PEOPLE);
        edition.release("First");
        pipe = edition.content().resolve("releases/1.txt");
        record = Files.readAllBytes(pipe);
        Files.delete(pipe);
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    }

    private Result build(Runnable meanwhile) {
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            try (var out = Files.newOutputStream(pipe)) {
                meanwhile.run();
                out.write(record);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Result result = Pipeline.build(
                edition.content(),
                edition.site(),
                RunOptions.NONE,
                Workshop.ofOneRun(new Ledger(folder.resolve("site.ledger"), "this", true)));
        writer.join();
        return result;
    }

    @Test
    void aNameThatIsChangedMeanwhileIsPublished() throws IOException {
        build(() -> {});
        Result result = build(() -> edition.write("people.yaml", PEOPLE.replace("Josip Broz", "Marshal Tito")));

        assertTrue(result.publication().isPresent());
        assertTrue(Files.readString(edition.site().resolve("people/tito.html")).contains("Marshal Tito"));
    }
}
