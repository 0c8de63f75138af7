package org.incipit.render.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.incipit.model.Catalog;
import org.incipit.model.LanguageTag;
import org.incipit.model.Messages;
import org.incipit.model.Saying;

/**
 * The messages, for templates: {@code say("search")}, {@code say("paragraph", {"number": 12})}. A message with a number has it as
 * {@code n}. What it gives is text, which the template escapes; where an argument is markup, it is markup, with all else escaped.
 */
final class Say implements TemplateMethodModelEx {

    private static final String NUMBER = "n";

    private final Messages messages;

    /** Messages that were said without arguments, and others, cut: the same each time. */
    private final Map<String, TemplateModel> plain = new ConcurrentHashMap<>();

    private final Map<String, Saying> sayings = new ConcurrentHashMap<>();
    private final Map<String, Saying> escapedSayings = new ConcurrentHashMap<>();

    private Say(Messages messages) {
        this.messages = messages;
    }

    /**
     * What templates know besides the page they show: {@code say} and {@code count}; {@code own}, the attributes of what is
     * the page's own among words in another language; {@code mixed}, whether some here is read from right to left;
     * {@code auto}, the attributes of a name or title where that is so; {@code cited}, those of a citation in a style.
     */
    static Map<String, Object> names(Messages messages, Catalog catalog) {
        boolean mixed = mixed(messages, catalog);
        Attributes auto = mixed ? Attributes.of("dir", "auto") : Attributes.none();
        return Map.of(
                "say",
                new Say(messages),
                "count",
                new Count(messages),
                "own",
                Markup.model(own(messages, catalog).toString()),
                "mixed",
                mixed,
                "auto",
                Markup.model(auto.toString()),
                "cited",
                Markup.model(cited(messages)));
    }

    private static boolean mixed(Messages messages, Catalog catalog) {
        return messages.rightToLeft()
                || catalog.documents().stream()
                        .anyMatch(document ->
                                LanguageTag.isRightToLeft(document.metadata().language()));
    }

    /** The attributes of what is the page's own among words in another language. */
    static Attributes own(Messages messages, Catalog catalog) {
        Attributes own = Attributes.of("lang", messages.language());
        return mixed(messages, catalog) ? own.and("dir", LanguageTag.direction(messages.language())) : own;
    }

    /** The styles of citation are of English books. */
    private static String cited(Messages messages) {
        return messages.language().startsWith("en")
                ? ""
                : new Languages(messages, "en").lang(Attributes.none(), "en").toString();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public TemplateModel exec(List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("say needs the key of a message");
        }
        try {
            return exec(key.getAsString(), arguments.size() > 1 ? arguments.get(1) : "");
        } catch (IllegalStateException e) {
            throw new TemplateModelException(e.getMessage());
        }
    }

    private TemplateModel exec(String key, Object given) throws TemplateModelException {
        if (!(given instanceof TemplateHashModelEx named)) {
            return plain.computeIfAbsent(
                    key, k -> new SimpleScalar(saying(k, OptionalLong.empty()).with(Map.of())));
        }
        Map<String, String> texts = new HashMap<>();
        Map<String, String> markups = new HashMap<>();
        OptionalLong number = sort(named, texts, markups);
        if (markups.isEmpty()) {
            return new SimpleScalar(saying(key, number).with(texts));
        }
        texts.forEach((name, text) -> markups.put(name, Markup.escaped(text)));
        return Markup.model(escaped(key, number).with(markups));
    }

    private Saying saying(String key, OptionalLong number) {
        return number.isPresent()
                ? messages.saying(messages.pattern(key, number.getAsLong()))
                : sayings.computeIfAbsent(key, k -> messages.saying(messages.pattern(k)));
    }

    /** The same for arguments that are markup. */
    private Saying escaped(String key, OptionalLong number) {
        return number.isPresent()
                ? messages.saying(Markup.escaped(messages.pattern(key, number.getAsLong())))
                : escapedSayings.computeIfAbsent(key, k -> messages.saying(Markup.escaped(messages.pattern(k))));
    }

    /** Sorts what is given into text and markup; the number that the message goes with, where there is one. */
    private OptionalLong sort(TemplateHashModelEx named, Map<String, String> texts, Map<String, String> markups)
            throws TemplateModelException {
        OptionalLong number = OptionalLong.empty();
        TemplateModelIterator names = named.keys().iterator();
        while (names.hasNext()) {
            String name = ((TemplateScalarModel) names.next()).getAsString();
            TemplateModel value = named.get(name);
            if (value instanceof TemplateHTMLOutputModel markup) {
                markups.put(name, HTMLOutputFormat.INSTANCE.getMarkupString(markup));
            } else if (value instanceof TemplateNumberModel n) {
                texts.put(name, String.valueOf(n.getAsNumber()));
                if (name.equals(NUMBER)) {
                    number = OptionalLong.of(n.getAsNumber().longValue());
                    texts.put("number", messages.number(number.getAsLong()));
                }
            } else if (value instanceof TemplateScalarModel text) {
                texts.put(name, text.getAsString());
            }
        }
        return number;
    }
}
