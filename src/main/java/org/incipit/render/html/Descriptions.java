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
        agent("Author", document.author(), address).ifPresent(facts::add);
        agent("To", document.recipient(), address).ifPresent(facts::add);
        agent("Translator", document.translator(), address).ifPresent(facts::add);
        document.type().ifPresent(type -> facts.add(Fact.of("Type", capital(type))));
        facts.add(Fact.of("Language", language(document)));
        if (!document.archive().isEmpty()) {
            facts.add(new Fact("Original", archive(document.archive())));
        }
        return List.copyOf(facts);
    }

    private static Optional<Fact> agent(String label, Optional<Agent> agent, String address) {
        TextContext context = TextContext.ofProse(address);
        return agent.map(who -> who.entry()
                .map(entry -> Fact.link(label, who.name(), context.link(entry)))
                .orElse(Fact.of(label, who.name())));
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
                html.text(item.getKey() + " " + item.getValue());
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
