package org.incipit.render.text;

import java.util.List;
import java.util.regex.Pattern;
import org.incipit.model.Document;
import org.incipit.model.DocumentTarget;
import org.incipit.model.Form;
import org.incipit.model.Inline;
import org.incipit.render.Escapes;
import org.incipit.render.Spaces;

/** Writes what stands within a line in Pandoc's Markdown. */
final class PandocInlines implements Inline.Visitor<Void> {

    /** Signs that could be taken for markup. */
    private static final Escapes SIGNS = new Escapes(c -> switch (c) {
        case '\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '#', '|', '~', '^', '$', '@' -> "\\" + (char) c;
        default -> "";
    });

    /** What makes a list where a line begins with it. */
    private static final Pattern LIST =
            Pattern.compile("^(\\d+|[A-Za-z]|\\(?[ivxlc]+)([.)])(?=\\s|$)|^([-+:])(?=\\s|$)");

    private final Document document;
    private final String indent;
    private final StringBuilder text = new StringBuilder();

    private PandocInlines(Document document, String indent) {
        this.document = document;
        this.indent = indent;
    }

    static String of(List<Inline> inlines, Document document, String indent) {
        PandocInlines writer = new PandocInlines(document, indent);
        writer.write(inlines);
        return writer.text.toString();
    }

    /** Words that a line begins with. */
    static String atStart(String words) {
        return LIST.matcher(words)
                .replaceFirst(found ->
                        found.group(3) == null ? found.group(1) + "\\\\" + found.group(2) : "\\\\" + found.group(3));
    }

    /** How many backticks stand in a row, at most. */
    static int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (char c : code.toCharArray()) {
            run = c == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void write(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    private Void wrap(String before, List<Inline> content, String after) {
        text.append(before);
        write(content);
        text.append(after);
        return null;
    }

    @Override
    public Void text(Inline.Text words) {
        SIGNS.append(text, Spaces.single(words.value()));
        return null;
    }

    /** Words that are not to be taken for markup. */
    static String escaped(String words) {
        return SIGNS.of(Spaces.single(words));
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return wrap("*", emphasis.content(), "*");
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return wrap("**", strong.content(), "**");
    }

    @Override
    public Void struck(Inline.Struck struck) {
        return wrap("~~", struck.content(), "~~");
    }

    @Override
    public Void code(Inline.Code code) {
        String fence = "`".repeat(longestRun(code.value()) + 1);
        text.append(fence).append(' ').append(code.value()).append(' ').append(fence);
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        text.append(lineBreak.hard() ? "\\\n" + indent : " ");
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        return wrap(
                "[", link.content(), "](<" + link.target().replace("<", "%3C").replace(">", "%3E") + ">)");
    }

    @Override
    public Void image(Inline.Image image) {
        text.append("![")
                .append(escaped(image.alternative()))
                .append("](<")
                .append(image.target())
                .append(">)");
        return null;
    }

    @Override
    public Void mention(Inline.Mention mention) {
        return wrap("", mention.content(), "");
    }

    @Override
    public Void dated(Inline.Dated dated) {
        return wrap("", dated.content(), "");
    }

    @Override
    public Void foreign(Inline.Foreign foreign) {
        return wrap("*[", foreign.content(), "]{lang=" + foreign.language() + "}*");
    }

    @Override
    public Void documentLink(Inline.DocumentLink link) {
        DocumentTarget target = link.target();
        String file = target.slug()
                .filter(slug -> !slug.equals(document.slug()))
                .map(Form.MARKDOWN::address)
                .orElse("");
        return wrap(
                "[",
                link.content(),
                "](" + file + target.anchor().map(a -> "#" + a).orElse("") + ")");
    }

    @Override
    public Void pageMark(Inline.PageMark mark) {
        return null;
    }

    @Override
    public Void supplied(Inline.Supplied supplied) {
        return wrap("\\[", supplied.content(), "\\]");
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
        text.append("[^").append(document.notes().call(call).note().id()).append(']');
        return null;
    }

    @Override
    public Void emendation(Inline.Emendation emendation) {
        return wrap("", emendation.edition(), "");
    }
}
