package org.incipit.parse;

import java.util.List;
import java.util.Optional;
import org.incipit.model.Inline;
import org.incipit.model.Walker;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/**
 * Tells what is written where words alone are kept, and would be lost without a trace: titles, marks, emendations and links
 * in what a picture is said to show; titles, page marks and ordinary links in what only the witness reads.
 */
final class UnseenWords extends Walker {

    private final String place;
    private final boolean names;
    private final Problems problems;

    private UnseenWords(String place, boolean names, Problems problems) {
        this.place = place;
        this.names = names;
        this.problems = problems;
    }

    /** In the words between the brackets of a picture. */
    static void tellInPicture(List<Inline> alternative, Problems problems) {
        new UnseenWords("in what a picture is said to show", true, problems).inlines(alternative);
    }

    /** In the reading of an emendation that is the witness's alone. */
    static void tellInWitness(List<Inline> reading, Problems problems) {
        new UnseenWords("in what only the witness reads", false, problems).inlines(reading);
    }

    /** On a link that shows none, for what it leads to says it. */
    static void tellTitle(String title, SourceSpan link, Problems problems) {
        if (title.isBlank()) {
            return;
        }
        int at = link.text().lastIndexOf(title);
        problems.add(
                Code.E0324,
                at < 0 ? link : link.part(at, at + title.length()),
                "the title '" + title + "' is written here, and no reader sees it: links of this kind have none",
                "take it out, or write it into the text or a note");
    }

    private void tell(String what, SourceSpan where) {
        problems.add(
                Code.E0324,
                where,
                what + " stands " + place + ", and no reader sees it there",
                "write it in front or behind, or leave it out");
    }

    private void titled(Optional<String> title, SourceSpan where) {
        title.filter(words -> !words.isBlank()).ifPresent(words -> tell("the title '" + words + "'", where));
    }

    @Override
    public Void link(Inline.Link link) {
        tell("a link", link.where());
        titled(link.title(), link.where());
        return super.link(link);
    }

    @Override
    public Void mention(Inline.Mention mention) {
        if (names) {
            tell("a link", mention.where());
        }
        return super.mention(mention);
    }

    @Override
    public Void documentLink(Inline.DocumentLink link) {
        if (names) {
            tell("a link", link.where());
        }
        return super.documentLink(link);
    }

    @Override
    public Void image(Inline.Image image) {
        titled(image.title(), image.where());
        return super.image(image);
    }

    @Override
    public Void pageMark(Inline.PageMark mark) {
        tell("a page mark", mark.where());
        return super.pageMark(mark);
    }

    /** Within another one it is told as such. */
    @Override
    public Void emendation(Inline.Emendation emendation) {
        if (names) {
            tell("an emendation", emendation.where());
        }
        return super.emendation(emendation);
    }
}
