package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;

/** A line of a description: what it tells, and it. */
public record Fact(String label, TemplateHTMLOutputModel value) {

    static Fact of(String label, String value) {
        return new Fact(label, new Markup().text(value).model());
    }

    static Fact link(String label, String text, String href) {
        return new Fact(
                label,
                new Markup().element("a", text, Attributes.of("href", href)).model());
    }
}
