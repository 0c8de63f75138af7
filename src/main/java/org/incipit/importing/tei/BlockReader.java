package org.incipit.importing.tei;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.incipit.importing.Markdown;
import org.incipit.importing.tei.Node.Element;
import org.incipit.importing.tei.Node.Words;
import org.incipit.model.Witness.Feature;

/** Makes blocks of Markdown of what a text is divided into. */
final class BlockReader {

    private static final List<String> DIVISIONS = List.of(
            "text",
            "body",
            "front",
            "back",
            "group",
            "div",
            "div1",
            "div2",
            "div3",
            "div4",
            "div5",
            "div6",
            "div7",
            "titlePage",
            "postscript",
            "floatingText",
            "list-of-notes",
            "noteGrp",
            "listBibl",
            "sp",
            "spGrp",
            "argument",
            "docTitle",
            "cit");

    private static final List<String> OPENERS =
            List.of("opener", "dateline", "salute", "byline", "docDate", "docAuthor");
    private static final List<String> CLOSERS = List.of("closer", "signed", "trailer");
    /** What TEI lets stand within a paragraph or an item and Markdown does not. */
    static final List<String> BLOCKS =
            List.of("list", "quote", "table", "lg", "p", "ab", "floatingText", "cit", "epigraph");

    private final InlineReader inlines;
    private final Notes notes;
    private final Losses losses;
    private final Anchored anchored;
    private final Map<Feature, Integer> counts = new EnumMap<>(Feature.class);
    private String waiting = "";
    private boolean originalHead;
    private boolean editorialHead;
    private boolean prose;

    BlockReader(String slug, References references, Notes notes, Losses losses, Anchored anchored) {
        this.notes = notes;
        this.losses = losses;
        this.anchored = anchored;
        this.inlines = new InlineReader(slug, references, notes, losses, anchored, this);
    }

    /** The text, the notes behind it. */
    String text(Element text) {
        List<String> blocks = new ArrayList<>(children(text, 1));
        if (!waiting.isEmpty()) {
            losses.add(text, "the mark of a page that begins behind the last words");
        }
        blocks.addAll(inlines.definitions());
        return Markdown.blocks(blocks) + "\n";
    }

    /** Blocks of a note or of an entry, none of them a unit. */
    List<String> prose(List<Node> children) {
        boolean outside = prose;
        prose = true;
        List<String> blocks = mixed(children, 3);
        prose = outside;
        return blocks;
    }

    /** Whether headings are the text's own. */
    boolean headingsOriginal() {
        return originalHead && !editorialHead;
    }

    /** How many of each kind the text has. */
    Map<Feature, Integer> counts() {
        counts.put(Feature.UNIT, anchored.count());
        return counts;
    }

    private void count(Feature feature) {
        if (!prose) {
            counts.merge(feature, 1, Integer::sum);
        }
    }

    private List<String> children(Element parent, int level) {
        return mixed(parent.children(), level);
    }

