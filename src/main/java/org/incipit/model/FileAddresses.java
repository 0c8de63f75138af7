package org.incipit.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses of what is published, by the files that editors write: a link from one page to another may be written by the
 * path of its file, as forges read it, and is then led to the page.
 */
public final class FileAddresses {

    private final Map<String, String> addresses = new HashMap<>();

    private FileAddresses() {}

    /** Those of an edition's pages, documents and files that are copied through. */
    public static FileAddresses of(Catalog catalog) {
        FileAddresses files = new FileAddresses();
        String statics = catalog.edition().folders().statics();
        catalog.statics().forEach(file -> files.addresses.put(statics + "/" + file.path(), file.path()));
        catalog.documents()
                .forEach(document -> files.addresses.put(
                        "documents/" + document.slug() + "/text.md", Addresses.page(document.slug())));
        catalog.pages().forEach(page -> files.addresses.put(page.path(), Addresses.page(page.slug())));
        return files;
    }

    /**
     * Where a link leads.
     *
     * @param file the file it stands in, by its path in the edition's folder
     * @param target as written: {@code other.md#heading}
     * @return from the site's root, {@code other.html#heading}; the target itself where no such file is published
     */
    public String of(String file, String target) {
        int end = Math.min(indexOf(target, '#'), indexOf(target, '?'));
        return resolve(file, target.substring(0, end))
                .map(addresses::get)
                .map(address -> address + target.substring(end))
                .orElse(target);
    }

    private static int indexOf(String target, char sign) {
        int at = target.indexOf(sign);
        return at < 0 ? target.length() : at;
    }

    /** A path as seen from a file, without steps up; empty where it leaves the edition's folder or is none. */
    private static Optional<String> resolve(String file, String path) {
        Deque<String> steps = new ArrayDeque<>(List.of(file.split("/")));
        steps.removeLast();
        for (String step : path.split("/")) {
            if (step.equals("..") && steps.pollLast() == null) {
                return Optional.empty();
            } else if (!step.equals("..") && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(String.join("/", steps));
    }
}
