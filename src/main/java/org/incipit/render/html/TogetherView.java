package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.incipit.model.Addresses;
import org.incipit.model.Concordances;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryRef;
import org.incipit.model.Finding.Company;
import org.incipit.model.Messages;

/** Who is named together with whom: as a drawing and as a table of pairs. */
public record TogetherView(
        String title, String caption, List<IndexView.Way> ways, TemplateHTMLOutputModel matrix, List<Pair> pairs) {

    /** Two persons and in how many paragraphs both are named. */
    public record Pair(String oneHref, String one, String otherHref, String other, String placesHref, int units) {}

    private static final int CELL = 20;
    private static final int LABEL = 190;
    private static final int HEAD = 150;
    private static final int SHADES = 5;

    /** How far the last of the slanted names, of 24 letters, reaches beyond its column. */
    private static final int OVERHANG = 90;

    /** How the paragraphs that name two persons are listed on the page of one of them. */
    static String id(EntryRef other) {
        return "with-" + other.id();
    }

    private static Set<String> listed(Concordances concordances) {
        Set<String> listed = new HashSet<>();
        for (EntryPage page : concordances.indexes().getOrDefault(EntryKind.PERSON, List.of())) {
            page.connections()
                    .together()
                    .forEach(together -> listed.add(Addresses.entry(page.entry().ref()) + "#" + id(together.other())));
        }
        return listed;
    }

    static TogetherView of(Concordances concordances, List<IndexView.Way> ways, Messages say) {
        Company company = concordances.finding().people();
        Set<String> listed = listed(concordances);
        return new TogetherView(
                say.text("together.title"),
                say.text("together.caption")
                        + (company.left() == 0 ? "" : " " + say.count("together.left", company.left())),
                ways,
                matrix(company, listed, say).model(),
                pairs(company, listed));
    }

    private static Markup matrix(Company company, Set<String> listed, Messages say) {
        int n = company.people().size();
        int most = 1;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                most = Math.max(most, company.units().get(i).get(j));
            }
        }
        Markup svg = new Markup();
        svg.draw(
                "svg",
                "class",
                "matrix",
                "role",
                "group",
                "aria-labelledby",
                "_matrix-title _matrix-said",
                "viewBox",
                "0 0 " + (LABEL + n * CELL + OVERHANG) + " " + (HEAD + n * CELL + 4));
        svg.element("title", say.text("together.drawn"), Attributes.all("id", "_matrix-title"));
        svg.element("desc", say.text("together.drawn-hint"), Attributes.all("id", "_matrix-said"));
        svg.draw("g", "aria-hidden", "true");
        for (int i = 0; i < n; i++) {
            Entry person = company.people().get(i);
            String href = Addresses.entry(person.ref());
            String name = shortened(person.core().sort());
            svg.draw("a", "href", href, "tabindex", "-1")
                    .element(
                            "text",
                            name,
                            Attributes.all(
                                    "x",
                                    String.valueOf(LABEL - 8),
                                    "y",
                                    String.valueOf(HEAD + i * CELL + 14),
                                    "text-anchor",
                                    "end"))
                    .close("a");
            int x = LABEL + i * CELL + 14;
            svg.draw("a", "href", href, "tabindex", "-1")
                    .element(
                            "text",
                            name,
                            Attributes.all("transform", "translate(" + x + " " + (HEAD - 6) + ") rotate(-60)"))
                    .close("a");
            for (int j = 0; j < n; j++) {
                cell(svg, company, i, j, most, listed, say);
            }
        }
        return svg.close("g").close("svg");
    }

    private static void cell(
            Markup svg, Company company, int row, int column, int most, Set<String> listed, Messages say) {
        int units = company.units().get(row).get(column);
        String[] place = {
            "x", String.valueOf(LABEL + column * CELL + 1),
            "y", String.valueOf(HEAD + row * CELL + 1),
            "width", String.valueOf(CELL - 2),
            "height", String.valueOf(CELL - 2)
        };
        String shade = row == column
                ? "self"
                : units == 0 ? "none" : "shade-" + Math.max(1, Math.round(SHADES * Math.sqrt((double) units / most)));
        String[] attributes = new String[place.length + 2];
        attributes[0] = "class";
        attributes[1] = shade;
        System.arraycopy(place, 0, attributes, 2, place.length);
        if (units == 0 || row == column) {
            svg.draw("rect", attributes).close("rect");
            return;
        }
        Entry one = company.people().get(row);
        Entry other = company.people().get(column);
        svg.draw("a", "href", places(one, other, listed), "tabindex", "-1").draw("rect", attributes);
        svg.element(
                "title",
                say.text(
                        "together.pair",
                        "one",
                        one.name(),
                        "other",
                        other.name(),
                        "paragraphs",
                        say.count("plot.paragraphs", units)));
        svg.close("rect").close("a");
    }

    private static String places(Entry one, Entry other, Set<String> listed) {
        String there = Addresses.entry(one.ref()) + "#" + id(other.ref());
        return listed.contains(there) ? there : Addresses.entry(one.ref());
    }

    private static String shortened(String name) {
        return name.length() <= 24 ? name : name.substring(0, 23).stripTrailing() + "…";
    }

    private static List<Pair> pairs(Company company, Set<String> listed) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < company.people().size(); i++) {
            for (int j = i + 1; j < company.people().size(); j++) {
                int units = company.units().get(i).get(j);
                if (units > 0) {
                    Entry one = company.people().get(i);
                    Entry other = company.people().get(j);
                    pairs.add(new Pair(
                            Addresses.entry(one.ref()),
                            one.core().sort(),
                            Addresses.entry(other.ref()),
                            other.core().sort(),
                            places(one, other, listed),
                            units));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.units()));
        return List.copyOf(pairs);
    }
}