    /** Blocks, and words between them as paragraphs. */
    private List<String> mixed(List<Node> nodes, int level) {
        List<String> blocks = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node instanceof Element element && isBlock(element)) {
                paragraph(loose, "", blocks);
                i = parts(nodes, i, element, level, blocks);
            } else {
                loose.add(node);
            }
        }
        paragraph(loose, "", blocks);
        return blocks;
    }

    private boolean isBlock(Element element) {
        boolean note = element.is("note") && !prose;
        boolean page = element.is("pb", "milestone", "cb", "fw") && !prose;
        return note
                || page
                || BLOCKS.contains(element.name())
                || DIVISIONS.contains(element.name())
                || OPENERS.contains(element.name())
                || CLOSERS.contains(element.name())
                || element.is("head", "figure", "label", "anchor", "milestone", "speaker", "stage", "l");
    }

    /** Reads a block; openers and closers that follow each other are one part. Gives the index of the last node read. */
    private int parts(List<Node> nodes, int first, Element element, int level, List<String> blocks) {
        String role = role(element);
        if (role.isEmpty()) {
            block(element, level, blocks);
            return first;
        }
        List<String> within = new ArrayList<>();
        int last = first;
        for (int i = first; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node instanceof Element next && role(next).equals(role)) {
                paragraph(new ArrayList<>(next.children()), next.id(), within);
                last = i;
            } else if (!(node instanceof Words words) || !words.text().isBlank()) {
                break;
            }
        }
        if (!within.isEmpty()) {
            blocks.add("::: " + role + "\n" + Markdown.blocks(within) + "\n:::");
        }
        return last;
    }

    /** The role of the part that an element belongs to; empty where it belongs to none. */
    static String role(Element element) {
        if (OPENERS.contains(element.name())
                || (element.is("ab") && element.get("type").equals("opener"))) {
            return "opener";
        }
        boolean closer = CLOSERS.contains(element.name())
                || (element.is("ab") && element.get("type").equals("closer"));
        return closer ? "closer" : "";
    }

    /** Reads one block. */
    void block(Element element, int level, List<String> blocks) {
        switch (element.name()) {
            case "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7" -> {
                if (element.at("head").isEmpty()) {
                    losses.add(element, "a division without a heading became no section");
                }
                blocks.addAll(children(element, level + 1));
            }
            case "head" -> heading(element, level, blocks);
            case "label" -> heading(element, Math.max(2, level), blocks);
            case "p", "ab" -> paragraphOrCode(element, level, blocks);
            case "quote", "epigraph" -> {
                count(Feature.QUOTATION);
                blocks.add(Markdown.prefixed("> ", Markdown.blocks(children(element, level))));
            }
            case "list" -> {
                count(Feature.LIST);
                new ListReader(this, inlines, losses, anchored, prose).list(element, blocks);
            }
            case "table" -> {
                count(Feature.TABLE);
                if (!prose) {
                    anchored.begin(element.id());
                }
                blocks.add(take(new TableReader(inlines, losses, anchored, prose).table(element)));
            }
            case "lg", "l" -> verse(element, blocks);
            case "pb" -> page(element);
            case "milestone" -> {
                if (element.get("rend").equals("rule") || element.get("unit").equals("section")) {
                    blocks.add("---");
                } else {
                    losses.add(element, "left out");
                }
            }
            case "note" -> note(element, blocks);
            case "anchor" -> anchored.anchor(element, losses);
            case "figure" -> {
                if (!prose) {
                    anchored.begin(element.id());
                }
                Piece picture = inlines.picture(element);
                anchored.words(prose ? "" : picture.words());
                blocks.add(take(picture.markdown()));
            }
            case "cb", "fw" -> losses.add(element, "left out");
            case "speaker", "stage" -> {
                losses.add(element, "became a paragraph of its own");
                paragraph(new ArrayList<>(element.children()), element.id(), blocks);
            }
            default -> {
                if (!element.is("text", "body", "front", "back", "group")) {
                    losses.add(element, "its parts were kept, and not that they belong together");
                }
                blocks.addAll(children(element, element.is("floatingText", "postscript") ? level + 1 : level));
            }
        }
    }

    private void page(Element element) {
        Piece mark = inlines.read(List.of(element));
        waiting += mark.markdown();
    }

    /** A block, behind the mark of the page that begins with it. */
    String take(String block) {
        if (waiting.isEmpty() || prose) {
            return block;
        }
        String marks = waiting;
        waiting = "";
        return block.startsWith("|") ? "| " + marks + block.substring(2) : marks + block;
    }

    private void heading(Element element, int level, List<String> blocks) {
        if (element.get("resp").equals("#_editors")) {
            editorialHead = true;
        } else if (!prose) {
            originalHead = true;
        }
        String words = oneLine(inlines.read(element.children()).markdown());
        if (!words.isEmpty()) {
            blocks.add("#".repeat(Math.min(6, Math.max(2, level))) + " " + words);
        }
    }

    /** Markdown on one line. */
    static String oneLine(String markdown) {
        return markdown.replace("\\\n", " ").replaceAll("\\s*\\n\\s*", " ").strip();
    }

    /** A paragraph; what TEI lets stand within one and Markdown does not parts it. */
    private void paragraphOrCode(Element element, int level, List<String> blocks) {
        if (element.get("type").equals("code")) {
            count(Feature.CODE_BLOCK);
            if (!prose) {
                anchored.begin(element.id());
                anchored.words(element.text());
            }
            String fence = element.text().contains("```") ? "~~~~" : "```";
            String code = element.text();
            blocks.add(fence + "\n" + code + (code.endsWith("\n") ? "" : "\n") + fence);
            return;
        }
        List<Node> loose = new ArrayList<>();
        String id = element.id();
        boolean parted = false;
        for (Node node : element.children()) {
            if (node instanceof Element inner
                    && BLOCKS.contains(inner.name())
                    && (!inner.is("quote")
                            || inner.elements().stream().anyMatch(part -> BLOCKS.contains(part.name())))) {
                id = paragraph(loose, id, blocks) ? "" : id;
                block(inner, level, blocks);
                parted = true;
            } else {
                loose.add(node);
            }
        }
        paragraph(loose, id, blocks);
        if (parted) {
            losses.add(element, "a paragraph with a block in it was parted there");
        }
    }

    /** Adds a paragraph and tells whether there was one; words without any sign are none. */
    boolean paragraph(List<Node> nodes, String id, List<String> blocks) {
        boolean empty = nodes.stream()
                .allMatch(node -> node instanceof Words words
                        ? words.text().isBlank()
                        : node.text().isBlank() && ((Element) node).is("anchor"));
        if (nodes.isEmpty() || (empty && nodes.stream().noneMatch(Element.class::isInstance))) {
            nodes.clear();
            return false;
        }
        if (!prose) {
            anchored.begin(id);
        }
        Piece piece = inlines.read(List.copyOf(nodes));
        if (!prose) {
            anchored.words(piece.words());
        }
        String markdown = trimmed(piece.markdown());
        blocks.add(take(Markdown.paragraph(markdown)));
        nodes.clear();
        return true;
    }

    /** Without a line's end at the end, which Markdown would take for a sign. */
    static String trimmed(String markdown) {
        String words = markdown.strip();
        while (words.endsWith("\\") && !words.endsWith("\\\\")) {
            words = words.substring(0, words.length() - 1).strip();
        }
        return words;
    }

    private void note(Element element, List<String> blocks) {
        if (notes.isCalled(element)) {
            blocks.add(inlines.definition(element));
        } else if (!blocks.isEmpty() && !blocks.get(blocks.size() - 1).endsWith(":::")) {
            losses.add(element, "a note that stands between paragraphs is called from the one in front");
            int last = blocks.size() - 1;
            blocks.set(last, blocks.get(last) + "[^" + notes.keyOf(element) + "]");
            blocks.add(inlines.definition(element));
        } else {
            losses.add(element, "a note that nothing calls became a paragraph");
            paragraph(new ArrayList<>(element.children()), element.id(), blocks);
        }
    }

    private void verse(Element element, List<String> blocks) {
        count(Feature.VERSE);
        List<String> stanzas = new ArrayList<>();
        stanzas(element, stanzas);
        if (!stanzas.isEmpty()) {
            blocks.add("::: verse\n" + take(String.join("\n\n", stanzas)) + "\n:::");
        }
    }

    private void stanzas(Element element, List<String> stanzas) {
        List<String> lines = new ArrayList<>();
        for (Element line : element.is("l") ? List.of(element) : element.elements()) {
            if (line.is("lg")) {
                stanzas(line, stanzas);
            } else if (line.is("l")) {
                if (!prose) {
                    anchored.begin(line.id());
                }
                Piece piece = inlines.read(line.children());
                anchored.words(prose ? "" : piece.words());
                lines.add(Markdown.paragraph(oneLine(piece.markdown())));
            } else if (line.is("pb")) {
                page(line);
            } else {
                losses.add(line, "left out of a verse");
            }
        }
        if (!lines.isEmpty()) {
            stanzas.add(String.join("\n", lines));
        }
    }
}
