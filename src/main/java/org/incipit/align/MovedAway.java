package org.incipit.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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

    private static final String OPENS = "{#";
    private static final Pattern CLAIM = Pattern.compile("(?<!\\\\)\\{#([a-z0-9-]+)/(p\\d{1,9}[a-z]*)\\}");

    /**
     * Where a paragraph went.
     *
     * @param target the address within the site's documents, {@code slug#anchor}
     * @param where the claim
     */
    public record Away(String target, SourceSpan where) {}

    private final Map<String, Map<String, Away>> byDocument = new HashMap<>();

    private MovedAway() {}

    /** Where nothing moved. */
    public static MovedAway none() {
        return new MovedAway();
    }

    /**
     * What a text claims.
     *
     * @param slug of the document that a paragraph came from
     * @param id what it was called there
     */
    public record Claim(String slug, String id, SourceSpan where) {}

    /** What a text claims, in its order. */
    public static List<Claim> claims(Body body) {
        String text = body.file().text();
        int from = text.indexOf(OPENS, body.start());
        if (from < 0) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        Matcher claim = CLAIM.matcher(text);
        while (claim.find(from)) {
            from = claim.end();
            claims.add(new Claim(claim.group(1), claim.group(2), body.file().span(claim.start(), claim.end())));
        }
        return List.copyOf(claims);
    }

    /**
     * All that moved; a document that is not there, or a paragraph that went to two places, is told (E0804).
     *
     * @param claims gives those of a document, as {@link #claims} finds them
     */
    public static Outcome<MovedAway> in(List<DocumentSource> documents, Function<DocumentSource, List<Claim>> claims) {
        Problems problems = new Problems();
        MovedAway moved = new MovedAway();
        Set<String> slugs = new TreeSet<>();
        documents.forEach(document -> slugs.add(document.slug()));
        for (DocumentSource document : documents) {
            claims.apply(document).forEach(claim -> moved.take(document.slug(), claim, slugs, problems));
        }
        return problems.with(moved);
    }

    private void take(String to, Claim claim, Set<String> slugs, Problems problems) {
        String slug = claim.slug();
        String id = claim.id();
        if (!slugs.contains(slug)) {
            problems.add(
                    Code.E0804,
                    claim.where(),
                    "there is no document '" + slug + "' that this came from",
                    Nearest.of(slug, slugs)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("write {#slug/" + id + "}"));
            return;
        }
        Away away = new Away(to + "#" + Anchors.formerly(slug + "/" + id), claim.where());
        Away other = byDocument.computeIfAbsent(slug, s -> new TreeMap<>()).putIfAbsent(id, away);
        if (other != null) {
            problems.add(
                    Code.E0804,
                    claim.where(),
                    "'" + slug + "/" + id + "' is claimed twice",
                    "the other claim stands in " + other.where().file().name() + ", line "
                            + other.where().position().line());
        }
    }

    /** What went from a document, by id. */
    public Map<String, Away> from(String slug) {
        return byDocument.getOrDefault(slug, Map.of());
    }
}
