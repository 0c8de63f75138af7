package org.incipit.render.html;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.List;
import org.incipit.model.Messages;

/**
 * How many there are, for readers, in templates: {@code count(row.mentions)}, with its thousands parted as the language has it.
 * Addresses take the number itself.
 */
final class Count implements TemplateMethodModelEx {

    private final Messages messages;

    Count(Messages messages) {
        this.messages = messages;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public TemplateModel exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateNumberModel n)) {
            throw new TemplateModelException("count needs a number");
        }
        return new SimpleScalar(messages.number(n.getAsNumber().longValue()));
    }
}
