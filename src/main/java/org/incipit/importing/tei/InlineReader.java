package org.incipit.importing.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.importing.Markdown;
import org.incipit.importing.tei.Node.Element;
import org.incipit.importing.tei.Node.Words;
import org.incipit.model.LanguageTag;

/** Makes lines of Markdown of what stands within a paragraph. */
final class InlineReader {

    /** Elements that say no more than their words do. */
    private static final List<String> TRANSPARENT = List.of(
            "seg",
            "w",
            "c",
            "pc",
            "s",
            "phr",
            "cl",
            "forename",
            "surname",
            "genName",
            "nameLink",
            "addName",
            "roleName",
            "locus",
            "label",
            "lem",
            "hyphen",
            "num",
            "idno",
            "email",
            "street",
            "postCode");

    /** Names, whatever they name. */
    private static final List<String> NAMES = List.of(
            "persName",
            "placeName",
            "orgName",
            "name",
            "rs",
            "geogName",
            "settlement",
            "country",
            "region",
            "term",
            "objectName");

    /** Words that another hand or the state of the source is told of. */
    private static final List<String> WORDS_ONLY = List.of(
            "unclear", "damage", "abbr", "expan", "ex", "am", "add", "corr", "sic", "orig", "reg", "restore", "subst",
            "measure", "time", "stage", "speaker", "rdg");

    private final String slug;
    private final References references;
    private final Notes notes;
    private final Losses losses;
    private final Anchored anchored;
    private final List<String> definitions = new ArrayList<>();
    private final BlockReader blocks;
    private boolean italic;
    private boolean inNote;

    InlineReader(
            String slug, References references, Notes notes, Losses losses, Anchored anchored, BlockReader blocks) {
        this.slug = slug;
        this.references = references;
        this.notes = notes;
        this.losses = losses;
        this.anchored = anchored;
        this.blocks = blocks;
    }

    /** Notes that were met, to be written behind the text. */
    List<String> definitions() {
        return definitions;
    }

