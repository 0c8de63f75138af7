package org.incipit.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.incipit.model.EntryRef;
import org.incipit.model.Glossary;
import org.incipit.model.Inline;
import org.incipit.model.InlineRewriter;
import org.incipit.model.ReadingText;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;

/**
 * Makes mentions of the names that a text has: the longest form first, at the bounds of words, so that a possessive stays
 * outside. Nothing is tagged within links, mentions and code, nor in what only the witness reads.
 */
final class NameTagger extends InlineRewriter implements Inline.Visitor<Inline> {

    private final NameIndex names;
    private final Glossary glossary;
    private final boolean inHeadings;
    private final Problems problems;

    NameTagger(NameIndex names, Glossary glossary, boolean inHeadings, Problems problems) {
        this.names = names;
        this.glossary = glossary;
        this.inHeadings = inHeadings;
        this.problems = problems;
    }

    @Override
    protected List<Inline> rewriteHeading(List<Inline> inlines) {
        return inHeadings ? rewrite(inlines) : inlines;
    }

    @Override
    protected List<Inline> rewrite(List<Inline> inlines) {
        List<Inline> made = new ArrayList<>(inlines.size());
        int run = 0;
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            if (!isPlain(inline)) {
                tag(inlines.subList(run, i), made);
                made.add(inline.accept(this));
                run = i + 1;
            }
        }
        tag(inlines.subList(run, inlines.size()), made);
        return List.copyOf(made);
    }

    /** Text, and the end of a line that a reader does not see: a name may run over it. */
    private static boolean isPlain(Inline inline) {
        return inline instanceof Inline.Text || (inline instanceof Inline.LineBreak end && !end.hard());
    }

    private void tag(List<Inline> run, List<Inline> made) {
        if (run.isEmpty()) {
            return;
        }
        PlainRun text = new PlainRun(run);
        String characters = text.characters();
        int done = 0;
        int at = 0;
        while (at < characters.length()) {
            boolean mayStart = Words.boundary(characters, at) && names.mayStart(characters.charAt(at));
            Optional<NameIndex.Match> found = mayStart ? names.longest(characters, at) : Optional.empty();
            if (found.isEmpty()) {
                at++;
                continue;
            }
            int end = found.get().end();
            if (found.get().ambiguous()) {
                tellAmbiguous(text, at, found.get());
            } else {
                made.addAll(text.part(done, at));
                List<Inline> name = text.part(at, end);
                EntryRef entry = found.get().entries().first();
                made.add(new Inline.Mention(
                        entry,
                        expansion(entry, name),
                        name,
                        name.get(0).where().through(name.get(name.size() - 1).where())));
                done = end;
            }
            at = end;
        }
        made.addAll(text.part(done, text.length()));
    }

    private Optional<String> expansion(EntryRef entry, List<Inline> words) {
        return glossary.explains(entry) ? glossary.expansion(entry, ReadingText.of(words)) : Optional.empty();
    }

    private void tellAmbiguous(PlainRun text, int start, NameIndex.Match match) {
        List<Inline> name = text.part(start, match.end());
        String form = text.characters().substring(start, match.end());
        String ways = match.entries().stream()
                .map(entry -> "[" + form + "](" + entry + ")")
                .collect(Collectors.joining(" or "));
        problems.add(
                Code.E0402,
                name.get(0).where().through(name.get(name.size() - 1).where()),
                "'" + form + "' does not tell by itself who or what is meant",
                "write " + ways);
    }

    @Override
    public Inline text(Inline.Text text) {
        return text;
    }

    @Override
    public Inline emphasis(Inline.Emphasis emphasis) {
        return new Inline.Emphasis(rewrite(emphasis.content()), emphasis.where());
    }

    @Override
    public Inline strong(Inline.Strong strong) {
        return new Inline.Strong(rewrite(strong.content()), strong.where());
    }

    @Override
    public Inline struck(Inline.Struck struck) {
        return new Inline.Struck(rewrite(struck.content()), struck.where());
    }

    @Override
    public Inline code(Inline.Code code) {
        return code;
    }

    @Override
    public Inline lineBreak(Inline.LineBreak lineBreak) {
        return lineBreak;
    }

    @Override
    public Inline link(Inline.Link link) {
        return link;
    }

    @Override
    public Inline image(Inline.Image image) {
        return image;
    }

    @Override
    public Inline mention(Inline.Mention mention) {
        return new Inline.Mention(
                mention.entry(), expansion(mention.entry(), mention.content()), mention.content(), mention.where());
    }

    @Override
    public Inline dated(Inline.Dated dated) {
        return new Inline.Dated(dated.date(), rewrite(dated.content()), dated.where());
    }

    @Override
    public Inline foreign(Inline.Foreign foreign) {
        return new Inline.Foreign(foreign.language(), rewrite(foreign.content()), foreign.where());
    }

    @Override
    public Inline documentLink(Inline.DocumentLink link) {
        return link;
    }

    @Override
    public Inline pageMark(Inline.PageMark mark) {
        return mark;
    }

    @Override
    public Inline supplied(Inline.Supplied supplied) {
        return new Inline.Supplied(rewrite(supplied.content()), supplied.where());
    }

    @Override
    public Inline noteCall(Inline.NoteCall call) {
        return call;
    }

    @Override
    public Inline emendation(Inline.Emendation e) {
        return new Inline.Emendation(e.kind(), e.witness(), rewrite(e.edition()), e.reason(), e.where());
    }
}
