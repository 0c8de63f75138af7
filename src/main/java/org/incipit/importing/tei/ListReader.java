package org.incipit.importing.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.importing.Markdown;
import org.incipit.importing.tei.Node.Element;
import org.incipit.importing.tei.Node.Words;

/** Makes lists of Markdown, whose items may have words and blocks under each other. */
final class ListReader {

    private static final Pattern RESET = Pattern.compile("counter-reset: item (\\d+)");

    private final BlockReader reader;
    private final InlineReader inlines;
    private final Losses losses;
    private final Anchored anchored;
    private final boolean prose;

    ListReader(BlockReader reader, InlineReader inlines, Losses losses, Anchored anchored, boolean prose) {
        this.reader = reader;
        this.inlines = inlines;
        this.losses = losses;
        this.anchored = anchored;
        this.prose = prose;
    }

    /** Adds a list to blocks. */
    void list(Element element, List<String> blocks) {
        String rend = element.get("rend") + " " + element.get("type");
        boolean ordered = rend.contains("number") || rend.contains("ordered");
        Matcher reset = RESET.matcher(element.get("style"));
        int number = reset.find() ? Integer.parseInt(reset.group(1)) + 1 : 1;
        List<String> items = new ArrayList<>();
        boolean loose = false;
        Piece label = new Piece();
        for (Element item : element.elements()) {
            if (item.is("head")) {
                reader.paragraph(new ArrayList<>(item.children()), item.id(), blocks);
            } else if (item.is("label")) {
                label = inlines.read(item.children());
                losses.add(item, "the label of an item became strong words in front of it");
            } else if (item.is("item")) {
                if (!prose) {
                    anchored.begin(item.id());
                }
                loose |= item.at("p").isPresent();
                String words = item(item, label);
                String mark = ordered ? number++ + ". " : "- ";
                items.add(Markdown.hanging(mark, mark.length(), words));
                label = new Piece();
            } else {
                losses.add(item, "left out of a list");
            }
        }
        if (!items.isEmpty()) {
            blocks.add(reader.take(String.join(loose ? "\n\n" : "\n", items)));
        }
    }

    /** The blocks of an item, one under the other. */
    private String item(Element item, Piece label) {
        List<String> parts = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        StringBuilder first = new StringBuilder(Markdown.within("**", label.markdown(), "**"));
        anchored.words(prose ? "" : label.words());
        boolean paragraphs = false;
        for (Node node : item.children()) {
            if (node instanceof Element inner && BlockReader.BLOCKS.contains(inner.name()) && !inner.is("quote")) {
                itemWords(loose, first, parts);
                if (inner.is("p")) {
                    loose.addAll(inner.children());
                    itemWords(loose, first, parts);
                    paragraphs = true;
                } else {
                    reader.block(inner, 3, parts);
                }
            } else {
                loose.add(node);
            }
        }
        itemWords(loose, first, parts);
        return String.join(paragraphs ? "\n\n" : "\n", parts);
    }

    private void itemWords(List<Node> loose, StringBuilder before, List<String> parts) {
        if (loose.stream()
                .allMatch(node -> node instanceof Words words && words.text().isBlank())) {
            loose.clear();
            return;
        }
        Piece piece = inlines.read(List.copyOf(loose));
        anchored.words(prose ? "" : piece.words());
        String words = before + (before.length() > 0 ? " " : "") + piece.markdown();
        before.setLength(0);
        parts.add(Markdown.paragraph(BlockReader.trimmed(words)));
        loose.clear();
    }
}
