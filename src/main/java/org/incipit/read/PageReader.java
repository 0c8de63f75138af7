package org.incipit.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.incipit.model.PageSource;
import org.incipit.problem.Problems;

/** Reads the pages of the edition's own, those in folders too. */
final class PageReader {

    static final String MARKDOWN = ".md";

    private final ContentFolder folder;
    private final Problems problems;

    PageReader(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The pages in a folder and those within it, by their place in the menu. */
    List<PageSource> all(String root) {
        List<PageSource> pages = new ArrayList<>();
        in(root, "", pages);
        pages.sort(Comparator.comparingInt(PageSource::order).thenComparing(PageSource::slug));
        return pages;
    }

    /** {@code above} is what stands before the name in a page's address: the folders that it stands in. */
    private void in(String path, String above, List<PageSource> pages) {
        for (String name : folder.files(path)) {
            if (name.endsWith(MARKDOWN)) {
                page(path + "/" + name, above, name).ifPresent(pages::add);
            }
        }
        for (String name : folder.folders(path)) {
            Names.id(name, folder.nameOf(path + "/" + name).whole(), problems);
            in(path + "/" + name, above + name + "/", pages);
        }
    }

    private Optional<PageSource> page(String path, String above, String name) {
        return folder.text(path).map(file -> {
            String own = Names.id(name.substring(0, name.length() - MARKDOWN.length()), file.whole(), problems);
            FrontMatter front = FrontMatter.cut(file, Schema.PAGE, problems);
            YamlMap keys = front.keys()
                    .orElse(YamlText.part(file, 0, 0, Schema.PAGE, problems).orElseThrow());
            DocumentReader.TitledBody titled = DocumentReader.TitledBody.of(front, keys, problems);
            int order = keys.integer("order").orElse(Integer.MAX_VALUE);
            List<String> aliases = Names.aliases(keys, problems);
            keys.done();
            return new PageSource(above + own, path, aliases, titled.title(), order, titled.body());
        });
    }
}
