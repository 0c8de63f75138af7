package org.incipit.render.html;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A template that cannot be read or filled. */
public final class TemplateFailure extends RuntimeException {

    static final Comparator<TemplateFailure> ORDER = Comparator.comparing(TemplateFailure::template)
            .thenComparing(TemplateFailure::line)
            .thenComparing(TemplateFailure::column)
            .thenComparing(TemplateFailure::what);

    private static final long serialVersionUID = 1;

    private static final Pattern REST = Pattern.compile(
            "\\.?\\s*(?:\n\n|\\[in template |Was expecting one of|This usually because|$).*", Pattern.DOTALL);

    private final String template;
    private final int line;
    private final int column;
    private final String what;

    private TemplateFailure(String template, Integer line, Integer column, String message, Exception cause) {
        super(message, cause);
        this.template = template;
        this.line = Objects.requireNonNullElse(line, 1);
        this.column = Objects.requireNonNullElse(column, 1);
        this.what = message;
    }

    /** Of a template that cannot be filled, since it, or one that it includes, cannot be read, or asks for what is not there. */
    static TemplateFailure of(String template, TemplateException e) {
        return unread(template, e).orElseGet(() -> {
            String place = Objects.requireNonNullElse(e.getTemplateSourceName(), template);
            return new TemplateFailure(
                    place, e.getLineNumber(), e.getColumnNumber(), told(e.getMessageWithoutStackTop()), e);
        });
    }

    /** What cannot be read of a template; whoever asks for that a second time is told by FreeMarker in other words. */
    static Optional<TemplateFailure> unread(String template, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException unread) {
                return Optional.of(new TemplateFailure(
                        Objects.requireNonNullElse(unread.getTemplateName(), template),
                        unread.getLineNumber(),
                        unread.getColumnNumber(),
                        told(unread.getEditorMessage()),
                        unread));
            }
        }
        return Optional.empty();
    }

    /** What FreeMarker says first; the place, what it would rather have had, tips and traces follow. */
    private static String told(String message) {
        return REST.matcher(message)
                .replaceFirst("")
                .replace("==> ", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Its name, such as {@code entry.ftlh}. */
    public String template() {
        return template;
    }

    /** What is wrong, in a sentence. */
    public String what() {
        return what;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1, in UTF-16 units. */
    public int column() {
        return column;
    }
}
