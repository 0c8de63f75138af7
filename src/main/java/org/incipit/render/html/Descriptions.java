package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incipit.model.Agent;
import org.incipit.model.Messages;
import org.incipit.model.Metadata;

/** Tells what is known of a document, line by line. */
final class Descriptions {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private Descriptions() {}

    /** What the edition says of a document, on the page at {@code address}. */
    static List<Fact> of(Metadata document, String address, LanguageNames languages, Messages say) {
        List<Fact> facts = new ArrayList<>();
        document.date().ifPresent(date -> facts.add(Fact.of(say.text("fact.date"), new DateText(say).of(date))));
        agents("fact.author", document.authors(), address, say).ifPresent(facts::add);
        agents("fact.recipient", document.recipients(), address, say).ifPresent(facts::add);
        agents("fact.translator", document.translators(), address, say).ifPresent(facts::add);
        document.type().ifPresent(type -> facts.add(Fact.of(say.text("fact.type"), capital(type))));
        facts.add(Fact.of(say.text("fact.language"), language(document, languages, say)));
        if (!document.archive().isEmpty()) {
            facts.add(new Fact(say.text("fact.original"), archive(document.archive(), say)));
        }
        return List.copyOf(facts);
    }

    private static Optional<Fact> agents(String key, List<Agent> agents, String address, Messages say) {
        if (agents.isEmpty()) {
            return Optional.empty();
        }
        TextContext context = TextContext.ofProse(address, say);
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
        return Optional.of(new Fact(say.count(key, agents.size()), html.model()));
    }

    private static String language(Metadata document, LanguageNames languages, Messages say) {
        String text = languages.of(document.language());
        return document.originalLanguage()
                .map(original -> say.text("fact.translated", "language", text, "original", languages.of(original)))
                .orElse(text);
    }

    private static TemplateHTMLOutputModel archive(Map<String, String> archive, Messages say) {
        Markup html = new Markup();
        String between = "";
        for (Map.Entry<String, String> item : archive.entrySet()) {
            html.text(between);
            if (isAddress(item.getValue())) {
                html.element("a", say.text("fact.online"), Attributes.ofExternal(item.getValue()));
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
        return ADDRESS.matcher(value).matches();
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
