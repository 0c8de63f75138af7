package org.incipit.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.model.Anchors;
import org.incipit.model.Body;
import org.incipit.model.DocumentSource;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/**
 * Which paragraphs went from one document to another, as {@code {#other-document/p14}} behind a unit tells. Read from all
 * texts before any is aligned, since the document they went from has to say where they are.
 */
public final class MovedAway {

    private static final Pattern CLAIM = Pattern.compile("(?<!\\\\)\\{#([a-z0-9-]+)/(p\\d{1,9}[a-z]*)\\}");

    /**
     * Where a paragraph went.
     *
     * @param target the address within the site's documents, {@code slug#anchor}
     * @param where the claim
     */
    record Away(String target, SourceSpan where) {}

    private final Map<String, Map<String, Away>> byDocument = new HashMap<>();

    private MovedAway() {}

    /** All that moved; a document that is not there, or a paragraph that went to two places, is told (E0804). */
    public static Outcome<MovedAway> in(List<DocumentSource> documents) {
        Problems problems = new Problems();
        MovedAway moved = new MovedAway();
        List<String> slugs = documents.stream().map(DocumentSource::slug).toList();
        for (DocumentSource document : documents) {
            Body body = document.body();
            Matcher claim = CLAIM.matcher(body.file().text());
            int from = body.start();
            while (claim.find(from)) {
                from = claim.end();
                String slug = claim.group(1);
                String id = claim.group(2);
                SourceSpan where = body.file().span(claim.start(), claim.end());
                if (!slugs.contains(slug)) {
                    problems.add(
                            Code.E0804,
                            where,
                            "there is no document '" + slug + "' that this came from",
                            Nearest.of(slug, slugs)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse("write {#slug/" + id + "}"));
                    continue;
                }
                Away away = new Away(document.slug() + "#" + Anchors.formerly(slug + "/" + id), where);
                Away other = moved.byDocument
                        .computeIfAbsent(slug, s -> new TreeMap<>())
                        .putIfAbsent(id, away);
                if (other != null) {
                    problems.add(
                            Code.E0804,
                            where,
                            "'" + slug + "/" + id + "' is claimed twice",
                            "the other claim stands in " + other.where().file().name() + ", line "
                                    + other.where().position().line());
                }
            }
        }
        return problems.with(moved);
    }

    /** All that moved: where it is now, {@code slug#anchor}, by where it was, {@code slug/p14}. */
    public SortedMap<String, String> targets() {
        SortedMap<String, String> targets = new TreeMap<>();
        byDocument.forEach((slug, ids) -> ids.forEach((id, away) -> targets.put(slug + "/" + id, away.target())));
        return targets;
    }

    /** What went from a document, by id. */
    Map<String, Away> from(String slug) {
        return byDocument.getOrDefault(slug, Map.of());
    }
}
