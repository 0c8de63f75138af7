package org.incipit.source;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Facts one behind the other, each told from the next: of two that were told of the same things in the same order, the digest is the
 * same where they are. Where something stands in its file is no fact.
 */
public final class Facts {

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(Facts::accessor)
                    .toList();
        }
    };

    private final StringBuilder all = new StringBuilder();

    /**
     * One more.
     *
     * @param fact words, a number, a constant; a record of facts, or several of them in an order; a place, which is passed over
     * @throws IllegalArgumentException where it is something else, since it would not be the same in another process
     */
    public Facts and(Object fact) {
        if (fact instanceof CharSequence || fact instanceof Number || fact instanceof Boolean) {
            tell(fact.toString());
        } else if (fact instanceof Enum<?> constant) {
            tell(constant.name());
        } else if (fact instanceof Optional<?> some) {
            several(some.stream().toList());
        } else if (fact instanceof List<?> some) {
            several(some);
        } else if (fact instanceof SortedMap<?, ?> some) {
            several(List.copyOf(some.entrySet()));
        } else if (fact instanceof Map.Entry<?, ?> pair) {
            and(pair.getKey()).and(pair.getValue());
        } else if (fact instanceof Record one && !(fact instanceof SourceSpan)) {
            components(one);
        } else if (!(fact instanceof SourceSpan)) {
            throw new IllegalArgumentException("not known what tells one " + fact.getClass() + " from another");
        }
        return this;
    }

    private void tell(String fact) {
        all.append(fact.length()).append(' ').append(fact).append('\n');
    }

    private static Method accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    private void several(List<?> facts) {
        and(facts.size());
        facts.forEach(this::and);
    }

    private void components(Record fact) {
        for (Method component : COMPONENTS.get(fact.getClass())) {
            try {
                and(component.invoke(fact));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record tells what it has", e);
            }
        }
    }

    /** The digest of all of them. */
    public String digest() {
        return Digest.of(all.toString());
    }
}
