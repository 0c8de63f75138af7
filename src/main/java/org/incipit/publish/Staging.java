package org.incipit.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.publish.Standing.Stood;
import org.incipit.render.OutputFile;
import org.incipit.render.StreamedFile;
import org.incipit.source.Digest;
import org.incipit.source.SourceFile;
import org.incipit.source.Stamp;

/**
 * The next state of a site while it is made: files gather in {@code .incipit/next} and are published together by
 * {@link #commit}, or not at all. Each file appears whole, by a rename; pages that are new come first, those that changed
 * next, and those that are gone are removed last, so that no link is ever dead. A commit that was cut off is finished by
 * the next build, even by one that fails. Only files that the manifest names are ever removed or replaced.
 */
public final class Staging implements Target, AutoCloseable {

    /** How often a build takes the lock whose folder others take away meanwhile. */
    private static final int TRIES = 20;

    private final SiteFolder folder;
    private final SiteLock lock;
    private final Map<String, String> digests = new ConcurrentHashMap<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Queue<IOException> failures = new ConcurrentLinkedQueue<>();
    private final Optional<Standing> before;
    private final Map<String, Stood> stood = new ConcurrentHashMap<>();

    /** Files of the next state that stand in their places already. */
    private final Set<String> standing = ConcurrentHashMap.newKeySet();

    private final ReadWriteLock closing = new ReentrantReadWriteLock();
    private boolean closed;

    private Staging(SiteFolder folder, SiteLock lock, Optional<Standing> before) {
        this.folder = folder;
        this.lock = lock;
        this.before = before;
    }

    /**
     * Makes a folder ready to take a site, and finishes a commit that was cut off.
     *
     * @return the staging, or nothing and the reason: a folder that Incipit did not write (E0702), that cannot be
     *     written (E0703), or that another build is writing to (E0705)
     */
    public static Outcome<Optional<Staging>> open(Path site) {
        return open(site, Optional.empty());
    }

    /**
     * The same, for one of many runs.
     *
     * @param before how the run before left the site; it is told how this one leaves it
     */
    public static Outcome<Optional<Staging>> open(Path site, Optional<Standing> before) {
        Problems problems = new Problems();
        try {
            return problems.with(Optional.of(openOrRefuse(site, before)));
        } catch (Refusal refusal) {
            report(refusal, site, problems);
        } catch (IOException e) {
            report(unwritable(e), site, problems);
        }
        return problems.with(Optional.empty());
    }

