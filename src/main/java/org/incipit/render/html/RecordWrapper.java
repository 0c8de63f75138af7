package org.incipit.render.html;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives templates the views, which are records: a component by its name, with no search for what else a class may have. All
 * other things, and what a record has besides its components, are wrapped as FreeMarker wraps them.
 */
final class RecordWrapper extends DefaultObjectWrapper {

    private final ClassValue<Map<String, Method>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> found = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                found.put(component.getName(), component.getAccessor());
            }
            return found;
        }
    };

    RecordWrapper(Version version) {
        super(version);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        return value instanceof Record view ? new View(view, accessors.get(view.getClass())) : super.wrap(value);
    }

    private TemplateModel wrapAsBean(Object value) throws TemplateModelException {
        return super.wrap(value);
    }

    /** A record, as templates see it. */
    private final class View implements TemplateHashModel {

        private final Record view;
        private final Map<String, Method> components;

        View(Record view, Map<String, Method> components) {
            this.view = view;
            this.components = components;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            Method component = components.get(name);
            if (component == null) {
                return ((TemplateHashModel) wrapAsBean(view)).get(name);
            }
            try {
                return wrap(component.invoke(view));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TemplateModelException(e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