    /** What some nodes say. */
    Piece read(List<Node> nodes) {
        Piece piece = new Piece();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node instanceof Words words) {
                words(words, piece);
            } else if (node instanceof Element element) {
                Node next = i + 1 < nodes.size() ? nodes.get(i + 1) : element;
                boolean reason = next instanceof Element note
                        && note.is("note")
                        && note.get("type").equals("emendation");
                element(element, piece, reason ? Optional.of((Element) next) : Optional.empty(), next);
            }
        }
        return piece;
    }

    private static void words(Words words, Piece piece) {
        String text =
                words.text().replaceAll("[ \\t]*[\\r\\n]+[ \\t\\r\\n]*", "\n").replace('\t', ' ');
        if (piece.endsLine()) {
            text = text.stripLeading();
        }
        piece.add(Markdown.text(text), text);
    }

    private void element(Element element, Piece piece, Optional<Element> reason, Node next) {
        switch (element.name()) {
            case "hi", "emph", "title", "mentioned", "soCalled", "distinct", "gloss" -> marked(element, piece, next);
            case "del" -> wrapped("~~", read(element.children()), "~~", piece);
            case "code", "formula" -> {
                String text = element.line();
                String fence = text.contains("`") ? "``" : "`";
                piece.add(fence + (text.startsWith("`") || text.endsWith("`") ? " " + text + " " : text) + fence, text);
            }
            case "lb" -> lineBreak(element, piece);
            case "pb" -> pageMark(element, piece);
            case "date" -> date(element, piece);
            case "foreign" -> foreign(element, piece);
            case "ref" -> link(element, piece);
            case "ptr" -> pointer(element, piece);
            case "note" -> note(element, piece);
            case "supplied", "gap" -> supplied(element, piece);
            case "choice", "add", "surplus" -> emended(element, piece, reason);
            case "q", "quote", "said" -> quoted(element, piece);
            case "figure", "graphic" -> piece.add(picture(element));
            case "anchor" -> anchored.anchor(element, losses);
            case "addrLine", "dateline", "salute", "signed", "byline", "docDate" -> {
                piece.breakLine();
                piece.add(read(element.children()));
            }
            case "fw" -> losses.add(element, "a running head or foot was left out");
            default -> other(element, piece);
        }
    }

    private void other(Element element, Piece piece) {
        if (NAMES.contains(element.name())) {
            name(element, piece);
            return;
        }
        if (WORDS_ONLY.contains(element.name())) {
            losses.add(element, "its words were kept, and not what it says of them");
        } else if (!TRANSPARENT.contains(element.name())) {
            losses.add(element, element.text().isBlank() ? "left out" : "its words were kept");
        }
        piece.add(read(element.children()));
    }

    private void wrapped(String before, Piece content, String after, Piece piece) {
        piece.add(Markdown.within(before, content.markdown(), after), content.words());
    }

    private void marked(Element element, Piece piece, Node next) {
        String rend = (element.get("rend") + " " + element.get("rendition") + " " + element.get("style"))
                .toLowerCase(java.util.Locale.ROOT);
        boolean bold = rend.contains("bold") || rend.strip().equals("b");
        boolean slanted = rend.contains("ital") || rend.matches("\\s*(i|it|em)\\s*") || rend.isBlank();
        if (!bold && !slanted) {
            losses.add(element, "how it is set (" + rend.strip() + ") was left out");
            piece.add(read(element.children()));
            return;
        }
        boolean within = italic;
        italic = within || slanted;
        Piece content = read(element.children());
        italic = within;
        String sign = within ? "_" : "*";
        String mark = (bold ? "**" : "") + (slanted ? sign : "");
        String end = (slanted ? sign : "") + (bold ? "**" : "");
        String words = content.markdown().strip();
        boolean runsOn = isLetter(piece.last()) && !words.isEmpty() && !isLetter(words.charAt(0))
                || startsWithLetter(next)
                        && !words.isEmpty()
                        && !isLetter(words.charAt(words.length() - 1))
                        && content.markdown().endsWith(words);
        if (runsOn && next != element) {
            losses.add(element, "emphasis that ends within a word beside a sign was left out");
            piece.add(content);
        } else {
            wrapped(mark, content, end, piece);
        }
    }

    private static boolean startsWithLetter(Node node) {
        String text = node.text();
        return !text.isEmpty() && isLetter(text.charAt(0));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }

    private void lineBreak(Element element, Piece piece) {
        if (element.get("break").equals("no")) {
            losses.add(element, "the end of a line within a word was left out");
        } else {
            piece.add("\\\n", " ");
        }
    }

    private void pageMark(Element element, Piece piece) {
        String number = element.get("n");
        if (!number.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.,_-]*")) {
            losses.add(element, number.isEmpty() ? "a page without a number" : "a page whose number is no word");
        } else {
            piece.markup("[](page:" + number + ")");
        }
    }

    private void name(Element element, Piece piece) {
        Piece content = read(element.children());
        references
                .entry(element)
                .ifPresentOrElse(
                        entry -> piece.add(Markdown.link(content.markdown(), References.link(entry)), content.words()),
                        () -> {
                            losses.add(element, "a name that leads to no entry; its words were kept");
                            piece.add(content);
                        });
    }

    private void date(Element element, Piece piece) {
        Piece content = read(element.children());
        Dates.of(element)
                .ifPresentOrElse(
                        date -> piece.add(Markdown.link(content.markdown(), "date:" + date.value()), content.words()),
                        () -> {
                            losses.add(element, "a date that is no EDTF; its words were kept");
                            piece.add(content);
                        });
    }

    private void foreign(Element element, Piece piece) {
        Piece content = read(element.children());
        String language = LanguageTag.shortest(element.get("xml:lang"));
        if (LanguageTag.isLanguage(language)) {
            piece.add(Markdown.link(content.markdown(), "lang:" + language), content.words());
        } else {
            losses.add(element, "words of a language that is not named; they were kept");
            piece.add(content);
        }
    }

    private void link(Element element, Piece piece) {
        if (notes.target(element).isPresent()) {
            pointer(element, piece);
            return;
        }
        Piece content = read(element.children());
        String target = element.get("target");
        Optional<String> document = references.document(target, slug);
        if (document.isPresent()) {
            piece.add(Markdown.link(content.markdown(), "doc:" + document.get()), content.words());
        } else if (references.page(target)) {
            piece.add(Markdown.link(content.markdown(), target), content.words());
        } else if (target.matches("(?:https?://[^/\\s]+|mailto:\\S+@).*") && !target.contains(" ")) {
            piece.add(Markdown.link(content.markdown(), target), content.words());
        } else {
            losses.add(element, "a link that leads to nothing in the edition (" + target + "); its words were kept");
            piece.add(content);
        }
    }

    private void pointer(Element element, Piece piece) {
        Optional<Element> note = notes.target(element);
        if (note.isPresent() && inNote) {
            losses.add(element, "a note called within a note");
        } else if (note.isPresent()) {
            if (!Notes.isBracketed(note.get())) {
                piece.markup("[^" + notes.keyOf(note.get()) + "]");
            }
        } else {
            losses.add(element, "a pointer to nothing in the text (" + element.get("target") + ")");
        }
    }

    private void note(Element element, Piece piece) {
        if (element.get("type").equals("emendation")) {
            return;
        }
        if (inNote) {
            losses.add(element, "a note within a note; its words were kept in brackets");
            piece.add(" (", " (").add(read(element.children())).add(")", ")");
            return;
        }
        if (Notes.isBracketed(element)) {
            Piece words = read(element.at("p").orElseThrow().children().stream()
                    .filter(child -> !(child instanceof Element part && part.is("pc")))
                    .toList());
            piece.markup("[" + words.markdown().replaceFirst("^\\\\\\[", "") + "]");
            return;
        }
        if (!notes.isCalled(element)) {
            piece.markup("[^" + notes.keyOf(element) + "]");
        }
        definitions.add(definition(element));
    }

    /** A note under its key. */
    String definition(Element element) {
        boolean outside = italic;
        italic = false;
        inNote = true;
        String words = Markdown.blocks(blocks.prose(element.children()));
        inNote = false;
        italic = outside;
        return Markdown.hanging("[^" + notes.keyOf(element) + "]: ", 4, words);
    }

    private void supplied(Element element, Piece piece) {
        Piece content = element.is("gap") ? new Piece().add("…", "…") : read(element.children());
        if (element.is("gap")) {
            losses.add(element, "a gap became […]; what is said of it was left out");
        }
        String words = content.markdown().strip();
        if (words.startsWith("\\[") && words.endsWith("\\]")) {
            piece.add("[" + words.substring(2, words.length() - 2) + "]", content.words());
        } else {
            piece.add("[" + words + "]", "[" + content.words().strip() + "]");
        }
    }

    private void emended(Element element, Piece piece, Optional<Element> reason) {
        boolean editors = element.get("resp").equals("#_editors");
        Optional<Element> old = element.at("sic").or(() -> element.at("orig"));
        Optional<Element> fresh = element.at("corr").or(() -> element.at("reg"));
        String why =
                reason.map(note -> "{>>" + Markdown.text(note.line()) + "<<}").orElse("");
        if (element.is("choice") && old.isPresent() && fresh.isPresent()) {
            Piece witness = read(old.get().children());
            Piece edition = read(fresh.get().children());
            boolean none = witness.markdown().isBlank();
            if (none || edition.markdown().isBlank()) {
                piece.add(
                        none ? "{++" + edition.markdown() + "++}" : "{--" + witness.markdown() + "--}",
                        edition.words());
            } else {
                piece.add("{~~" + witness.markdown() + "~>" + edition.markdown() + "~~}", edition.words());
            }
        } else if (element.is("add") && editors) {
            Piece added = read(element.children());
            piece.add("{++" + added.markdown() + "++}", added.words());
        } else if (element.is("surplus")) {
            piece.markup("{--" + read(element.children()).markdown() + "--}");
        } else if (element.is("choice")) {
            Optional<Element> kept =
                    element.at("abbr").or(() -> element.elements().stream().findFirst());
            losses.add(element, "of several readings the first or the short one was kept");
            kept.ifPresent(one -> piece.add(read(one.children())));
            return;
        } else {
            other(element, piece);
            return;
        }
        piece.markup(why);
    }

    private void quoted(Element element, Piece piece) {
        Piece content = read(element.children());
        boolean has = content.words().strip().matches("(?s)[\"“«„‘'›].*");
        if (has || content.words().isBlank()) {
            piece.add(content);
        } else {
            losses.add(element, "quotation marks were put around it");
            piece.add("“", "“").add(content).add("”", "”");
        }
    }

    /** A picture; of one that does not lie beside the source no more than its description can be carried over. */
    Piece picture(Element element) {
        String says = element.at("figDesc").map(Element::line).orElse("");
        String url = element.at("graphic").orElse(element).get("url");
        if (references.picture(url)) {
            return new Piece().add("![" + Markdown.text(says) + "](" + url + ")", says);
        }
        losses.add(element, "a picture; its description was kept. Put its file into static/ and write ![…](file)");
        String words = "[" + (says.isEmpty() ? "Picture" : says) + "]";
        return new Piece().add("[" + Markdown.text(words.substring(1, words.length() - 1)) + "]", words);
    }
}
