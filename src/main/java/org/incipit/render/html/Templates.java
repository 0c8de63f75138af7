package org.incipit.render.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Theme;
import org.incipit.render.Utf8;

/** The templates: the program's, and before them those that an edition has instead. */
final class Templates {

    /* FreeMarker would look for a logging library as soon as it is touched, and warn of not finding one. */
    static {
        try {
            freemarker.log.Logger.selectLoggerLibrary(freemarker.log.Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static final String FOLDER = "/org/incipit/templates";
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final boolean own;
    private final Configuration configuration = new Configuration(VERSION);

    Templates(Theme theme) {
        own = !theme.templates().isEmpty();
        StringTemplateLoader before = new StringTemplateLoader();
        theme.templates().forEach((name, file) -> before.putTemplate(name, file.text()));
        configuration.setTemplateLoader(new MultiTemplateLoader(
                new TemplateLoader[] {before, new ClassTemplateLoader(Templates.class, FOLDER)}));
        configuration.setObjectWrapper(new RecordWrapper(VERSION));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setTabSize(1);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
    }

    /** Whether the program has a template or an asset of a name. */
    static boolean has(String name) {
        return Templates.class.getResource(FOLDER + "/" + name) != null;
    }

    /** Whether any of them is the edition's own. */
    boolean hasOwn() {
        return own;
    }

    /**
     * Fills a template.
     *
     * @param view what it shows, by the name the template calls it
     * @throws TemplateFailure where that does not go
     */
    Utf8 fill(String name, Map<String, Object> view) {
        try {
            Template template = configuration.getTemplate(name + ".ftlh");
            Utf8 out = new Utf8();
            template.process(view, out);
            return out;
        } catch (IOException e) {
            Optional<TemplateFailure> unread = TemplateFailure.unread(name + ".ftlh", e);
            if (unread.isPresent()) {
                throw unread.get();
            }
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw TemplateFailure.of(name + ".ftlh", e);
        }
    }
}
