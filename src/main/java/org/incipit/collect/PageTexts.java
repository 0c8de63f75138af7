package org.incipit.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.model.Block;
import org.incipit.model.Page;
import org.incipit.model.ReadingText;
import org.incipit.model.Searchable;

/**
 * What is searched of a page of the edition's own.
 *
 * @param title of the page
 * @param text its sections, with what stands before the first one as one of them
 */
public record PageTexts(String title, Searchable text) {

    /** The sections of a page. */
    public static PageTexts of(Page page) {
        List<Searchable.Part> parts = new ArrayList<>();
        List<Block> section = new ArrayList<>();
        String address = Addresses.page(page.slug());
        String target = address;
        String heading = page.title();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading next) {
                parts.add(part(target, heading, section));
                section.clear();
                target = address + "#" + page.outline().of(next).id();
                heading = ReadingText.of(next.content());
            } else {
                section.add(block);
            }
        }
        parts.add(part(target, heading, section));
        return new PageTexts(page.title(), new Searchable(page.slug(), Searchable.Kind.PAGES, List.copyOf(parts)));
    }

    private static Searchable.Part part(String target, String heading, List<Block> blocks) {
        Gathered gathered = new Gathered();
        gathered.heading(Gathered.named(heading, Optional.empty()));
        PassageReader.of(blocks, true).forEach(gathered::add);
        return gathered.part(target, heading, "");
    }
}
