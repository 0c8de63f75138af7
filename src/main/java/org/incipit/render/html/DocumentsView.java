package org.incipit.render.html;

import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.DocumentList;
import org.incipit.model.Messages;

/** What a list of the documents shows. */
public record DocumentsView(String title, List<IndexView.Way> ways, List<Group> groups) {

    /** Documents that have something in common; {@code href} is empty where that has no page. */
    public record Group(String heading, String href, List<HomeView.DocumentLine> documents) {}

    static DocumentsView of(DocumentList list, List<IndexView.Way> ways, Messages say) {
        return new DocumentsView(
                say.text("documents"),
                ways,
                list.groups().stream()
                        .map(group -> group(list.by(), group, say))
                        .toList());
    }

    private static Group group(DocumentList.By by, DocumentList.Group group, Messages say) {
        String heading = group.heading().isEmpty() ? unknown(by, say) : Descriptions.capital(group.heading());
        return new Group(
                heading,
                group.entry().map(Addresses::entry).orElse(""),
                group.documents().stream()
                        .map(document -> HomeView.line(document, say))
                        .toList());
    }

    static String label(DocumentList.By by, Messages say) {
        return switch (by) {
            case DATE -> say.text("ways.by-date");
            case AUTHOR -> say.text("ways.by-author");
            case RECIPIENT -> say.text("ways.by-recipient");
            case PLACE -> say.text("ways.by-place");
            case TYPE -> say.text("ways.by-type");
        };
    }

    /** The title of a list. */
    static String title(DocumentList.By by, Messages say) {
        return switch (by) {
            case DATE -> say.text("documents.by-date");
            case AUTHOR -> say.text("documents.by-author");
            case RECIPIENT -> say.text("documents.by-recipient");
            case PLACE -> say.text("documents.by-place");
            case TYPE -> say.text("documents.by-type");
        };
    }

    private static String unknown(DocumentList.By by, Messages say) {
        return switch (by) {
            case DATE -> say.text("documents.no-date");
            case AUTHOR -> say.text("documents.no-author");
            case RECIPIENT -> say.text("documents.no-recipient");
            case PLACE -> say.text("documents.no-place");
            case TYPE -> say.text("documents.no-type");
        };
    }
}
