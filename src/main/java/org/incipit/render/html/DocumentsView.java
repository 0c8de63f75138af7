package org.incipit.render.html;

import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.DocumentList;

/** What a list of the documents shows. */
public record DocumentsView(String title, List<IndexView.Way> ways, List<Group> groups) {

    /** Documents that have something in common; {@code href} is empty where that has no page. */
    public record Group(String heading, String href, List<HomeView.DocumentLine> documents) {}

    static DocumentsView of(DocumentList list, List<IndexView.Way> ways, String language) {
        return new DocumentsView(
                "Documents",
                ways,
                list.groups().stream()
                        .map(group -> group(list.by(), group, language))
                        .toList());
    }

    private static Group group(DocumentList.By by, DocumentList.Group group, String language) {
        String heading = group.heading().isEmpty() ? unknown(by) : Descriptions.capital(group.heading());
        return new Group(
                heading,
                group.entry().map(Addresses::entry).orElse(""),
                group.documents().stream()
                        .map(document -> HomeView.line(document, language))
                        .toList());
    }

    static String label(DocumentList.By by) {
        return switch (by) {
            case DATE -> "By date";
            case AUTHOR -> "By author";
            case RECIPIENT -> "By recipient";
            case PLACE -> "By place";
            case TYPE -> "By type";
        };
    }

    private static String unknown(DocumentList.By by) {
        return switch (by) {
            case DATE -> "Without a date";
            case AUTHOR -> "Without an author";
            case RECIPIENT -> "Without a recipient";
            case PLACE -> "Without a place";
            case TYPE -> "Without a type";
        };
    }
}
