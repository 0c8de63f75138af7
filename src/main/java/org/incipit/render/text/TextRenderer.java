package org.incipit.render.text;

import java.util.List;
import org.incipit.model.Citations;
import org.incipit.model.Cited;
import org.incipit.model.Document;
import org.incipit.model.Form;
import org.incipit.model.Messages;
import org.incipit.model.ReadingText;
import org.incipit.render.OutputFile;

/** Renders a document as plain text and as Markdown. */
public final class TextRenderer {

    private TextRenderer() {}

    /** Plain text and Markdown, in this order. */
    public static List<OutputFile> files(Document document, Cited cited, Messages say) {
        return List.of(
                OutputFile.text(Form.TEXT.address(document.slug()), PlainText.of(document, cited, say)),
                OutputFile.text(Form.MARKDOWN.address(document.slug()), PandocMarkdown.of(document, cited)));
    }

    /** The document's citation in the first style, in plain words; empty where there is none. */
    static String citation(Citations citations) {
        return citations.styles().stream()
                .findFirst()
                .map(style -> ReadingText.of(style.document()))
                .orElse("");
    }
}
