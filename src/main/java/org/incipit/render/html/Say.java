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
import org.incipit.model.Catalog;
import org.incipit.model.LanguageTag;
import org.incipit.model.Messages;

/**
 * The messages, for templates: {@code say("search")}, {@code say("paragraph", {"number": 12})}. A message with a number has it as
 * {@code n}. What it gives is text, which the template escapes; where an argument is markup, it is markup, with all else escaped.
 */
final class Say implements TemplateMethodModelEx {

    private static final String NUMBER = "n";

    private final Messages messages;

    private Say(Messages messages) {
        this.messages = messages;
    }

    /**
     * What templates know besides the page they show: {@code say}; {@code own}, the attributes of what is the page's own among
     * words in another language; {@code mixed}, whether some here is read
     * from right to left; {@code auto}, the attributes of a name or title where that is so; {@code cited}, those of
     * a citation in a style.
     */
    static Map<String, Object> names(Messages messages, Catalog catalog) {
        Attributes own = Attributes.of("lang", messages.language());
        boolean mixed = messages.rightToLeft()
                || catalog.documents().stream()
                        .anyMatch(document ->
                                LanguageTag.isRightToLeft(document.metadata().language()));
        if (mixed) {
            own.and("dir", LanguageTag.direction(messages.language()));
        }
        Attributes auto = mixed ? Attributes.of("dir", "auto") : Attributes.none();
        return Map.of(
                "say",
                new Say(messages),
                "own",
                markup(own.toString()),
                "mixed",
                mixed,
                "auto",
                markup(auto.toString()),
                "cited",
                markup(cited(messages)));
    }

    /** The styles of citation are of English books. */
    private static String cited(Messages messages) {
        return messages.language().startsWith("en")
                ? ""
                : new Languages(messages, "en").lang(Attributes.none(), "en").toString();
    }

    private static TemplateHTMLOutputModel markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public TemplateModel exec(List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("say needs the key of a message");
        }
        Map<String, String> texts = new HashMap<>();
        Map<String, String> markups = new HashMap<>();
        String pattern = pattern(key.getAsString(), arguments.size() > 1 ? arguments.get(1) : "", texts, markups);
        try {
            if (markups.isEmpty()) {
                return new SimpleScalar(messages.fill(pattern, texts));
            }
            texts.forEach((name, text) -> markups.put(name, Markup.escaped(text)));
            return markup(messages.fill(Markup.escaped(pattern), markups));
        } catch (IllegalStateException e) {
            throw new TemplateModelException(e.getMessage());
        }
    }

    /** The message as it is written, after what is given is sorted into text and markup. */
    private String pattern(String key, Object given, Map<String, String> texts, Map<String, String> markups)
            throws TemplateModelException {
        boolean counted = false;
        long number = 0;
        if (given instanceof TemplateHashModelEx named) {
            TemplateModelIterator names = named.keys().iterator();
            while (names.hasNext()) {
                String name = ((TemplateScalarModel) names.next()).getAsString();
                TemplateModel value = named.get(name);
                if (value instanceof TemplateHTMLOutputModel markup) {
                    markups.put(name, HTMLOutputFormat.INSTANCE.getMarkupString(markup));
                } else if (value instanceof TemplateNumberModel n) {
                    texts.put(name, String.valueOf(n.getAsNumber()));
                    if (name.equals(NUMBER)) {
                        counted = true;
                        number = n.getAsNumber().longValue();
                        texts.put("number", messages.number(number));
                    }
                } else if (value instanceof TemplateScalarModel text) {
                    texts.put(name, text.getAsString());
                }
            }
        }
        try {
            return counted ? messages.pattern(key, number) : messages.pattern(key);
        } catch (IllegalStateException e) {
            throw new TemplateModelException(e.getMessage());
        }
    }
}
