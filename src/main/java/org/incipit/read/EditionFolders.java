package org.incipit.read;

import java.util.Optional;
import java.util.Set;
import org.incipit.model.Edition.Folders;
import org.incipit.model.PortableName;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;

/** Reads {@code pages} and {@code static}: the folders of pages and of files to be copied through, by other names than usual. */
final class EditionFolders {

    private static final Set<String> TAKEN = Set.of("documents", "releases", "styles");

    private final ContentFolder folder;
    private final YamlMap keys;
    private final Problems problems;

    EditionFolders(ContentFolder folder, YamlMap keys, Problems problems) {
        this.folder = folder;
        this.keys = keys;
        this.problems = problems;
    }

    Folders read() {
        String pages = name("pages", Folders.USUAL.pages());
        String statics = name("static", Folders.USUAL.statics());
        if (pages.equals(statics)) {
            problems.add(
                    Code.E0107,
                    keys.where(keys.has("static") ? "static" : "pages"),
                    "'" + statics + "' cannot have the pages and the files to be copied through",
                    "name a folder for each");
        }
        return new Folders(pages, statics);
    }

    /** The name of a folder that an edition gives; the usual one where it gives none, or none that can be. */
    private String name(String key, String usual) {
        Optional<YamlMap.Located> given = keys.located(key);
        if (given.isEmpty()) {
            return usual;
        }
        String name = given.get().text();
        if (!PortableName.mayBeFile(name) || name.startsWith(".") || TAKEN.contains(name)) {
            problems.add(
                    Code.E0107,
                    given.get().where(),
                    "'" + key + "' has to be the name of a folder beside edition.yaml, and none with a meaning of its"
                            + " own, not '" + name + "'",
                    "write '" + key + ": " + usual + "', or leave the key out");
            return usual;
        }
        if (!folder.isFolder(name)) {
            problems.add(
                    Code.E0101,
                    given.get().where(),
                    "there is no folder '" + name + "' beside edition.yaml",
                    "make it, or name the one that is meant");
        }
        return name;
    }
}
