package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;

/** What a page of the edition's own shows. */
public record PageView(String title, TemplateHTMLOutputModel text, NotesView notes) {}
