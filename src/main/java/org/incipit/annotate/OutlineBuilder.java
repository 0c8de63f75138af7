package org.incipit.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incipit.model.Anchors;
import org.incipit.model.Block;
import org.incipit.model.Outline;
import org.incipit.model.Outline.Section;
import org.incipit.model.ReadingText;
import org.incipit.model.Unit;
import org.incipit.model.Walker;

/** Gives the sections of a text their ids. */
final class OutlineBuilder {

    private static final int USUAL_LEVEL = 2;

    private OutlineBuilder() {}

    private record Found(Block.Heading heading, Optional<Unit> first) {

        static List<Found> all(List<Block> blocks) {
            List<Found> found = new ArrayList<>();
            List<Block.Heading> waiting = new ArrayList<>();
            new Walker() {
                @Override
                public Void heading(Block.Heading heading) {
                    waiting.add(heading);
                    return null;
                }

                @Override
                protected void unit(Unit unit) {
                    waiting.forEach(heading -> found.add(new Found(heading, Optional.of(unit))));
                    waiting.clear();
                }
            }.blocks(blocks);
            waiting.forEach(heading -> found.add(new Found(heading, Optional.empty())));
            return found;
        }
    }

    /** Sections of a document, named by the unit they begin with: {@code s-p2}, a deeper one {@code s-p2-3}. */
    static Outline ofDocument(List<Block> blocks, Anchors anchors, UniqueIds ids) {
        return outline(blocks, found -> {
            String unit = found.first().map(u -> anchors.of(u).id()).orElse("end");
            int level = found.heading().level();
            return ids.give("s-" + unit + (level > USUAL_LEVEL ? "-" + level : ""));
        });
    }

    /** Sections of a page, named by their words: {@code who-made-it}, the same twice {@code who-made-it-1}, as forges do. */
    static Outline ofPage(List<Block> blocks, UniqueIds ids) {
        return outline(
                blocks, found -> ids.give(slug(ReadingText.of(found.heading().content())), 1));
    }

    private static Outline outline(List<Block> blocks, java.util.function.Function<Found, String> id) {
        List<Section> sections = new ArrayList<>();
        for (Found found : Found.all(blocks)) {
            Block.Heading heading = found.heading();
            sections.add(new Section(id.apply(found), heading.level(), heading.content(), found.first()));
        }
        return new Outline(sections);
    }

    /** Letters, digits, hyphens and underscores; other signs are left out, and spaces become hyphens. */
    private static String slug(String words) {
        String plain = words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
        return plain.isEmpty() ? "section" : plain;
    }
}
