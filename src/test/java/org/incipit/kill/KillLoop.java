package org.incipit.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Kills builds, each a process of its own, by SIGKILL at moments that are drawn by lot, and looks after each what readers
 * see and whether the next build mends it. Half of the kills fall anywhere in the build, half into the moments of
 * publishing; of those that mend, some are killed too.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.incipit.kill.KillLoop
 * -Dexec.args="500 1956 target/incipit.jar"}: how many kills, the seed, and the jar to run, whose classes are then kept in an
 * archive, so that it starts in half the time. It takes about three seconds a kill.
 */
public final class KillLoop {

    /**
     * What was seen.
     *
     * @param before kills before the change was decided: the site was the old one
     * @param within kills while the files moved to their places
     * @param after builds that were done before the blow fell: the site was the new one
     * @param wrong what should not be, nothing where all is well
     */
    record Counts(int before, int within, int after, List<String> wrong) {}

    private static final int PROGRESS = 20;

    private final Path folder;
    private final Path site;
    private final Optional<Path> jar;
    private final Random random;
    private final List<Path> contents = new ArrayList<>();
    private final List<SiteState> clean = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private long duration;
    private int before;
    private int within;
    private int after;

    private KillLoop(Path folder, long seed, List<String> jar) {
        this.folder = folder;
        this.jar = jar.isEmpty()
                ? Optional.empty()
                : Optional.of(Path.of(jar.get(0)).toAbsolutePath());
        this.site = folder.resolve("site");
        this.random = new Random(seed);
    }

    /** Arguments: how many kills, the seed, and the jar, where it is not the classes that are to be run. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("incipit-kill");
        List<String> jar = List.of(arguments).subList(2, arguments.length);
        Counts counts = new KillLoop(folder, Long.parseLong(arguments[1]), jar).run(Integer.parseInt(arguments[0]));
        counts.wrong().forEach(System.out::println);
        System.out.println(counts.before() + " killed before publishing, " + counts.within() + " while publishing, "
                + counts.after() + " done before the blow; " + counts.wrong().size() + " wrong");
    }

    /** Kills so many builds in an empty folder. */
    static Counts run(int kills, long seed, Path folder) throws IOException, InterruptedException {
        return new KillLoop(folder, seed, List.of()).run(kills);
    }

    private Counts run(int kills) throws IOException, InterruptedException {
        prepare();
        int published = 0;
        for (int kill = 0; kill < kills; kill++) {
            int next = 1 - published;
            kill(published, next);
            if (random.nextInt(4) == 0 && kill + 1 < kills) {
                kill++;
                int mending = random.nextInt(2);
                kill(1 - mending, mending);
            }
            published = random.nextInt(2);
            mend(published);
            if (kills >= PROGRESS && kill % PROGRESS < 2) {
                System.out.println(counts());
            }
        }
        return counts();
    }

    private Counts counts() {
        return new Counts(before, within, after, List.copyOf(wrong));
    }

    private void prepare() throws IOException, InterruptedException {
        for (int which = 0; which < 2; which++) {
            Path content = TwoContents.write(which, folder.resolve("content-" + which));
            Path alone = folder.resolve("clean-" + which);
            contents.add(content);
            check(build(content, alone).waitFor() == 0, "a build that nobody disturbs fails");
            clean.add(SiteState.of(alone));
        }
        mend(0);
    }

    /** Builds one content where the other may be published, wholly or in part, and kills the build. */
    private void kill(int from, int to) throws IOException, InterruptedException {
        boolean decidedBefore = isDecided();
        Process build = build(contents.get(to), site);
        long start = System.nanoTime();
        if (random.nextBoolean()) {
            long moment = (long) (random.nextDouble() * duration);
            while (build.isAlive() && System.nanoTime() - start < moment) {
                LockSupport.parkNanos(200_000);
            }
        } else {
            while (build.isAlive() && !isMoving() && System.nanoTime() - start < 10 * duration) {
                Thread.onSpinWait();
            }
            long delay = (long) (Math.pow(random.nextDouble(), 2) * TimeUnit.MILLISECONDS.toNanos(30));
            long seen = System.nanoTime();
            while (System.nanoTime() - seen < delay) {
                Thread.onSpinWait();
            }
        }
        build.destroyForcibly();
        build.waitFor();
        judge(from, to, decidedBefore);
    }

    /** Whether the build has begun to write down what will be published. */
    private boolean isMoving() {
        return isDecided() || Files.exists(site.resolve(".incipit/commit.part"));
    }

    private boolean isDecided() {
        return Files.exists(site.resolve(".incipit/commit"));
    }

    private void judge(int from, int to, boolean decidedBefore) throws IOException {
        SiteState seen = SiteState.of(site);
        Set<String> onTheWay = seen.wrongBetween(clean.get(from), clean.get(to));
        Set<String> back = seen.wrongBetween(clean.get(to), clean.get(from));
        if (!onTheWay.isEmpty() && !back.isEmpty()) {
            wrong.addAll(onTheWay);
        }
        if (isDecided()) {
            within++;
        } else if (seen.equals(clean.get(to))) {
            after++;
        } else {
            before++;
            check(decidedBefore || seen.equals(clean.get(from)), "a site in part, and nothing says so");
        }
    }

    /** The next build, which nobody disturbs: it has to succeed, and to leave what a first one would. */
    private void mend(int which) throws IOException, InterruptedException {
        long start = System.nanoTime();
        check(build(contents.get(which), site).waitFor() == 0, "the build after a kill fails");
        duration = System.nanoTime() - start;
        check(SiteState.of(site).equals(clean.get(which)), "the build after a kill gives other bytes");
        check(names(site.resolve(".incipit")).equals(Set.of("manifest")), "something is left in .incipit");
        Set<String> beside = names(folder);
        beside.removeAll(Set.of("site", "content-0", "content-1", "clean-0", "clean-1", "said", "classes.jsa"));
        check(beside.isEmpty(), "something is left beside the site");
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    private Process build(Path content, Path to) throws IOException {
        Path archive = folder.resolve("classes.jsa");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData"));
        if (jar.isPresent()) {
            command.add((Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive);
        }
        command.addAll(List.of(
                "-cp",
                jar.map(Path::toString).orElse(System.getProperty("java.class.path")),
                "org.incipit.cli.Main",
                "build",
                "--content",
                content.toString(),
                "--site",
                to.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        process.getOutputStream().close();
        return process;
    }
}
