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
 * Facts one behind the other, each told from the next: where the digest of two is the same, so are they. Where something stands in
 * its file is none.
 */
public final class Facts {

    /** What a kind of record has, but where it stands. */
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() != SourceSpan.class)
                    .map(Facts::accessor)
                    .toList();
        }
    };

    private final StringBuilder all = new StringBuilder();

    /**
     * One more.
     *
     * @param fact words, a number, a constant; a record of facts, or several of them in an order
     */
    public Facts and(Object fact) {
        if (fact instanceof Optional<?> some) {
            several(some.stream().toList());
        } else if (fact instanceof List<?> some) {
            several(some);
        } else if (fact instanceof SortedMap<?, ?> some) {
            several(List.copyOf(some.entrySet()));
        } else if (fact instanceof Map.Entry<?, ?> pair) {
            and(pair.getKey()).and(pair.getValue());
        } else if (fact instanceof Record one) {
            components(one);
        } else {
            String text = plain(fact);
            all.append(text.length()).append(' ').append(text).append('\n');
        }
        return this;
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

    private static String plain(Object fact) {
        if (fact instanceof CharSequence
                || fact instanceof Number
                || fact instanceof Boolean
                || fact instanceof Enum<?>) {
            return fact.toString();
        }
        throw new IllegalArgumentException("not known what tells one " + fact.getClass() + " from another");
    }

    /** The digest of all of them. */
    public String digest() {
        return Digest.of(all.toString());
    }
}
