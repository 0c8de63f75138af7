package org.incipit.release;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incipit.model.Releases;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/**
 * The list of releases that a site carries, {@code releases.txt}: a line a release, with number, date and digest of its
 * record. It keeps a content folder that has lost a release from being published over a site that has it, and from giving
 * ids out again that readers know.
 */
public final class PublishedReleases {

    private PublishedReleases() {}

    /** The list, as the site carries it. */
    public static String list(Releases releases) {
        StringBuilder lines = new StringBuilder();
        releases.entries()
                .forEach(entry -> lines.append(entry.release().number())
                        .append('\t')
                        .append(entry.release().date())
                        .append('\t')
                        .append(entry.digest())
                        .append('\n'));
        return lines.toString();
    }

    /**
     * What is wrong where a site has releases that the content has not (E0805).
     *
     * @param published the site's list; empty where it has none
     * @param name how the list is called in problems
     */
    public static List<Problem> ahead(Optional<String> published, String name, Releases releases) {
        Set<String> known = new HashSet<>();
        releases.entries().forEach(entry -> known.add(entry.digest()));
        Problems problems = new Problems();
        published.stream().flatMap(String::lines).forEach(line -> {
            String[] fields = line.split("\t", -1);
            if (fields.length == 3 && !known.contains(fields[2])) {
                problems.add(
                        Code.E0805,
                        SourceFile.of(name, "").whole(),
                        "this site was published from release " + fields[0] + " of " + fields[1]
                                + ", of which the content has no record, or another one",
                        "bring content/releases and the documents' releases back from version control; to publish another"
                                + " state anyway, name an empty folder with --site");
            }
        });
        return problems.list();
    }
}
