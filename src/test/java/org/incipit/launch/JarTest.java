package org.incipit.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.incipit.cache.CacheFolder;
import org.incipit.cli.Run;
import org.incipit.cli.TestEdition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a whole process: whatever becomes of its archive, it does what its commands do. */
class JarTest {

    /** The program without its libraries, which it names. */
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private TestEdition edition;

    @BeforeAll
    static void packTheProgram() throws IOException {
        List<Path> libraries = new ArrayList<>();
        List<Path> classes = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            (entry.endsWith(".jar") ? libraries : classes).add(Path.of(entry));
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        String.join(
                                " ",
                                libraries.stream()
                                        .map(jar -> jar.toUri().toString())
                                        .toList()));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(jar()), manifest)) {
            for (Path folder : classes) {
                if (Files.exists(folder.resolve("org/incipit/launch/Launcher.class"))) {
                    pack(folder, jar);
                }
            }
        }
    }

    private static void pack(Path folder, JarOutputStream jar) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals("META-INF/MANIFEST.MF")) {
                    jar.putNextEntry(new ZipEntry(name));
                    Files.copy(file, jar);
                }
            }
        }
    }

    @BeforeEach
    void writeAnEdition() {
        edition = new TestEdition(folder);
        edition.text("letter", "One thing.", "Another thing.");
    }

    @Test
    void theFirstRunMakesAnArchiveAndTheNextTakesItsClassesFromIt() throws Exception {
        Path abandoned = Files.createDirectories(cache().resolve("incipit")).resolve("of-a-killed-run.list.part");
        Files.setLastModifiedTime(Files.createFile(abandoned), FileTime.fromMillis(0));
        Run here = here("build");
        Run first = run("build");
        assertEquals(0, first.code());
        assertEquals(here.err(), first.err());
        List<Path> archives = archives();
        assertEquals(1, archives.size());
        assertTrue(archives.get(0).toString().endsWith(".jsa"), archives::toString);

        Run second = run("build");
        assertEquals(0, second.code());
        assertEquals(here.err(), second.err());
        assertEquals(archives, archives());
        ClassArchive archive = ClassArchive.in(new CacheFolder(cache().resolve("incipit")), java())
                .orElseThrow();
        assertEquals(archives, List.of(archive.file()));
        List<String> options = new ArrayList<>(archive.use());
        options.add("-Xlog:class+load:stdout");
        Run traced = ran(new ProcessBuilder(
                java().main(options, "check", "--content", edition.content().toString())));
        assertTrue(
                traced.out()
                        .lines()
                        .anyMatch(line -> line.contains("org.incipit.build.Pipeline source: shared objects file")),
                "the program's classes come from the archive");
    }

    @Test
    void whatTheProgramSaysAndItsExitCodePassThrough() throws Exception {
        edition.text("letter", "A [name](person:nobody) that nobody knows.");
        Run here = here("check");
        Run there = run("check");
        assertEquals(1, here.code());
        assertEquals(here.code(), there.code());
        assertEquals(here.out(), there.out());
        assertEquals(here.err(), there.err());
        assertEquals(List.of(), archives(), "of a run that did not go all the way none is made");
    }

    @Test
    void brokenArchivesAndForeignOnesDoNoHarm() throws Exception {
        ClassArchive archive = ClassArchive.in(new CacheFolder(cache().resolve("incipit")), java())
                .orElseThrow();
        Files.createDirectories(archive.file().getParent());
        Files.writeString(archive.file(), "This is no archive.\n".repeat(1000));
        Run run = run("build");
        assertEquals(0, run.code(), run.err());
        assertEquals(here("build").err(), run.err());
        assertEquals(List.of(), archives(), "the next run makes another");
    }

    @Test
    void aFolderThatAJvmWouldTakeForTwoHasNoArchive() throws IOException {
        CacheFolder two = new CacheFolder(folder.resolve("one" + File.pathSeparator + "two"));
        assertEquals(Optional.empty(), ClassArchive.in(two, java()));
    }

    @Test
    void withoutAFolderForArchivesTheProgramRunsAllTheSame() throws Exception {
        Files.writeString(cache(), "a file where the folder should be");
        Run run = run("build");
        assertEquals(0, run.code(), run.err());
        assertEquals(here("build").err(), run.err());
    }

    @Test
    void twoFirstRunsAtOnceLeaveOneArchive() throws Exception {
        Process other = process("check")
                .redirectOutput(folder.resolve("o").toFile())
                .redirectError(folder.resolve("e").toFile())
                .start();
        assertEquals(0, run("build").code());
        assertEquals(0, other.waitFor());
        assertEquals(1, archives().size(), () -> archives().toString());
    }

    @Test
    void whoEndsTheJarEndsWhatItStarted() throws Exception {
        Process waiting = new ProcessBuilder(
                        java().program().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Waiting.class.getName())
                .start();
        assertEquals('x', waiting.getInputStream().read(), "the child runs");
        ProcessHandle child = waiting.children().findFirst().orElseThrow();
        waiting.destroy();
        assertEquals(128 + 15, waiting.waitFor());
        assertFalse(child.isAlive());
    }

    @Test
    void whoKillsTheJarKillsWhatItStartedBeforeItPublishes() throws Exception {
        Process build = process("build").start();
        ProcessHandle child = child(build);
        build.destroyForcibly();
        child.onExit().join();
        assertFalse(Files.exists(site()));
    }

    @Test
    void whoEndsTheJarWhileItMakesTheArchiveTakesNothingBackOfWhatWasDone() throws Exception {
        Process build = process("build").start();
        child(build).onExit().join();
        build.destroy();
        assertEquals(0, build.waitFor());
        assertTrue(Files.exists(site().resolve("index.html")));
        assertFalse(archives().toString().contains(".part"), () -> archives().toString());
    }

    private static ProcessHandle child(Process process) {
        Optional<ProcessHandle> child = Optional.empty();
        while (child.isEmpty() && process.isAlive()) {
            child = process.children().findFirst();
        }
        return child.orElseThrow();
    }

    /** Starts a child that tells that it runs, and then waits for ever. */
    static final class Waiting {

        private Waiting() {}

        public static void main(String[] args) throws InterruptedException {
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Endless.class.getName());
            System.exit(Child.run(command).orElseThrow());
        }
    }

    /** The child. */
    static final class Endless {

        private Endless() {}

        public static void main(String[] args) throws InterruptedException {
            System.out.print('x');
            System.out.flush();
            System.exit(new CountDownLatch(1).await(5, TimeUnit.MINUTES) ? 0 : 1);
        }
    }

    private static Path jar() {
        return made.resolve("incipit.jar");
    }

    private static Java java() throws IOException {
        Path program = Path.of(System.getProperty("java.home"), "bin", "java");
        return new Java(program, jar().toRealPath(), System.getProperty("java.vm.version"));
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private Path site() {
        return folder.resolve("site");
    }

    private List<Path> archives() {
        Path archives = cache().resolve("incipit");
        if (!Files.exists(archives)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(archives)) {
            return files.filter(file -> !file.toString().endsWith(".ledger"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder process(String command) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                java().program().toString(),
                "-jar",
                jar().toString(),
                command,
                "--content",
                edition.content().toString()));
        if (command.equals("build")) {
            line.addAll(List.of("--site", site().toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment()
                .keySet()
                .removeIf(name -> name.endsWith("_OPTIONS") || name.startsWith("INCIPIT_") || name.equals("CI"));
        builder.environment().put("XDG_CACHE_HOME", cache().toString());
        return builder;
    }

    /** The command in this JVM, with another site where it builds one. */
    private Run here(String command) {
        List<String> line =
                new ArrayList<>(List.of(command, "--content", edition.content().toString()));
        if (command.equals("build")) {
            line.addAll(List.of("--site", folder.resolve("elsewhere").toString()));
        }
        return Run.of(line.toArray(String[]::new));
    }

    private Run run(String command) throws Exception {
        return ran(process(command));
    }

    private Run ran(ProcessBuilder builder) throws Exception {
        Path err = folder.resolve("err-" + builder.command().hashCode());
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return new Run(code, out, Files.readString(err));
    }
}
