package org.incipit.parse;

import java.util.List;
import org.incipit.model.Inline;
import org.incipit.model.Walker;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/** Tells links and note calls within the words of a link: a reader can follow only one. */
final class LinksInLinks extends Walker {

    private final Problems problems;

    private LinksInLinks(Problems problems) {
        this.problems = problems;
    }

    static void tell(List<Inline> content, Problems problems) {
        new LinksInLinks(problems).inlines(content);
    }

    private Void tell(String what, SourceSpan where) {
        problems.add(Code.E0312, where, what + " stands within a link", "put it in front of the link or behind it");
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        return tell("a link", link.where());
    }

    @Override
    public Void mention(Inline.Mention mention) {
        return tell("a name", mention.where());
    }

    @Override
    public Void documentLink(Inline.DocumentLink link) {
        return tell("a link", link.where());
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
        return tell("a note call", call.where());
    }
}
