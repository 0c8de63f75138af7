package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Agent;
import org.incipit.model.Metadata;

/** Tells what is known of a document, line by line. */
final class Descriptions {

    private Descriptions() {}

    /** What the edition says of a document, on the page at {@code address}. */
    static List<Fact> of(Metadata document, String address) {
        List<Fact> facts = new ArrayList<>();
        document.date().ifPresent(date -> facts.add(Fact.of("Date", DateText.of(date))));
        agents("Author", "Authors", document.authors(), address).ifPresent(facts::add);
        agents("To", "To", document.recipients(), address).ifPresent(facts::add);
        agents("Translator", "Translators", document.translators(), address).ifPresent(facts::add);
        document.type().ifPresent(type -> facts.add(Fact.of("Type", capital(type))));
        facts.add(Fact.of("Language", language(document)));
        if (!document.archive().isEmpty()) {
            facts.add(new Fact("Original", archive(document.archive())));
        }
        return List.copyOf(facts);
    }

    private static Optional<Fact> agents(String one, String several, List<Agent> agents, String address) {
        if (agents.isEmpty()) {
            return Optional.empty();
        }
        TextContext context = TextContext.ofProse(address);
        Markup html = new Markup();
        String between = "";
        for (Agent who : agents) {
            html.text(between);
            who.entry()
                    .ifPresentOrElse(
                            entry -> html.element("a", who.name(), Attributes.of("href", context.link(entry))),
                            () -> html.text(who.name()));
            between = "; ";
        }
        return Optional.of(new Fact(agents.size() == 1 ? one : several, html.model()));
    }

    private static String language(Metadata document) {
        String text = language(document.language());
        return document.originalLanguage()
                .map(original -> text + ", translated from " + language(original))
                .orElse(text);
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    private static TemplateHTMLOutputModel archive(Map<String, String> archive) {
        Markup html = new Markup();
        String between = "";
        for (Map.Entry<String, String> item : archive.entrySet()) {
            html.text(between);
            if (isAddress(item.getValue())) {
                html.element("a", "online", Attributes.ofExternal(item.getValue()));
            } else if (item.getKey().equals("repository")) {
                html.text(item.getValue());
            } else {
                html.text(Metadata.archivePart(item.getKey(), item.getValue()));
            }
            between = ", ";
        }
        return html.model();
    }

    /** The record of the holding archive, word for word. */
    static List<Fact> record(Metadata document) {
        return document.record().entrySet().stream()
                .map(item -> new Fact(capital(item.getKey().replace('-', ' ')), linked(item.getValue())))
                .toList();
    }

    private static TemplateHTMLOutputModel linked(String value) {
        Markup html = new Markup();
        return isAddress(value)
                ? html.element("a", value, Attributes.ofExternal(value)).model()
                : html.text(value).model();
    }

    private static boolean isAddress(String value) {
        return value.matches("https?://\\S+");
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
