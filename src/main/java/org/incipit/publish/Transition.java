package org.incipit.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.incipit.problem.Code;

/**
 * The step of a site's folder from one state to the next.
 *
 * @param before what Incipit wrote so far
 * @param after what is to be published, each file made ready or published already
 * @param standing those of the next state that stand in their places, as was seen
 */
record Transition(SiteFolder folder, Manifest before, Manifest after, Set<String> standing) {

    /** Refuses to write through symbolic links, and over files and folders that Incipit did not write. */
    void refuseToTouchWhatIsNotOurs() throws IOException, Refusal {
        Present present = new Present(folder.root());
        Namesakes ours = new Namesakes(folder, before);
        Set<String> folders = new HashSet<>();
        for (String path : after.digests().keySet()) {
            if (standing.contains(path)) {
                if (folders.add(path.substring(0, path.lastIndexOf('/') + 1))) {
                    refuseToFollowLinks(path);
                }
            } else if (present.has(path)) {
                refuseToFollowLinks(path);
                refuseToReplace(path, ours);
            }
        }
    }

    private void refuseToFollowLinks(String path) throws Refusal {
        if (folder.leadsThroughLink(path)) {
            throw new Refusal(
                    Code.E0704,
                    "'" + path + "' cannot be written, for a symbolic link leads to it",
                    "remove the link from the site's folder and build again");
        }
    }

    private void refuseToReplace(String path, Namesakes ours) throws IOException, Refusal {
        Optional<String> foreign = foreign(path, ours);
        if (foreign.isPresent()) {
            throw new Refusal(
                    Code.E0702,
                    "'" + foreign.get() + "' stands in the site and Incipit did not write it",
                    "move it out of the site's folder; files of your own belong in content/static");
        }
    }

    /** What somebody else put where a file is to be, or on the way to it. */
    private Optional<String> foreign(String path, Namesakes ours) throws IOException {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            String parent = path.substring(0, slash);
            if (Files.exists(folder.published(parent))
                    && !Files.isDirectory(folder.published(parent))
                    && !ours.has(parent)) {
                return Optional.of(parent);
            }
        }
        Path published = folder.published(path);
        if (Files.isDirectory(published)) {
            return foreignIn(published, ours);
        }
        boolean free = !Files.exists(published)
                || ours.has(path)
                || Files.isRegularFile(published) && after.isOf(path, published);
        return free ? Optional.empty() : Optional.of(path);
    }

    /** The first thing in a folder that does not go when the files Incipit wrote go: another's file, an empty folder. */
    private Optional<String> foreignIn(Path published, Namesakes ours) throws IOException {
        try (Stream<Path> found = Files.walk(published)) {
            for (Path at : found.sorted().toList()) {
                String path = folder.root().relativize(at).toString().replace('\\', '/');
                boolean stays = Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)
                        ? SiteFolder.isEmpty(at)
                        : !ours.has(path) || after.has(path);
                if (stays) {
                    return Optional.of(path);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether every file of the next state still stands where this run wrote it, or found it to be published. */
    boolean isThere() {
        return after.digests().keySet().stream()
                .filter(path -> !standing.contains(path))
                .allMatch(path -> folder.staged(path).toFile().isFile()
                        || folder.published(path).toFile().isFile());
    }

    /** Whether every file of a next state that another run left is made ready, or published already, as all are read. */
    boolean isWhole() throws IOException {
        for (String path : after.digests().keySet()) {
            boolean there = !folder.leadsThroughLink(path)
                    && (after.isOf(path, folder.staged(path)) || after.isOf(path, folder.published(path)));
            if (!there) {
                return false;
            }
        }
        return true;
    }

    /**
     * Brings the folder from the one state to the other; may be run again after it was cut off anywhere. What is gone is
     * removed last, except what stands where a file or its folder is to be. A file of which only the spelling changed is given
     * its new name where the old one leads to it too.
     */
    Publication finish() throws IOException {
        List<String> fresh = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (String path : after.digests().keySet()) {
            if (!standing.contains(path) && folder.staged(path).toFile().exists()) {
                (folder.published(path).toFile().isFile() ? changed : fresh).add(path);
            }
        }
        List<String> gone = before.digests().keySet().stream()
                .filter(path -> !after.has(path) && !folder.leadsThroughLink(path))
                .toList();
        Namesakes kept = new Namesakes(folder, after);
        Predicate<String> inTheWay = kept::hasBelowOrAbove;
        int withdrawn = withdraw(gone.stream().filter(inTheWay).toList(), kept);
        for (String path : fresh) {
            folder.publish(path);
        }
        for (String path : changed) {
            folder.publish(path);
        }
        withdrawn += withdraw(gone.stream().filter(inTheWay.negate()).toList(), kept);
        folder.settle();
        return new Publication(after.digests().size(), fresh.size() + changed.size(), withdrawn);
    }

    /** Takes files away that are gone; gives how many. */
    private int withdraw(List<String> gone, Namesakes kept) throws IOException {
        int withdrawn = 0;
        for (String path : gone) {
            Optional<String> now = kept.of(path);
            if (now.isPresent()) {
                folder.respell(path, now.get());
            } else {
                folder.withdraw(path);
                withdrawn++;
            }
        }
        return withdrawn;
    }
}
