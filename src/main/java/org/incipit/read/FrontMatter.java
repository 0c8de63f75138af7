package org.incipit.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.model.Body;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/**
 * The YAML between two lines of {@code ---} at the head of a Markdown file, and the body behind it.
 *
 * @param keys empty where the file has none, or where it is not YAML
 * @param present whether the file has one, read or not
 * @param body what follows
 */
record FrontMatter(Optional<YamlMap> keys, boolean present, Body body) {

    private static final Pattern OPENING = Pattern.compile("---[ \\t]*(?:\\r?\\n|\\z)");
    private static final Pattern CLOSING = Pattern.compile("^---[ \\t]*$", Pattern.MULTILINE);

    static FrontMatter cut(SourceFile file, Schema schema, Problems problems) {
        FrontMatter front = split(file, schema, problems);
        Controls.tell(file, front.body().start(), problems);
        return front;
    }

    private static FrontMatter split(SourceFile file, Schema schema, Problems problems) {
        Matcher opening = OPENING.matcher(file.text());
        if (!opening.lookingAt()) {
            return new FrontMatter(Optional.empty(), false, new Body(file, 0));
        }
        Matcher closing = CLOSING.matcher(file.text());
        if (!closing.find(opening.end())) {
            problems.add(
                    Code.E0109,
                    file.span(0, 3),
                    "the front matter that starts here is not closed",
                    "put a line of --- behind its last key");
            return new FrontMatter(
                    Optional.empty(), true, new Body(file, file.text().length()));
        }
        Optional<YamlMap> keys = YamlText.part(file, opening.end(), closing.start(), schema, problems);
        return new FrontMatter(keys, true, new Body(file, closing.end()));
    }
}
