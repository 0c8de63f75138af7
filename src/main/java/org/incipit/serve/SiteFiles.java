package org.incipit.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a site by the path that a browser asks for. Nothing outside the site, and nothing that is not published. */
final class SiteFiles {

    private static final String OWN = ".incipit";
    private static final String HOME = "index.html";

    private final Path site;

    SiteFiles(Path site) {
        this.site = site;
    }

    /**
     * The file that is asked for; empty where there is none.
     *
     * @param path as it stands in the request, with its percent signs, from the first slash on
     */
    Optional<Path> find(String path) {
        Optional<List<String>> steps = steps(path);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path root = site.toRealPath();
            Path wanted = root;
            for (String step : steps.get()) {
                wanted = wanted.resolve(step);
            }
            Path real = wanted.toRealPath();
            boolean published = real.startsWith(root) && !isOwn(root.relativize(real)) && Files.isRegularFile(real);
            return published ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The address within the site of a file that was found. */
    Optional<String> address(Path found) {
        try {
            return Optional.of(site.toRealPath().relativize(found).toString().replace('\\', '/'));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The names between the slashes, read once; empty where one of them is no name of a file of the site. */
    private static Optional<List<String>> steps(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>();
        String[] written = path.substring(1).split("/", -1);
        for (int i = 0; i < written.length; i++) {
            boolean folder = i == written.length - 1 && written[i].isEmpty();
            Optional<String> step = folder ? Optional.of(HOME) : decoded(written[i]);
            if (step.isEmpty() || !isName(step.get())) {
                return Optional.empty();
            }
            steps.add(step.get());
        }
        return Optional.of(steps);
    }

    /** Some machines find a folder under other names than its own, so that it is known by where a path ends up. */
    private static boolean isOwn(Path path) {
        return path.getName(0).toString().equalsIgnoreCase(OWN);
    }

    private static boolean isName(String step) {
        return !step.isEmpty()
                && !step.equals(".")
                && !step.equals("..")
                && step.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
    }

    /** Percent signs and two digits for bytes of UTF-8 (RFC 3986, 2.1); a plus is a plus. */
    private static Optional<String> decoded(String step) {
        byte[] written = step.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(written.length);
        for (int i = 0; i < written.length; i++) {
            if (written[i] != '%') {
                bytes.put(written[i]);
                continue;
            }
            int high = i + 2 < written.length ? Character.digit((char) written[i + 1], 16) : -1;
            int low = i + 2 < written.length ? Character.digit((char) written[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