    private static Staging openOrRefuse(Path site, Optional<Standing> before) throws IOException, Refusal {
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new Refusal(Code.E0703, "the site cannot be written there, for this is a file", "name a folder");
        }
        Files.createDirectories(site);
        SiteFolder folder = new SiteFolder(site.toRealPath());
        if (!folder.isOurs()) {
            throw new Refusal(
                    Code.E0702,
                    "this folder has files in it that Incipit did not write, and is left alone",
                    "name an empty folder, or one that an earlier build wrote");
        }
        refuseLinks(folder);
        SiteLock lock = lock(folder)
                .orElseThrow(() -> new Refusal(
                        Code.E0705,
                        "another build is writing to this folder",
                        "wait until it is done, then build again"));
        Staging staging = new Staging(folder, lock, before);
        try {
            staging.finishWhatWasCutOff();
            folder.clearNext();
        } catch (IOException | Refusal e) {
            staging.close();
            throw e;
        }
        return staging;
    }

    /** A build that ends takes the folder of the lock away where nothing was published: it is made again then. */
    private static Optional<SiteLock> lock(SiteFolder folder) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                Files.createDirectories(folder.own());
                return SiteLock.take(folder.lock());
            } catch (NoSuchFileException | FileAlreadyExistsException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Nothing of Incipit's own may lead elsewhere, for it is written to. */
    private static void refuseLinks(SiteFolder folder) throws Refusal {
        for (Path own : folder.written()) {
            if (Files.isSymbolicLink(own)) {
                String path = folder.root().relativize(own).toString().replace('\\', '/');
                throw new Refusal(Code.E0704, "'" + path + "' is a symbolic link", "remove it and build again");
            }
        }
    }

    /** A commit of which something was lost cannot be finished; it stays, and the next one takes its place. */
    private void finishWhatWasCutOff() throws IOException, Refusal {
        if (folder.isUnfinished()) {
            Transition cutOff =
                    new Transition(folder, Manifest.read(folder.manifest()), Manifest.read(folder.commit()), Set.of());
            if (cutOff.isWhole()) {
                cutOff.finish();
            }
        }
    }

    /**
     * Takes a file of the next state. That one could not be written is told by {@link #failures}, and nothing can be
     * committed then.
     *
     * @throws IllegalStateException where a file with that path was taken before
     */
    @Override
    public void add(OutputFile file) {
        whileOpen(() -> take(file));
    }

    @Override
    public void add(StreamedFile file) {
        whileOpen(() -> take(file));
    }

    /** What is left over of a run that failed may still bring files when another has begun: nobody takes them any more. */
    private void whileOpen(Runnable deed) {
        closing.readLock().lock();
        try {
            if (!closed) {
                deed.run();
            }
        } finally {
            closing.readLock().unlock();
        }
    }

    private void take(OutputFile file) {
        String digest = file.digest();
        enter(file.path(), digest);
        Path staged = folder.staged(file.path());
        if (!failures.isEmpty()) {
            return;
        }
        try {
            Optional<Stamp> stamp = stamp(folder.published(file.path()));
            if (isPublished(file)) {
                standing.add(file.path());
            } else {
                makeFolder(staged);
                write(staged, file.content());
                stamp = stamp(staged);
            }
            stamp.ifPresent(now -> stood.put(file.path(), new Stood(digest, now)));
        } catch (IOException e) {
            failures.add(e);
        }
    }

    private void take(StreamedFile file) {
        Path staged = folder.staged(file.path());
        if (!failures.isEmpty()) {
            return;
        }
        try {
            makeFolder(staged);
            MessageDigest digest = Digest.begun();
            try (OutputStream out =
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(staged)), digest)) {
                file.content().writeTo(out);
            }
            enter(file.path(), Digest.of(digest));
            Path there = folder.published(file.path());
            if (Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(staged, there) < 0) {
                Files.delete(staged);
                standing.add(file.path());
            }
        } catch (IOException e) {
            failures.add(e);
        }
    }

    @Override
    public boolean keep(Collection<String> paths) {
        if (before.isEmpty() || closed) {
            return false;
        }
        Map<String, Stood> found = new HashMap<>();
        for (String path : paths) {
            Optional<Stood> last = before.get().of(path);
            if (last.isEmpty()
                    || !stamp(folder.published(path))
                            .equals(Optional.of(last.get().stamp()))) {
                return false;
            }
            found.put(path, last.get());
        }
        found.forEach((path, last) -> enter(path, last.digest()));
        stood.putAll(found);
        standing.addAll(paths);
        return true;
    }

    /** How a file stands; asked only where another run follows, which wants to know. */
    private Optional<Stamp> stamp(Path file) {
        return before.flatMap(wanted -> Stamp.of(file));
    }

    private void makeFolder(Path staged) throws IOException {
        Path parent = staged.getParent();
        if (!folders.contains(parent)) {
            Files.createDirectories(parent);
            folders.add(parent);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer from = ByteBuffer.wrap(content);
            while (from.hasRemaining()) {
                channel.write(from);
            }
        }
    }

    private void enter(String path, String digest) {
        if (digests.putIfAbsent(path, digest) != null) {
            throw new IllegalStateException("two files for " + path);
        }
    }

    /** Whether the file stands in its place already, byte for byte: it is not made ready then. */
    private boolean isPublished(OutputFile file) throws IOException {
        Path published = folder.published(file.path());
        return published.toFile().length() == file.content().length
                && Files.isRegularFile(published, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(published), file.content());
    }

    /** The text of a file of the site as it is published now; empty where there is none. */
    public Optional<String> published(String path) {
        try {
            Path file = folder.published(path);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            failures.add(e);
            return Optional.empty();
        }
    }

    /** Why files that were taken could not be made ready (E0703); none where all are. */
    public List<Problem> failures() {
        Problems problems = new Problems();
        failures.stream().limit(1).forEach(e -> report(unwritable(e), folder.root(), problems));
        return problems.list();
    }

    /** Publishes what was gathered; nothing and the reason where that is refused or fails. */
    public Outcome<Optional<Publication>> commit() {
        Problems problems = new Problems();
        try {
            return problems.with(Optional.of(commitOrRefuse()));
        } catch (Refusal refusal) {
            report(refusal, folder.root(), problems);
        } catch (IOException e) {
            report(unwritable(e), folder.root(), problems);
        }
        return problems.with(Optional.empty());
    }

    private Publication commitOrRefuse() throws IOException, Refusal {
        Manifest written = Manifest.read(folder.manifest());
        Manifest known = folder.isUnfinished() ? written.with(Manifest.read(folder.commit())) : written;
        Transition transition = new Transition(folder, known, new Manifest(digests), standing);
        transition.refuseToTouchWhatIsNotOurs();
        if (!transition.isThere()) {
            throw new Refusal(Code.E0703, "a file that was made ready is gone", "build again");
        }
        if (folder.isUnfinished()) {
            folder.own(known);
        }
        folder.decide(transition.after());
        Publication publication = transition.finish();
        before.ifPresent(last -> last.now(stood));
        return publication;
    }

    /**
     * Throws away what was not committed, and lets other builds in. A folder that was empty before is so again. What a
     * commit that is not finished needs is kept.
     */
    @Override
    public void close() throws IOException {
        closing.writeLock().lock();
        try (lock) {
            closed = true;
            if (!folder.isUnfinished()) {
                folder.clearNext();
            }
        } finally {
            closing.writeLock().unlock();
        }
        folder.clearOwnIfEmpty();
    }

    /**
     * Tells of a site that readers see a part of (E0706), unless another build is writing to it. That the file of the lock is
     * there says nothing: a build that was killed leaves it behind.
     *
     * @param told what was told of the build that did not publish
     */
    public static List<Problem> unfinished(Path site, List<Problem> told) {
        SiteFolder folder = new SiteFolder(site);
        Problems problems = new Problems();
        if (folder.isUnfinished() && told.stream().noneMatch(problem -> problem.code() == Code.E0705)) {
            Refusal refusal = new Refusal(
                    Code.E0706,
                    "a part of the site is published, the rest is not",
                    "remove what is in the way, if something is, and build again: that publishes the rest");
            report(refusal, site, problems);
        }
        return problems.list();
    }

    /** What an editor is told when the machine does not do its part. */
    public static Outcome<Optional<Publication>> failure(Path site, IOException e) {
        Problems problems = new Problems();
        report(unwritable(e), site, problems);
        return problems.with(Optional.empty());
    }

    private static Refusal unwritable(IOException e) {
        return new Refusal(
                Code.E0703,
                "the site cannot be written: " + Reason.of(e),
                "see that there is room on the disk and that the folder may be written");
    }

    private static void report(Refusal refusal, Path site, Problems problems) {
        String name = site.toString().replace('\\', '/');
        problems.add(refusal.code(), SourceFile.of(name, "").whole(), refusal.told(), refusal.hint());
    }
}
